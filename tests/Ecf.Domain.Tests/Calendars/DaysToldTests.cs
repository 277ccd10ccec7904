using System.Globalization;
using System.Text;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

/// <summary>What every day of a calendar is, and what becomes of calendars told in other words: each in Cases/DaysTold.</summary>
public sealed class DaysToldTests
{
    private static readonly Dictionary<string, TermCalendar> Calendars = new()
    {
        ["nottingham"] = Some.Nottingham,
        ["staffordshire"] = Some.Staffordshire,
    };

    private static readonly Dictionary<string, string> Drafts = new()
    {
        ["holidays-of-other-lengths"] = "Summer holiday | 2025-07-24 | 2025-08-31\nHoliday | 2025-10-20 | 2025-10-31\nHoliday | 2025-12-19 | 2026-01-05\nHoliday | 2026-02-14 | 2026-02-22\nHoliday | 2026-03-28 | 2026-04-13\nHoliday | 2026-05-25 | 2026-05-29\nHoliday | 2026-07-22 | 2026-09-01",
        ["a-day-off-and-a-long-weekend"] = "Autumn term starts | 2025-09-02\nHoliday | 2025-11-14\nHoliday | 2025-11-28 | 2025-12-01\nAutumn term ends | 2025-12-19",
        ["a-term-that-ends-before-it-starts"] = "Autumn term starts | 2025-12-20\nAutumn term ends | 2025-09-02",
        ["two-starts-and-no-end"] = "Autumn term starts | 2025-09-02\nAutumn term starts | 2025-09-03\nSpring term starts | 2026-01-05",
        ["an-end-and-no-start"] = "Autumn term ends | 2025-12-19\nSpring term starts | 2026-01-05\nSpring term ends | 2026-03-27",
        ["terms-by-number"] = "Term 1 | 2025-09-01 | 2025-10-17\nTerm 2 | 2025-11-03 | 2025-12-19\nTerm 3 | 2026-01-05 | 2026-02-13\nTerm 4 | 2026-02-23 | 2026-03-27\nTerm 5 | 2026-04-13 | 2026-05-22\nTerm 6 | 2026-06-01 | 2026-07-21",
        ["a-half-term-outside"] = "Autumn term | 2025-09-01 | 2025-12-19\nHalf-term | 2026-01-10 | 2026-01-14",
        ["inset-days-here-and-there"] = "Autumn term | 2025-09-02 | 2025-12-19\nINSET day | 2025-09-01\nINSET day | 2025-11-28\nINSET day | 2025-12-22\nINSET day | 2026-02-02\nINSET day | 2025-09-06",
        ["closures"] = "Autumn term | 2025-09-02 | 2025-12-19\nSchool closed | 2025-11-20 | 2025-11-21\nSchool closed | 2025-11-22\nSchool closed | 2026-03-03",
        ["words-not-understood"] = "Autumn term | 2025-09-02 | 2025-12-19\nSports day | 2025-10-01\nParents' evening | 2025-10-02 | 2025-10-03\nBank holiday | 2025-12-25\nChristmas Day | 2025-12-25",
        ["years-out-of-range"] = "Autumn term | 1899-09-02 | 1899-12-19\nAutumn term | 2201-09-02 | 2201-12-19",
        ["a-last-day-before-the-first"] = "Autumn term | 2025-12-19 | 2025-09-02\nHalf-term | 2025-10-31 | 2025-10-20",
        ["nothing-of-use"] = "Sports day | 2025-10-01",
        ["two-years"] = "Autumn term | 2025-09-01 | 2025-12-19\nSpring term | 2026-01-05 | 2026-03-27\nSummer term | 2026-04-13 | 2026-07-21\nAutumn term | 2026-09-01 | 2026-12-18\nSpring term | 2027-01-04 | 2027-03-25\nHalf term | 2026-10-26 | 2026-10-30",
        ["a-half-term-at-the-edges"] = "Autumn term | 2025-09-01 | 2025-12-19\nHalf-term | 2025-12-15 | 2025-12-19\nSpring term | 2026-01-05 | 2026-03-27\nHalf-term | 2026-01-05 | 2026-01-09\nSummer term | 2026-04-13 | 2026-07-21\nHalf-term | 2026-05-25 | 2026-07-21",
        ["half-a-half-term"] = "Autumn term | 2025-09-01 | 2025-12-19\nHalf-term begins | 2025-10-20\nSpring term | 2026-01-05 | 2026-03-27\nHalf-term ends | 2026-02-20",
        ["a-half-term-in-pieces"] = "Autumn term | 2025-09-01 | 2025-12-19\nHalf-term | 2025-10-20\nHalf-term | 2025-10-21 | 2025-10-24\nHalf-term | 2025-10-27 | 2025-10-31\nHalf-term | 2025-11-08 | 2025-11-09",
        ["a-half-term-with-a-day-between"] = "Spring term | 2026-01-05 | 2026-03-27\nHalf-term | 2026-02-16\nHalf-term | 2026-02-18",
        ["a-start-and-another-by-the-holiday"] = "Autumn term starts | 2025-09-02\nSummer holiday | 2025-07-23 | 2025-09-02\nAutumn term ends | 2025-12-18\nChristmas holiday | 2025-12-20 | 2026-01-04\nSpring term starts | 2026-01-06",
        ["days-of-school-listed"] = "School days | 2025-09-02 | 2025-10-17\nSchool days | 2025-11-03 | 2025-11-14\nSchool days | 2025-11-17 | 2025-11-18\nSchool days | 2025-11-20 | 2025-12-02\nSchool closed | 2025-12-03\nSchool days | 2025-12-04 | 2025-12-19",
        ["days-of-school-from-the-middle"] = "School days | 2025-10-01 | 2025-10-17\nSchool days | 2025-11-03 | 2025-11-28\nINSET day | 2025-10-02",
        ["a-half-term-and-no-start"] = "Half-term | 2025-10-20 | 2025-10-31\nSummer term ends | 2026-07-21",
        ["bank-holidays-of-other-days"] = "Spring term | 2026-01-05 | 2026-03-27\nBank holiday | 2026-02-02 | 2026-02-03\nBank holiday | 2026-04-03 | 2026-04-06\nBank holiday | 2026-02-07\nGood Friday | 2031-02-03",
        ["the-first-and-last-years"] = "Autumn term | 1901-09-02 | 1901-12-19\nAutumn term | 2197-09-04 | 2198-12-18\nAutumn term | 1900-09-03 | 1901-12-19\nAutumn term | 2198-09-03 | 2199-12-19",
        ["a-contradiction-at-every-edge"] = "Autumn term | 2025-09-01 | 2025-12-19\nAutumn term ends | 2025-12-18\nHalf-term begins | 2025-10-20\nHalf-term begins | 2025-10-21\nHalf-term ends | 2025-10-31\nHalf-term ends | 2025-10-30",
        ["terms-told-by-month"] = "Term starts | 2026-01-05\nTerm ends | 2026-03-27\nTerm starts | 2026-03-20\nTerm ends | 2026-07-21\nTerm starts | 2026-09-02\nHalf-term | 2026-05-25 | 2026-05-29",
        ["half-terms-opened-and-closed"] = "Autumn term starts | 2025-09-01\nBreak up for half term | 2025-10-17\nBack after half term | 2025-11-03\nAutumn term ends | 2025-12-19\nHalf-term begins | 2026-02-16\nSpring term | 2026-01-05 | 2026-03-27",
        ["an-inset-day-between-the-holiday-and-the-term"] = "Summer holiday | 2025-07-24 | 2025-08-31\nINSET day | 2025-09-01\nAutumn term | 2025-09-02 | 2025-12-19\nHalf-term | 2025-10-20 | 2025-10-31",
        ["a-bank-holiday-and-the-day-after"] = "Spring term | 2026-01-05 | 2026-03-27\nHalf-term | 2026-02-16 | 2026-02-20\nBank holiday | 2026-04-06 | 2026-04-07",
        ["half-terms-in-august-and-april"] = "Half-term begins | 2025-08-20\nHalf-term ends | 2026-04-24",
        ["days-of-school-without-a-half-term"] = "School days | 2025-09-02 | 2025-12-19\nSchool days | 2026-01-05 | 2026-03-27",
        ["days-of-school-over-the-summer"] = "School days | 2026-06-01 | 2026-07-21\nSchool days | 2026-08-27 | 2026-12-18",
        ["days-of-school-with-three-left-out"] = "School days | 2025-09-01 | 2025-10-17\nSchool days | 2025-11-03 | 2025-11-14\nSchool days | 2025-11-20 | 2025-12-19",
        ["days-of-school-with-inset-around-the-half-term"] = "School days | 2025-09-02 | 2025-10-23\nSchool days | 2025-11-04 | 2025-12-19\nINSET day | 2025-10-24\nINSET days | 2025-10-30 | 2025-11-03",
        ["days-of-school-up-to-a-bank-holiday"] = "School days | 2026-04-13 | 2026-05-22\nSchool days | 2026-06-01 | 2026-07-21",
        ["days-of-school-after-a-bank-holiday"] = "School days | 2027-04-12 | 2027-05-21\nSchool days | 2027-06-01 | 2027-07-21",
        ["stretches-that-meet-on-a-day"] = "Autumn term | 2025-09-01 | 2025-10-17\nAutumn term | 2025-10-17 | 2025-12-19\nHalf-term | 2025-10-20 | 2025-10-31",
        ["half-terms-in-other-forms"] = "Autumn term | 2025-09-01 | 2025-12-19\nHalf-term | 2025-10-20 | 2025-10-31\nHalf-term | 2025-10-22\nSpring term | 2026-01-05 | 2026-03-27\nHalf-term | 2026-02-16\nSummer term | 2026-04-13 | 2026-07-21\nHalf-term break starts | 2026-05-25 | 2026-05-29",
        ["a-half-term-in-pieces-against-its-last-day"] = "Autumn term | 2025-09-01 | 2025-12-19\nHalf-term ends | 2025-10-30\nHalf-term | 2025-10-20 | 2025-10-24\nHalf-term | 2025-10-27 | 2025-10-31",
        ["a-term-of-one-day"] = "Summer term starts | 2026-04-13\nSummer term ends | 2026-04-13",
        ["a-half-term-that-begins-on-its-last-usual-day"] = "Summer term | 2026-04-13 | 2026-07-21\nHalf-term begins | 2026-06-12",
        ["terms-from-august-to-april"] = "Term starts | 2025-08-28\nTerm ends | 2025-12-19\nHalf-term | 2025-10-20 | 2025-10-31\nTerm starts | 2026-01-05\nTerm ends | 2026-04-02\nHalf-term | 2026-02-16 | 2026-02-20\nTerm starts | 2026-04-20\nTerm ends | 2026-07-24\nHalf-term | 2026-05-25 | 2026-05-29",
        ["terms-named-against-the-month"] = "Summer term starts | 2026-03-16\nSummer term ends | 2026-07-21\nHalf-term | 2026-05-25 | 2026-05-29\nSummer term | 2027-03-15 | 2027-07-21\nHalf-term | 2027-05-24 | 2027-05-28",
        ["a-term-in-the-last-year"] = "Spring term | 2198-01-08 | 2198-03-23",
    };

    public static TheoryData<string> CalendarNames => [.. Calendars.Keys];

    public static TheoryData<string> DraftNames => [.. Drafts.Keys];

    [Theory]
    [MemberData(nameof(CalendarNames))]
    public void Days_OfACalendar_AreAsWritten(string name)
    {
        var calendar = Calendars[name];
        Texts.Check("DaysTold", name, Days(calendar, new(calendar.KnownFrom.PlusDays(-3), calendar.KnownTo.PlusDays(12))));
    }

    [Theory]
    [MemberData(nameof(DraftNames))]
    public void Draft_ToldInOtherWords_IsReadAsWritten(string name)
    {
        var lines = Drafts[name].Split('\n').Select((line, index) => (Parts: line.Split(" | "), Place: $"line {index + 1}"));
        var read = new CalendarDraft("dates.csv", Some.Head, [.. lines.Select(line => new DraftDays(line.Place, line.Parts[0], Some.Day(line.Parts[1]), Some.Day(line.Parts[^1])))]).ToCalendar();
        var text = new StringBuilder().AppendJoin("", read.Findings.Select(finding => $"{finding}\n"));
        if (read.ValueOrNull is { } calendar)
        {
            text.AppendJoin("", calendar.Terms.Select(term => FormattableString.Invariant($"{term.Year} {term.Name}: {term.First:uuuu-MM-dd} to {Known(term.Last)}, half-term {Half(term.HalfTerm)}, taught {Number(calendar.TeachingDays(term))}, with INSET {Number(calendar.TeachingAndInsetDays(term))}\n")));
            text.AppendJoin("", calendar.InsetDays.Select(day => FormattableString.Invariant($"INSET {day.Date:uuuu-MM-dd}\n")));
            text.AppendJoin("", calendar.Closures.Select(closure => FormattableString.Invariant($"closed {closure.First:uuuu-MM-dd} to {closure.Last:uuuu-MM-dd}: {closure.Name}\n")));
        }

        Texts.Check("DaysTold", $"draft-{name}", text.ToString());
    }

    [Theory]
    [InlineData(1583, "10 April")]
    [InlineData(1818, "22 March")]
    [InlineData(1943, "25 April")]
    [InlineData(1954, "18 April")]
    [InlineData(1981, "19 April")]
    [InlineData(2049, "18 April")]
    [InlineData(2076, "19 April")]
    [InlineData(2285, "22 March")]
    [InlineData(9999, "28 March")]
    public void Easter_OfAYear_IsAsTheTablesSay(int year, string day) => Assert.Equal(day, FormattableString.Invariant($"{Easter.Sunday(year):d MMMM}"));

    private static string Days(TermCalendar calendar, DateInterval days)
    {
        var text = new StringBuilder();
        var (before, first, last) = ("", days.Start, days.Start);
        foreach (var day in days.Where(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)))
        {
            var why = calendar.Explain(day);
            var now = $"{why.Kind}: {why.Name}{(why.Expected is { } expected ? $", {expected} expected" : "")}{(why.Overrides is { } overrides ? $", {overrides}" : "")} ({why.Level})";
            if (now != before && before.Length > 0)
            {
                text.Append(Line(first, last, before));
            }

            (first, before, last) = (now == before ? first : day, now, day);
        }

        return text.Append(Line(first, last, before)).ToString();
    }

    private static string Half(DateInterval? days) => days is { } known ? $"{Known(known.Start)} to {Known(known.End)}" : "not known";

    private static string Number(int? days) => days is { } known ? known.ToString(CultureInfo.InvariantCulture) : "not known";

    private static string Known(object? what) => what is null ? "not known" : string.Create(CultureInfo.InvariantCulture, $"{what:uuuu-MM-dd}");

    private static string Line(LocalDate first, LocalDate last, string what) => FormattableString.Invariant($"{first:uuuu-MM-dd} to {last:uuuu-MM-dd} {what}\n");
}
