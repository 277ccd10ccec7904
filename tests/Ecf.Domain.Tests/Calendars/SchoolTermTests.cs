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
    public void Display_NamesTermAndYear() => Assert.Equal("autumn term 2026", Autumn(Last, null).Display());

    [Fact]
    public void Equality_IsByValue() => Assert.Equal(Autumn(Last, HalfTerm), Autumn(Last, new(HalfTerm.Start, HalfTerm.End)));

    private static SchoolTerm Autumn(LocalDate? last, DateInterval? halfTerm) => new(new(2026), TermName.Autumn, First, last, halfTerm);
}
