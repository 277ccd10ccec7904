using CsCheck;
using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

public sealed class AnchorTests
{
    private static readonly Gen<Anchor> Anchors = Gen.OneOf([.. Anchor.All]);

    private static readonly Gen<Anchor> AnyPlace = Gen.OneOf<Anchor>(
        Anchors,
        Gen.OneOf([.. Anchor.HalfTerms]),
        Gen.Select(Gen.Int[1, 6], Gen.Int[1, 16], (term, week) => Anchor.WeekOf(InductionTerm.FromNumber(term), week)),
        Gen.Select(Gen.Int[1, 6], Gen.Int[1, 9], Gen.Int[1, 2], (term, week, half) => Anchor.WeekOf(InductionTerm.FromNumber(term), week, half)));

    [Fact]
    public void Default_IsUnknown() => Assert.Equal(Anchor.Unknown, default);

    [Fact]
    public void All_AreTenPlaces() => Assert.Equal("unknown programme Y1 Y2 Y1T1 Y1T2 Y1T3 Y2T1 Y2T2 Y2T3", string.Join(' ', Anchor.All));

    [Fact]
    public void Parse_OfToString_IsTheSame() => AnyPlace.Sample(anchor => Anchor.Parse(anchor.ToString(), null) == anchor);

    [Theory]
    [InlineData("unknown", "a term not known", 0)]
    [InlineData("programme", "the whole programme", 6)]
    [InlineData("Y2", "year 2", 3)]
    [InlineData("Y1T2", "year 1 term 2", 1)]
    [InlineData("Y1T2H1", "the first half of year 1 term 2", 1)]
    [InlineData("Y1T2W16", "week 16 of year 1 term 2", 1)]
    [InlineData("Y2T3H2W9", "week 9 of the second half of year 2 term 3", 1)]
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
    [InlineData("Y1T2", null, null)]
    [InlineData("Y1T2H1", 1, null)]
    [InlineData("Y1T2W3", null, 3)]
    [InlineData("Y1T2H2W3", 2, 3)]
    public void Parts_OfATerm_SayHalfAndWeek(string text, int? half, int? week)
    {
        var anchor = Anchor.Parse(text, null);
        Assert.Equal((half, week), (anchor.HalfTerm, anchor.Week));
        Assert.Equal(new InductionTerm(1, 2), anchor.OneTerm);
    }

    [Fact]
    public void HalfTerms_InOrder_AreTwelve() =>
        Assert.Equal("Y1T1H1 Y1T1H2 Y1T2H1 Y1T2H2 Y1T3H1 Y1T3H2 Y2T1H1 Y2T1H2 Y2T2H1 Y2T2H2 Y2T3H1 Y2T3H2", string.Join(' ', Anchor.HalfTerms));

    [Theory]
    [InlineData("Y1T2", "Y1T2H1", true)]
    [InlineData("Y1", "Y1T2H1W3", true)]
    [InlineData("Y1T2H1", "Y1T2", false)]
    [InlineData("Y1T2H1", "Y1T2H1W3", true)]
    [InlineData("Y1T2H1", "Y1T2H2W3", false)]
    [InlineData("Y1T2H1", "Y1T2W3", false)]
    [InlineData("Y1T2W3", "Y1T2W3", true)]
    [InlineData("Y1T2W3", "Y1T2W4", false)]
    [InlineData("Y1T2W3", "Y1T2H1W3", false)]
    [InlineData("Y1T3", "Y1T2H1", false)]
    public void Contains_PartsOfATerm_IsWhatIsSure(string outer, string inner, bool contains) =>
        Assert.Equal(contains, Anchor.Parse(outer, null).Contains(Anchor.Parse(inner, null)));

    [Fact]
    public void Contains_AnyTwoKnown_MeansThatTheyMayMeet() => Gen.Select(AnyPlace, AnyPlace).Sample((outer, inner) =>
        !outer.Contains(inner) || (outer.MayMeet(inner) && inner.MayMeet(outer)));

    // A week of a term may lie in either half; weeks of one half meet where they are the same.
    [Theory]
    [InlineData("Y1T1", "Y1T2", false)]
    [InlineData("Y1", "Y1T2H1W3", true)]
    [InlineData("Y1T1W3", "Y1T1W3", true)]
    [InlineData("Y1T1W3", "Y1T1W4", false)]
    [InlineData("Y1T1W3", "Y1T1", true)]
    [InlineData("Y1T1W3", "Y1T1H2", true)]
    [InlineData("Y1T1W9", "Y1T1H2W2", true)]
    [InlineData("Y1T1H2W2", "Y1T1H2W2", true)]
    [InlineData("Y1T1H2W2", "Y1T1H2W3", false)]
    [InlineData("Y1T1H2W2", "Y1T1H2", true)]
    [InlineData("Y1T1H1W2", "Y1T1H2W2", false)]
    public void MayMeet_TwoPlaces_AsFarAsCanBeKnown(string one, string other, bool meet)
    {
        var (left, right) = (Anchor.Parse(one, null), Anchor.Parse(other, null));
        Assert.Equal((meet, meet), (left.MayMeet(right), right.MayMeet(left)));
    }

    [Fact]
    public void MayMeet_TheTwoHalvesOfATerm_Never() =>
        Assert.False(Anchor.HalfTermOf(new(1, 1), 1).MayMeet(Anchor.HalfTermOf(new(1, 1), 2)));

    [Fact]
    public void Factories_NoSuchPart_SayWhatIsAllowed()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Anchor.HalfTermOf(new(1, 1), 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Anchor.WeekOf(new(1, 1), 0));
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => Anchor.WeekOf(new(1, 1), 10, 1));
        Assert.Contains("There is no week 10 here: give 1 to 9.", refused.Message, StringComparison.Ordinal);
    }

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
    [InlineData("Y1T1H")]
    [InlineData("Y1T1H3")]
    [InlineData("Y1T1W")]
    [InlineData("Y1T1W0")]
    [InlineData("Y1T1W03")]
    [InlineData("Y1T1W17")]
    [InlineData("Y1T1H1W10")]
    [InlineData("Y1T1W3H1")]
    [InlineData("Y1T1X3")]
    [InlineData("Y1W3")]
    public void Parse_AnythingElse_Throws(string? text) => Assert.Throws<FormatException>(() => Anchor.Parse(text!, null));
}
