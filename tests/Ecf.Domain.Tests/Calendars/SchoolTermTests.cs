using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

public sealed class SchoolTermTests
{
    private static readonly LocalDate First = new(2026, 9, 1);
    private static readonly LocalDate Last = new(2026, 12, 18);
    private static readonly DateInterval HalfTerm = new(new(2026, 10, 19), new(2026, 10, 30));

    [Fact]
    public void KnownTo_IsTheLastThatIsPublished()
    {
        Assert.Equal(Last, Autumn(Last, HalfTerm).KnownTo);
        Assert.Equal(HalfTerm.End, Autumn(null, HalfTerm).KnownTo);
        Assert.Equal(First, Autumn(null, null).KnownTo);
    }

    [Fact]
    public void Provisional_WithoutALastDay_IsAlwaysSo()
    {
        Assert.True(Autumn(null, HalfTerm).Provisional);
        Assert.False(Autumn(Last, HalfTerm).Provisional);
    }

    [Fact]
    public void Constructor_EndingBeforeItStarts_IsRefused() =>
        Assert.Contains("2026-08-31", Assert.Throws<ArgumentException>(() => Autumn(new(2026, 8, 31), null)).Message, StringComparison.Ordinal);

    [Fact]
    public void Constructor_HalfTermOutsideTheTerm_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Autumn(HalfTerm.Start, HalfTerm));
        Assert.Throws<ArgumentException>(() => Autumn(Last, new(First.PlusDays(-1), First)));
    }

    [Fact]
    public void Constructor_OneDayOrAHalfTermToItsEdges_IsATerm()
    {
        Assert.Equal(First, Autumn(First, null).Last);
        Assert.Equal(new(First, Last), Autumn(Last, new(First, Last)).HalfTerm);
        Assert.Equal(HalfTerm, Autumn(null, HalfTerm).HalfTerm);
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(-1, 0, false)]
    [InlineData(0, 1, false)]
    [InlineData(5, -5, true)]
    public void HalfTermWithin_Days_LieInTheTerm(int fromFirst, int fromLast, bool lie)
    {
        DateInterval within = new(First.PlusDays(fromFirst), Last.PlusDays(fromLast));
        var thrown = Record.Exception(() => Assert.Equal((within, false), (Autumn(Last, null) with { HalfTermWithin = within } is var term ? term.HalfTermWithin : null, term.IsWhole)));
        Assert.Equal(lie ? null : typeof(ArgumentException), thrown?.GetType());
    }

    [Fact]
    public void HalfTermWithin_OfATermWithoutALastDay_MayEndAnyDay() =>
        Assert.Equal(Last.PlusDays(60), (Autumn(null, null) with { HalfTermWithin = new(First, Last.PlusDays(60)) }).HalfTermWithin!.End);

    [Fact]
    public void HalfTermWithin_BesideAHalfTerm_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Autumn(Last, HalfTerm) with { HalfTermWithin = HalfTerm });

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(108, true)] // the last day
    [InlineData(109, false)]
    public void Covers_ADay_FromTheFirstToTheLast(int days, bool covers) => Assert.Equal(covers, Autumn(Last, HalfTerm).Covers(First.PlusDays(days)));

    [Theory]
    [InlineData(2026, TermName.Autumn, true)]
    [InlineData(2026, TermName.Spring, false)]
    [InlineData(2027, TermName.Autumn, false)]
    [InlineData(2025, TermName.Summer, false)]
    public void Follows_AnotherTerm_OnlyTheVeryNext(int year, TermName name, bool follows) =>
        Assert.Equal(follows, new SchoolTerm(new(2026), TermName.Spring, new(2027, 1, 4), null).Follows(new(new(year), name, First, null)));

    [Fact]
    public void Display_NamesTermAndYear() => Assert.Equal("autumn term 2026", Autumn(Last, null).Display());

    [Fact]
    public void Equality_IsByValue() => Assert.Equal(Autumn(Last, HalfTerm), Autumn(Last, new(HalfTerm.Start, HalfTerm.End)));

    private static SchoolTerm Autumn(LocalDate? last, DateInterval? halfTerm) => new(new(2026), TermName.Autumn, First, last, halfTerm);
}
