using CsCheck;
using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

public sealed class InductionTermTests
{
    private static readonly Gen<InductionTerm> Terms = Gen.Int[1, 6].Select(InductionTerm.FromNumber);

    [Fact]
    public void Default_IsYear1Term1() => Assert.Equal(new InductionTerm(1, 1), default);

    [Fact]
    public void All_InOrder_IsSixTerms() =>
        Assert.Equal("Y1T1 Y1T2 Y1T3 Y2T1 Y2T2 Y2T3", string.Join(' ', InductionTerm.All));

    [Fact]
    public void Parse_OfToString_IsTheSame() => Terms.Sample(term => InductionTerm.Parse(term.ToString(), null) == term);

    [Fact]
    public void Parts_OfAnyTerm_MakeTheTerm() =>
        Terms.Sample(term => new InductionTerm(term.Year, term.Term) == term && InductionTerm.FromNumber(term.Number) == term);

    [Fact]
    public void Display_Fourth_IsYear2Term1() => Assert.Equal("year 2 term 1", InductionTerm.FromNumber(4).Display());

    [Theory]
    [InlineData(0, 1, "year")]
    [InlineData(3, 1, "year")]
    [InlineData(0, 4, "year")]
    [InlineData(1, 0, "term")]
    [InlineData(2, 4, "term")]
    public void Constructor_NoSuchTerm_SaysWhatIsAllowed(int year, int term, string name)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => new InductionTerm(year, term));
        Assert.Equal(name, refused.ParamName);
        Assert.Contains($"Year {year} term {term} is not in a programme", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void FromNumber_NoSuchTerm_SaysWhatIsAllowed(int number)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => InductionTerm.FromNumber(number));
        Assert.StartsWith($"There is no term {number} in a programme: it has terms 1 to 6.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("y1t1")]
    [InlineData("Y1")]
    [InlineData("Y3T1")]
    [InlineData("Y1T4")]
    [InlineData("Y1T1 ")]
    [InlineData("Y1T١")]
    public void Parse_AnythingElse_Throws(string? text) => Assert.Throws<FormatException>(() => InductionTerm.Parse(text!, null));

    [Fact]
    public void Comparison_OfAnyTwo_IsThatOfTheirNumbers() => Gen.Select(Terms, Terms).Sample((left, right) =>
        (left < right) == (left.Number < right.Number) && (left >= right) == (left.Number >= right.Number)
        && (left > right) == (left.Number > right.Number) && (left <= right) == (left.Number <= right.Number));
}
