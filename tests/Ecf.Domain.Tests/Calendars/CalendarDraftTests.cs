using CsCheck;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

/// <summary>The same year told in the ways that other systems tell it, against the project's own file of it.</summary>
public sealed class CalendarDraftTests
{
    private const string Inset = """
        INSET day | 2025-09-01
        Inset | 2026-07-27
        """;

    private const string Holidays = """
        Summer holiday | 2025-07-24 | 2025-08-31
        October half-term | 2025-10-18 | 2025-11-02
        Christmas Holidays | 2025-12-20 | 2026-01-04
        February half term | 2026-02-16 | 2026-02-20
        Easter break | 2026-03-28 | 2026-04-12
        Good Friday | 2026-04-03
        May Day bank holiday | 2026-05-04
        Spring holiday | 2026-05-23 | 2026-05-31
        Summer holiday | 2026-07-28 | 2026-08-31
        """;

    private const string StartsAndEnds = """
        Autumn term starts | 2025-09-02
        School closes for half-term | 2025-10-17
        Pupils return after half-term | 2025-11-03
        Last day of autumn term | 2025-12-19
        Spring term begins | 2026-01-05
        Half-term begins | 2026-02-16
        Half-term ends | 2026-02-20
        School breaks up | 2026-03-27
        Term starts | 2026-04-13
        Half term | 2026-05-25
        Half term | 2026-05-26
        Half term | 2026-05-27
        Half term | 2026-05-28
        Half term | 2026-05-29
        End of term | 2026-07-27
        """;

    private const string Terms = """
        Autumn term | 2025-09-01 | 2025-12-19
        Half-term | 2025-10-20 | 2025-10-31
        Spring term first half | 2026-01-05 | 2026-02-13
        Spring term second half | 2026-02-23 | 2026-03-27
        Term 5 | 2026-04-13 | 2026-05-22
        Term 6 starts | 2026-06-01
        Term 6 ends | 2026-07-27
        """;

    public static TheoryData<string> Tellings => new(Holidays, StartsAndEnds, Terms.Replace("Term 5 | 2026-04-13 | 2026-05-22", "Term 5 starts | 2026-04-13\nTerm 5 ends | 2026-05-22", StringComparison.Ordinal), EveryDay);

    private static string EveryDay => string.Join('\n', Some.Nottingham.Terms.Where(term => term.Year == new AcademicYear(2025)).SelectMany(Some.Nottingham.SchoolDays).Select(day => $"School day | {day:uuuu-MM-dd}"));

    [Theory]
    [MemberData(nameof(Tellings))]
    public void ToCalendar_TheSameYearToldOtherwise_HasTheSameDays(string telling)
    {
        var calendar = Draft($"{telling}\n{Inset}").ToCalendar().Value;

        var days = new DateInterval(new(2025, 9, 1), new(2026, 7, 27));
        Assert.Equal(days.Select(Some.Nottingham.KindOf), days.Select(calendar.KindOf));
        Assert.Equal([70, 55, 70], calendar.Terms.Where(term => term.Year == new AcademicYear(2025)).Select(term => calendar.TeachingAndInsetDays(term)!.Value));
    }

    [Fact]
    public void ToCalendar_EntriesInAnyOrder_GivesTheSameTerms() => Gen.Shuffle(Holidays.Split('\n')).Sample(lines =>
        Draft(string.Join('\n', lines)).ToCalendar().Value.Terms.SequenceEqual(Draft(Holidays).ToCalendar().Value.Terms));

    [Fact]
    public void ToCalendar_HolidaysWithoutAHalfTerm_DoNotClaimThatThereIsNone()
    {
        var calendar = Draft("Autumn term starts | 2025-09-01\nChristmas holidays | 2025-12-20 | 2026-01-04").ToCalendar().Value;

        Assert.Equal(DayKind.Unknown, calendar.KindOf(new(2025, 10, 20)));
        Assert.Equal(DayKind.Teaching, calendar.KindOf(new(2025, 9, 8)));
        Assert.Null(calendar.Term(new(2025), TermName.Spring)!.Last);
    }

    [Fact]
    public void ToCalendar_ASchoolDayLeftOut_IsAClosureThatSaysWhy()
    {
        var calendar = Draft(EveryDay.Replace("School day | 2025-11-20\n", "", StringComparison.Ordinal)).ToCalendar();

        Assert.Contains(calendar.Findings, finding => finding.Code == "ECF248");
        Assert.Equal((DayKind.Closure, "Not listed as a school day"), (calendar.Value.KindOf(new(2025, 11, 20)), calendar.Value.Explain(new(2025, 11, 20)).Name));
    }

    [Fact]
    public void ToCalendar_NoEntries_SaysSo() => Assert.Equal(
        "dates.csv: $: error ECF247: the file has no entries, so no day is known; check that the right file was chosen.",
        Assert.Single(new CalendarDraft("dates.csv", Some.Head, []).ToCalendar().Findings).ToString());

    [Fact]
    public void ToCalendar_AFileFoundWrongBefore_IsNotUsable()
    {
        Finding broken = new("dates.ics", "line 3", Severity.Error, "ECF721", "it is broken");

        var result = new CalendarDraft("dates.ics", Some.Head, Draft(Holidays).Days, [broken]).ToCalendar();

        Assert.False(result.IsUsable);
        Assert.Equal(broken, result.Findings[0]);
    }

    [Fact]
    public void ToCalendar_AnyEntries_NeverThrow()
    {
        var labels = string.Join('\n', Holidays, StartsAndEnds, Terms, Inset, "School closed | 2025-01-01\nSports day | 2025-01-01").Split('\n').Select(line => line.Split(" | ")[0]).Distinct().ToArray();
        var day = Gen.Int[-40, 900].Select(days => new LocalDate(2025, 7, 1).PlusDays(days));
        Gen.Select(Gen.Int[0, labels.Length - 1], day, Gen.Int[-3, 60], Gen.Bool).Array[0, 30].Sample(entries =>
        {
            var days = entries.Select((entry, line) => new DraftDays($"line {line}", labels[entry.Item1], entry.Item2, entry.Item4 ? entry.Item2 : entry.Item2.PlusDays(entry.Item3)));
            var result = new CalendarDraft("any", Some.Head, [.. days]).ToCalendar();
            return result.IsUsable != result.Findings.Any(finding => finding.Severity == Severity.Error);
        });
    }

    private static CalendarDraft Draft(string lines) => new("dates.csv", Some.Head, [.. lines.Split('\n').Select((line, index) => Entry(line.Split(" | "), index))]);

    private static DraftDays Entry(string[] parts, int index) => new($"line {index + 1}", parts[0], Some.Day(parts[1].Trim()), Some.Day(parts[^1].Trim()));
}
