using CsCheck;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

public sealed class SchoolDayArithmeticTests
{
    private static readonly Gen<LocalDate> Day = Gen.Int[0, 320].Select(days => new LocalDate(2025, 9, 1).PlusDays(days));

    private static SchoolTerm Autumn => Some.Nottingham.Term(new(2025), TermName.Autumn)!;

    [Theory]
    [InlineData("2025-09-01", "2025-09-01", 0)] // INSET
    [InlineData("2025-09-01", "2025-09-05", 4)]
    [InlineData("2025-10-17", "2025-11-03", 2)] // over a half-term of two weeks
    [InlineData("2025-09-05", "2025-09-01", 0)]
    [InlineData("2025-08-29", "2025-09-05", null)]
    [InlineData("2027-04-12", "2027-04-13", null)]
    public void SchoolDaysBetween_TwoDays_CountsBoth(string first, string last, int? expected) =>
        Assert.Equal(expected, Some.Nottingham.SchoolDaysBetween(Some.Day(first), Some.Day(last)));

    [Theory]
    [InlineData("2025-09-01", 1, "2025-09-02")]
    [InlineData("2025-09-02", 1, "2025-09-02")]
    [InlineData("2025-10-17", 2, "2025-11-03")]
    [InlineData("2025-11-02", -1, "2025-10-17")]
    [InlineData("2025-11-03", -2, "2025-10-17")]
    [InlineData("2027-04-12", 2, null)]
    [InlineData("2025-09-02", -2, null)]
    public void NthSchoolDay_FromADay_BeginsWithIt(string from, int number, string? expected) =>
        Assert.Equal(expected is null ? null : Some.Day(expected), Some.Nottingham.NthSchoolDay(Some.Day(from), number));

    [Fact]
    public void NthSchoolDay_Number0_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Some.Nottingham.NthSchoolDay(new(2025, 9, 2), 0));

    [Fact]
    public void NthSchoolDay_OfTheCount_IsTheLastSchoolDayCounted() => Gen.Select(Day, Day).Sample((one, other) =>
    {
        var (first, last) = (LocalDate.Min(one, other), LocalDate.Max(one, other));
        var count = Some.Nottingham.SchoolDaysBetween(first, last)!.Value;
        return count == 0 || (Some.Nottingham.NthSchoolDay(first, count) <= last && Some.Nottingham.NthSchoolDay(first, count + 1) is var next && (next is null || next > last));
    });

    [Fact]
    public void SchoolDaysBetween_TwoSpansThatMeet_AddUp() => Gen.Select(Day, Day, Day).Sample((a, b, c) =>
    {
        LocalDate[] days = [.. new[] { a, b, c }.Order()];
        return Some.Nottingham.SchoolDaysBetween(days[0], days[1]) + Some.Nottingham.SchoolDaysBetween(days[1].PlusDays(1), days[2])
            == Some.Nottingham.SchoolDaysBetween(days[0], days[2]);
    });

    [Fact]
    public void Halves_OfAYear_AreSixInOrder()
    {
        var halves = Some.Nottingham.Terms.Where(term => term.Year == new AcademicYear(2025)).SelectMany(term => term.Halves()).ToList();

        Assert.Equal([1, 2, 3, 4, 5, 6], halves.Select(half => half.Number));
        Assert.Equal((new LocalDate(2025, 9, 1), new LocalDate(2025, 10, 19)), (halves[0].First, halves[0].Last));
        Assert.Equal(["autumn term 2025, first half", "autumn term 2025, second half"], halves.Take(2).Select(half => half.Display()));
    }

    [Fact]
    public void Halves_OfATermNotKnownInFull_AreOnlyThoseKnown()
    {
        Assert.Empty(Some.Nottingham.Term(new(2026), TermName.Summer)!.Halves());
        Assert.Empty(Some.Nottingham.Term(new(2021), TermName.Autumn)!.Halves());
        SchoolTerm open = new(new(2025), TermName.Autumn, new(2025, 9, 1), null, new(new(2025, 10, 20), new(2025, 10, 31)));
        Assert.Equal([new TermHalf(open, 1, new(2025, 9, 1), new(2025, 10, 19))], open.Halves());
        SchoolTerm undivided = new(new(2025), TermName.Autumn, new(2025, 9, 1), new(2025, 10, 3));
        Assert.Equal([new TermHalf(undivided, 1, new(2025, 9, 1), new(2025, 10, 3))], undivided.Halves());
    }

    [Theory]
    [InlineData("2025-10-19", 1)]
    [InlineData("2025-10-20", null)]
    [InlineData("2025-11-01", 2)]
    [InlineData("2026-04-01", null)]
    [InlineData("2026-07-27", 6)]
    public void HalfTermOn_ADay_IsTheHalfItIsIn(string date, int? number) => Assert.Equal(number, Some.Nottingham.HalfTermOn(Some.Day(date))?.Number);

    [Theory]
    [InlineData("2025-09-01", 1)]
    [InlineData("2025-09-07", 1)]
    [InlineData("2025-09-08", 2)]
    [InlineData("2025-10-22", null)]
    [InlineData("2025-11-03", 8)] // seven weeks before a half-term that is not counted
    [InlineData("2025-12-19", 14)]
    [InlineData("2025-12-24", null)]
    public void WeekOf_ADay_IsItsNumberInTheTerm(string date, int? number) => Assert.Equal(number, Some.Nottingham.WeekOf(Some.Day(date))?.Number);

    [Fact]
    public void WeekOf_AfterAHalfTermNotKnown_IsNotKnown()
    {
        Assert.Equal(1, Some.Nottingham.WeekOf(new(2021, 9, 1))!.Number);
        Assert.Null(Some.Nottingham.WeekOf(new(2021, 11, 8)));
    }

    [Fact]
    public void MondayOf_AWeek_IsTheWayBack()
    {
        Assert.Equal(
            [new(2025, 9, 1), new(2025, 11, 3), new LocalDate(2025, 12, 15)],
            new[] { 1, 8, 14 }.Select(week => Some.Nottingham.MondayOf(Autumn, week)!.Value));
        Assert.Null(Some.Nottingham.MondayOf(Autumn, 15));
        Assert.Null(Some.Nottingham.MondayOf(Autumn, 0));
        Assert.Null(Some.Nottingham.MondayOf(Some.Nottingham.Term(new(2021), TermName.Autumn)!, 9));
    }
}
