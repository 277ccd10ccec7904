using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

public sealed class TermCalendarTests
{
    private static readonly SchoolTerm Autumn2025 = new(new(2025), TermName.Autumn, new(2025, 9, 1), new(2025, 12, 19));
    private static readonly SchoolTerm Spring2026 = new(new(2025), TermName.Spring, new(2026, 1, 5), new(2026, 3, 27));
    private static readonly SchoolTerm Summer2026 = new(new(2025), TermName.Summer, new(2026, 4, 13), new(2026, 7, 27));
    private static readonly SchoolTerm Autumn2026 = new(new(2026), TermName.Autumn, new(2026, 9, 1), new(2026, 12, 18));

    [Theory]
    [InlineData("2021-08-27", DayKind.Unknown, "Not known: the calendar starts on 1 September 2021")]
    [InlineData("2025-08-29", DayKind.Unknown, "Not known: nothing is published between 27 July 2022 and 1 September 2025")]
    [InlineData("2025-09-01", DayKind.Inset, "INSET day before the pupils come")]
    [InlineData("2025-09-02", DayKind.Teaching, "Autumn term 2025")]
    [InlineData("2025-09-06", DayKind.Weekend, "Saturday")]
    [InlineData("2025-10-20", DayKind.HalfTerm, "Autumn half-term")]
    [InlineData("2025-12-22", DayKind.Holiday, "Christmas holiday")]
    [InlineData("2025-12-25", DayKind.BankHoliday, "Christmas Day")]
    [InlineData("2026-04-02", DayKind.Holiday, "Spring holiday")]
    [InlineData("2026-05-04", DayKind.BankHoliday, "Early May bank holiday")]
    [InlineData("2026-05-25", DayKind.BankHoliday, "Spring bank holiday")]
    [InlineData("2026-07-27", DayKind.Inset, "INSET day (recommended; the school decides)")]
    [InlineData("2026-08-03", DayKind.Holiday, "Summer holiday")]
    [InlineData("2027-04-12", DayKind.Teaching, "Summer term 2027")]
    [InlineData("2027-04-13", DayKind.Unknown, "Not known: the calendar ends on 12 April 2027")]
    [InlineData("2027-05-03", DayKind.BankHoliday, "Early May bank holiday")]
    [InlineData("2023-05-08", DayKind.BankHoliday, "Coronation of King Charles III")]
    [InlineData("2029-05-07", DayKind.Unknown, "Not known: the calendar ends on 12 April 2027; expected by rule: Early May bank holiday")]
    [InlineData("2029-05-08", DayKind.Unknown, "Not known: the calendar ends on 12 April 2027")]
    [InlineData("2027-04-17", DayKind.Weekend, "Saturday")]
    [InlineData("2031-01-04", DayKind.Weekend, "Saturday")]
    public void Explain_ADayInNottingham_SaysWhatItIsAndWhy(string date, DayKind kind, string name)
    {
        var explanation = Some.Nottingham.Explain(Some.Day(date));

        Assert.Equal((kind, name), (explanation.Kind, explanation.Name));
        Assert.Equal(kind, Some.Nottingham.KindOf(Some.Day(date)));
    }

    [Fact]
    public void Explain_Source_IsWhoeverSaysSo()
    {
        var calendar = Some.Nottingham;

        Assert.Equal(calendar.Source, calendar.Explain(new(2026, 2, 3)).Source);
        Assert.Equal(BankHolidays.EnglandAndWales.Source, calendar.Explain(new(2026, 5, 4)).Source);
        Assert.Null(calendar.Explain(new(2026, 2, 1)).Source);
        Assert.Null(calendar.Explain(new(2030, 2, 1)).Source);
    }

    [Fact]
    public void IsSchoolDay_OutsideWhatIsKnown_IsNull()
    {
        var calendar = Some.Nottingham;

        Assert.True(calendar.IsSchoolDay(new(2025, 9, 2)));
        Assert.False(calendar.IsSchoolDay(new(2025, 9, 1)));
        Assert.False(calendar.IsSchoolDay(new(2027, 4, 17)));
        Assert.Null(calendar.IsSchoolDay(new(2027, 4, 13)));
    }

    [Fact]
    public void KindOf_BetweenTermsThatDoNotFollowEachOther_IsUnknown()
    {
        var calendar = Some.Calendar(Autumn2025, Summer2026);

        Assert.Equal(DayKind.Unknown, calendar.KindOf(new(2026, 2, 2)));
        Assert.Equal("Not known: nothing is published between 19 December 2025 and 13 April 2026", calendar.Explain(new(2026, 2, 2)).Name);
    }

    [Fact]
    public void KindOf_AfterAnOpenTermWithALaterOne_IsUnknownUntilThat()
    {
        var open = new SchoolTerm(new(2025), TermName.Summer, new(2026, 4, 13), null);
        var calendar = Some.Calendar(open, Autumn2026);

        DayKind[] kinds = [.. new[] { "2026-04-13", "2026-04-14", "2026-08-28", "2026-09-01" }.Select(date => calendar.KindOf(Some.Day(date)))];

        Assert.Equal([DayKind.Teaching, DayKind.Unknown, DayKind.Unknown, DayKind.Teaching], kinds);
    }

    [Fact]
    public void KindOf_AClosure_BeatsTeachingAndInset()
    {
        var calendar = Some.Calendar([Autumn2025], [new(new(2025, 9, 1))], [new(new(2025, 9, 1), new(2025, 9, 2), "Flood")]);

        Assert.Equal([DayKind.Closure, DayKind.Closure, DayKind.Teaching], new[] { 1, 2, 3 }.Select(day => calendar.KindOf(new(2025, 9, day))));
        Assert.Equal("Flood", calendar.Explain(new(2025, 9, 1)).Name);
    }

    [Fact]
    public void Explain_PastTheBankHolidaysKnown_SaysSoAndWhatToExpect()
    {
        var calendar = Some.Calendar(new SchoolTerm(new(2028), TermName.Summer, new(2029, 4, 16), new(2029, 7, 20)));

        var (expected, other) = (calendar.Explain(new(2029, 5, 7)), calendar.Explain(new(2029, 5, 8)));

        Assert.Equal((DayKind.Unknown, "Early May bank holiday", null), (expected.Kind, expected.Expected, expected.Source));
        Assert.Equal("Not known: bank holidays are known only from 1 January 2012 to 31 December 2028; expected by rule: Early May bank holiday", expected.Name);
        Assert.Equal((DayKind.Teaching, "Summer term 2029 (bank holidays are known only from 1 January 2012 to 31 December 2028)"), (other.Kind, other.Name));
        Assert.Null(calendar.TeachingDays(calendar.Terms[0]));
    }

    [Fact]
    public void Explain_ATermWithoutItsHalfTerm_ClaimsNothingForTheDaysItMayFallOn()
    {
        var within = new DateInterval(new(2025, 10, 13), new(2025, 10, 31));
        var calendar = Some.Calendar(Autumn2025 with { HalfTermWithin = within });

        Assert.Equal([DayKind.Teaching, DayKind.Unknown, DayKind.Unknown, DayKind.Teaching], new[] { "2025-10-10", "2025-10-13", "2025-10-31", "2025-11-03" }.Select(day => calendar.KindOf(Some.Day(day))));
        Assert.Equal(
            "Not known: the half-term of the autumn term 2025 is not published in full, and lies somewhere from 13 October 2025 to 31 October 2025",
            calendar.Explain(new(2025, 10, 13)).Name);
        Assert.Null(calendar.TeachingAndInsetDays(calendar.Terms[0]));
    }

    [Fact]
    public void KindOf_WhatIsSaidAmongDaysOfAHalfTermNotKnown_StaysKnown()
    {
        var autumn = Autumn2025 with { HalfTermWithin = new(new(2025, 10, 13), new(2025, 10, 31)) };
        var calendar = Some.Calendar([autumn], [new(new(2025, 10, 17))], [new(new(2025, 10, 20), new(2025, 10, 20), "Flood")]);

        Assert.Equal([DayKind.Unknown, DayKind.Inset, DayKind.Closure, DayKind.Unknown], new[] { 16, 17, 20, 21 }.Select(day => calendar.KindOf(new(2025, 10, day))));
    }

    // Easter Monday 2029 is 2 April; whether it is proclaimed or not, nobody is in school in the holiday.
    [Fact]
    public void Explain_ABankHolidayToExpectInAHoliday_LeavesItAHoliday()
    {
        var calendar = Some.Calendar(
            new SchoolTerm(new(2028), TermName.Spring, new(2029, 1, 8), new(2029, 3, 23)), new SchoolTerm(new(2028), TermName.Summer, new(2029, 4, 9), new(2029, 7, 20)));

        var explanation = calendar.Explain(new(2029, 4, 2));

        Assert.Equal((DayKind.Holiday, "Easter Monday"), (explanation.Kind, explanation.Expected));
    }

    // The early May bank holiday was first kept in 1978, on 1 May; the first Monday of May 1977 was the 2nd.
    [Fact]
    public void KindOf_AMondayInEarlyMay_IsDoubtedFrom1978()
    {
        var calendar = Some.Calendar(
            new SchoolTerm(new(1976), TermName.Summer, new(1977, 4, 18), new(1977, 7, 22)), new SchoolTerm(new(1977), TermName.Summer, new(1978, 4, 17), new(1978, 7, 21)));

        Assert.Equal((DayKind.Teaching, DayKind.Unknown), (calendar.KindOf(new(1977, 5, 2)), calendar.KindOf(new(1978, 5, 1))));
    }

    // The calendar knows all of 2032; 1 January 2033 is a Saturday.
    [Fact]
    public void KindOf_AClosureOverTheEndOfTheLastYear_ReachesIt()
    {
        var calendar = Some.Calendar(
            [new SchoolTerm(new(2032), TermName.Autumn, new(2032, 9, 1), new(2032, 12, 17))], [], [new(new(2032, 12, 17), new(2033, 1, 3), "Boiler")]);

        LocalDate[] days = [new(2032, 12, 16), new(2032, 12, 17), new(2033, 1, 1), new(2033, 1, 3)];
        Assert.Equal([DayKind.Teaching, DayKind.Closure, DayKind.Weekend, DayKind.Unknown], days.Select(calendar.KindOf));
        Assert.Equal([TermName.Autumn, TermName.Autumn, null, null], days.Select(day => calendar.TermOn(day)?.Name));
    }

    [Fact]
    public void EmptyCalendar_KnowsNothing()
    {
        var calendar = Some.Calendar();

        Assert.True(calendar.KnownFrom > calendar.KnownTo);
        Assert.Equal("Not known: the calendar has no terms", calendar.Explain(new(2026, 2, 2)).Name);
        Assert.Equal(DayKind.Weekend, calendar.KindOf(new(2026, 2, 1)));
        Assert.Null(calendar.TermOn(new(2026, 2, 2)));
    }

    [Fact]
    public void TeachingDays_OfATermWithoutALastDay_AreUnknown()
    {
        var open = Some.Nottingham.Term(new(2026), TermName.Summer)!;

        Assert.Null(Some.Nottingham.TeachingDays(open));
        Assert.Null(Some.Nottingham.TeachingAndInsetDays(open));
        Assert.Equal([new LocalDate(2027, 4, 12)], Some.Nottingham.SchoolDays(open));
    }

    [Fact]
    public void TeachingDays_OfAnothersTerm_AreRefused() =>
        Assert.Contains("autumn term 2025", Assert.Throws<ArgumentException>(() => Some.Nottingham.TeachingDays(Autumn2025)).Message, StringComparison.Ordinal);

    [Fact]
    public void Weeks_AreTheMondaysOfWeeksWithASchoolDay()
    {
        var weeks = Some.Nottingham.Weeks(Some.Nottingham.Term(new(2025), TermName.Summer)!);

        Assert.Equal(14, weeks.Count);
        Assert.Contains(new(2026, 5, 4), weeks); // the Monday is a bank holiday, the week is not
        Assert.DoesNotContain(new(2026, 5, 25), weeks); // half-term
        Assert.DoesNotContain(new(2026, 7, 27), weeks); // INSET alone
    }

    [Fact]
    public void KindOf_InAnotherCalendarSystem_IsTheSameDay()
    {
        var julian = new LocalDate(2025, 9, 2).WithCalendar(CalendarSystem.Julian);

        Assert.Equal(DayKind.Teaching, Some.Nottingham.KindOf(julian));
        Assert.Equal("Autumn term 2025", Some.Nottingham.Explain(julian).Name);
    }

    [Fact]
    public void KindOf_AnyDay_AllocatesNothing()
    {
        var (calendar, date) = (Some.Nottingham, new LocalDate(2026, 2, 3));
        _ = (calendar.KindOf(date), calendar.TermOn(date));
        var before = GC.GetAllocatedBytesForCurrentThread();

        _ = (calendar.KindOf(date), calendar.TermOn(date), calendar.KindOf(date.PlusYears(20)));

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Read_TermsInAnyOrder_GivesTheSameCalendar()
    {
        var forwards = Some.Calendar(Autumn2025, Spring2026, Summer2026, Autumn2026);
        var backwards = Some.Calendar(Autumn2026, Summer2026, Spring2026, Autumn2025);

        Assert.Equal(forwards.Terms, backwards.Terms);
        Assert.Equal(forwards.Years, backwards.Years);
    }

    [Fact]
    public void Read_AYearWithItsOwnSource_ExplainsItsDaysByThat()
    {
        const string Json = """
            { "id": "two", "name": "Two", "area": "Two", "source": { "title": "Council", "address": "a", "retrieved": "2026-11-23" },
              "years": [ { "year": "2025/26", "source": { "title": "Newspaper", "address": "b", "retrieved": "2026-11-23" },
                           "terms": [ { "name": "autumn", "first": "2025-09-01", "last": "2025-12-19" } ] } ] }
            """;

        var calendar = TermCalendar.Read(Some.Json(Json), "two.json").Value;

        Assert.Equal(("Council", "Newspaper"), (calendar.Source.Title, calendar.Explain(new(2025, 9, 2)).Source!.Title));
    }
}
