using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

public sealed class CalendarDiffTests
{
    private static readonly SchoolTerm Autumn = new(new(2025), TermName.Autumn, new(2025, 9, 1), new(2025, 12, 19), new(new(2025, 10, 27), new(2025, 10, 31)));
    private static readonly SchoolTerm Spring = new(new(2025), TermName.Spring, new(2026, 1, 5), new(2026, 3, 27));

    [Fact]
    public void Of_AMovedHalfTermAndInsetDay_NamesTheDaysBothWays()
    {
        var before = Some.Calendar([Autumn, Spring], [new(new(2025, 9, 1))], []);
        var after = Some.Calendar([new(Autumn.Year, Autumn.Name, Autumn.First, Autumn.Last, new(new(2025, 10, 30), new(2025, 11, 3))), Spring], [new(new(2025, 9, 2))], []);

        var diff = CalendarDiff.Of(before, after);

        Assert.Equal(
            ["2025-09-01", "2025-09-02", "2025-10-27", "2025-10-28", "2025-10-29", "2025-11-03"],
            diff.Days.Select(day => day.Date.ToString("uuuu-MM-dd", null)));
        Assert.Equal("Monday 27 October 2025: HalfTerm (Autumn half-term) becomes Teaching (Autumn term 2025)", diff.Days[2].Display());
        Assert.Equal(2, diff.SchoolDaysGained);
    }

    [Fact]
    public void Of_ACalendarThatReachesFurther_NamesTheDaysThatBecomeKnown()
    {
        var diff = CalendarDiff.Of(Some.Calendar(Autumn), Some.Calendar(Autumn, Spring));

        Assert.Equal((new LocalDate(2025, 12, 22), new LocalDate(2026, 3, 27)), (diff.Days[0].Date, diff.Days[^1].Date));
        Assert.All(diff.Days, day => Assert.Equal(DayKind.Unknown, day.From.Kind));
    }

    // Terms before 2012 and after 2028 lie outside the bank holidays known.
    [Fact]
    public void Of_TermsOutsideTheBankHolidays_NamesTheirFirstAndLastDay()
    {
        static TermCalendar From(LocalDate first, LocalDate last) => Some.Calendar(
            new SchoolTerm(new(2011), TermName.Autumn, first, new(2011, 12, 16)), new SchoolTerm(new(2028), TermName.Spring, new(2029, 1, 8), last));

        var diff = CalendarDiff.Of(From(new(2011, 9, 5), new(2029, 3, 22)), From(new(2011, 9, 6), new(2029, 3, 23)));

        Assert.Equal(
            ["2011-09-05: Teaching to Unknown", "2029-03-23: Unknown to Teaching"],
            diff.Days.Select(day => FormattableString.Invariant($"{day.Date:uuuu-MM-dd}: {day.From.Kind} to {day.To.Kind}")));
        Assert.Equal(0, diff.SchoolDaysGained);
    }

    [Fact]
    public void Of_TheSameCalendar_IsEmpty() => Assert.Empty(CalendarDiff.Of(Some.Nottingham, Some.Nottingham).Days);

    [Fact]
    public void Of_ASchoolAndItsArea_IsWhatTheSchoolChanges()
    {
        using var json = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Cases", "Calendars", "based-on-nottingham.json"));
        var school = TermCalendar.Read(json, "school.json").Value;

        var diff = CalendarDiff.Of(Some.Nottingham, school);

        Assert.Equal([DayKind.Inset, DayKind.Inset, DayKind.Inset, DayKind.Inset, DayKind.Teaching], diff.Days.Select(day => day.To.Kind));
        Assert.Equal(-3, diff.SchoolDaysGained);
    }
}
