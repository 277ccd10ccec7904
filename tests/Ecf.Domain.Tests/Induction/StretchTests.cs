using Ecf.Domain.Induction;
using NodaTime;
using static Ecf.Domain.Tests.Induction.SomeInduction;

namespace Ecf.Domain.Tests.Induction;

/// <summary>Days of March 2026, by their number.</summary>
public sealed class StretchTests
{
    [Theory]
    [InlineData(5, 9, false)]
    [InlineData(4, 9, true)]
    [InlineData(1, 1, true)]
    public void Overlap_OfTheFirstToTheFourthWithAnother_HoldsIfTheyShareADay(int from, int to, bool overlap)
    {
        var (one, other) = (Of(0, 1, 4), Of(1, from, to));
        Assert.Equal((overlap, overlap), (Stretch.Overlap(one, other), Stretch.Overlap(other, one)));
    }

    [Fact]
    public void Overlaps_OfTwoFromTheSameDay_NameTheOneListedFirstAsTheEarlier() =>
        Assert.Equal([(0, 1)], Pairs(Of(1, 3, 5), Of(0, 3, 5)));

    [Fact]
    public void Overlaps_OfALongOneWithShortOnesInIt_NameTheLongOneEachTime() =>
        Assert.Equal([(0, 1), (0, 2)], Pairs(Of(0, 1, 20), Of(1, 3, 5), Of(2, 20, 25), Of(3, 26, 27)));

    [Fact]
    public void Overlaps_OfOneThatRunsBackwards_AreNone() => Assert.Empty(Pairs(Of(0, 5, 1), Of(1, 2, 3)));

    [Fact]
    public void Gaps_BeforeBetweenAndAfter_AreTheDaysThatNobodyCovers()
    {
        var gaps = Stretch.Gaps([Of(0, 4, 6), Of(1, 7, 9), Of(2, 12, 20)], Date(1), Date(25));
        Assert.Equal([(1, 3), (10, 11), (21, 25)], gaps.Select(gap => (gap.First.Day, gap.Last.Day)));
    }

    [Fact]
    public void Gaps_OfWhatIsCoveredToTheLastDay_AreNone() => Assert.Empty(Stretch.Gaps([Of(0, 1, 25)], Date(1), Date(25)));

    [Fact]
    public void Gaps_WhereADayOfEachEndIsCovered_LieBetween() =>
        Assert.Equal((Date(2), Date(24)), Assert.Single(Stretch.Gaps([Of(0, 1, 1), Of(1, 25, 30)], Date(1), Date(25))));

    [Fact]
    public void Gaps_OfAShortOneWithinALongOne_DoNotStartAtTheShortOnesEnd() =>
        Assert.Equal((Date(11), Date(25)), Assert.Single(Stretch.Gaps([Of(0, 1, 10), Of(1, 2, 3)], Date(1), Date(25))));

    [Fact]
    public void Overlaps_OfTwoThatEndTogether_NameTheOneThatBeganFirst() =>
        Assert.Equal([(0, 1), (0, 2)], Pairs(Of(0, 1, 5), Of(1, 2, 5), Of(2, 3, 4)));

    [Fact]
    public void Gaps_OfTheFirstOrTheLastDayAlone_AreThatDay()
    {
        Assert.Equal((Date(25), Date(25)), Assert.Single(Stretch.Gaps([Of(0, 1, 24)], Date(1), Date(25))));
        Assert.Equal((Date(1), Date(1)), Assert.Single(Stretch.Gaps([Of(0, 2, 25)], Date(1), Date(25))));
    }

    private static LocalDate Date(int day) => Day(2026, 3, day);

    private static Stretch Of(int index, int from, int to) => new(index, Date(from), Date(to));

    private static IEnumerable<(int Earlier, int Later)> Pairs(params Stretch[] stretches) =>
        Stretch.Overlaps(stretches).Select(pair => (pair.Earlier.Index, pair.Later.Index));
}
