using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>The words for why a day is what it is.</summary>
internal static class DayNames
{
    internal static DayExplanation Explain(TermCalendar calendar, LocalDate given)
    {
        var date = given.WithCalendar(CalendarSystem.Iso);
        var kind = calendar.KindOf(date);
        return new(given, kind, Name(calendar, date, kind), SourceOf(calendar, date, kind));
    }

    private static string Name(TermCalendar calendar, LocalDate date, DayKind kind) => kind switch
    {
        DayKind.Weekend => date.DayOfWeek.ToString(),
        DayKind.BankHoliday => calendar.BankHolidays.NameOf(date)!,
        DayKind.HalfTerm => $"{TermBefore(calendar, date)!.Name} half-term",
        DayKind.Closure => calendar.Closures.First(closure => closure.Covers(date)).Name,
        DayKind.Inset => calendar.InsetDays.First(inset => inset.Date == date).Display() + Doubt(calendar, date),
        DayKind.Teaching => Capital(TermBefore(calendar, date)!.Display()) + Doubt(calendar, date),
        DayKind.Holiday => TermNames.HolidayAfter(TermBefore(calendar, date)!.Name) + Doubt(calendar, date),
        _ => "Not known: " + WhyUnknown(calendar, date),
    };

    private static Source? SourceOf(TermCalendar calendar, LocalDate date, DayKind kind) => kind switch
    {
        DayKind.Weekend or DayKind.Unknown => null,
        DayKind.BankHoliday => calendar.BankHolidays.Source,
        _ => calendar.Years.First(year => year.Year == TermBefore(calendar, date)!.Year).Source,
    };

    /// <summary>The list of bank holidays ends before some calendars do; a day past its end may yet turn out to be one.</summary>
    private static string Doubt(TermCalendar calendar, LocalDate date) => calendar.BankHolidays.Knows(date)
        ? ""
        : $" (bank holidays are known only from {calendar.BankHolidays.KnownFrom.InWords()} to {calendar.BankHolidays.KnownTo.InWords()})";

    private static string WhyUnknown(TermCalendar calendar, LocalDate date)
    {
        var next = calendar.Terms.FirstOrDefault(term => term.First > date);
        return (TermBefore(calendar, date), next) switch
        {
            (null, null) => "the calendar has no terms",
            (null, { } first) => $"the calendar starts on {first.First.InWords()}",
            ({ } last, null) => $"the calendar ends on {last.KnownTo.InWords()}",
            var (before, after) => $"nothing is published between {before.KnownTo.InWords()} and {after!.First.InWords()}",
        };
    }

    private static SchoolTerm? TermBefore(TermCalendar calendar, LocalDate date) => calendar.Terms.LastOrDefault(term => term.First <= date);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
