using CsCheck;
using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

public sealed class AnchorTests
{
    private static readonly Gen<Anchor> Anchors = Gen.OneOf([.. Anchor.All]);

    [Fact]
    public void Default_IsUnknown() => Assert.Equal(Anchor.Unknown, default);

    [Fact]
    public void All_AreTenPlaces() => Assert.Equal("unknown programme Y1 Y2 Y1T1 Y1T2 Y1T3 Y2T1 Y2T2 Y2T3", string.Join(' ', Anchor.All));

    [Fact]
    public void Parse_OfToString_IsTheSame() => Anchors.Sample(anchor => Anchor.Parse(anchor.ToString(), null) == anchor);

    [Theory]
    [InlineData("unknown", "a term not known", 0)]
    [InlineData("programme", "the whole programme", 6)]
    [InlineData("Y2", "year 2", 3)]
    [InlineData("Y1T2", "year 1 term 2", 1)]
    public void Place_Read_SaysItselfAndItsTerms(string text, string display, int terms)
    {
        var anchor = Anchor.Parse(text, null);
        Assert.Equal(display, anchor.Display());
        Assert.Equal(terms, anchor.Terms.Count);
        Assert.Equal(terms > 0, anchor.IsKnown);
    }

    [Fact]
    public void Year_Second_CoversItsThreeTerms() =>
        Assert.Equal("Y2T1 Y2T2 Y2T3", string.Join(' ', Anchor.Year(2).Terms));

    [Fact]
    public void OneTerm_OfATerm_IsThatTerm() =>
        Assert.All(InductionTerm.All, term => Assert.Equal(term, Anchor.Term(term).OneTerm));

    [Fact]
    public void OneTerm_OfAYear_IsNone() => Assert.Null(Anchor.Year(1).OneTerm);

    [Fact]
    public void Contains_AnyTwo_IsThatOfTheirTerms() => Gen.Select(Anchors, Anchors).Sample((outer, inner) =>
        outer.Contains(inner) == (inner.IsKnown && inner.Terms.All(outer.Terms.Contains)));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Year_NoSuchYear_Throws(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => Anchor.Year(year));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("y1")]
    [InlineData("Y3")]
    [InlineData("Y1T1 ")]
    public void Parse_AnythingElse_Throws(string? text) => Assert.Throws<FormatException>(() => Anchor.Parse(text!, null));
}
