using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>The words for why a day is what it is, and who says so.</summary>
internal static class DayNames
{
    internal static DayExplanation Explain(TermCalendar calendar, LocalDate given)
    {
        var date = given.WithCalendar(CalendarSystem.Iso);
        var own = Own(calendar, date);
        if (own.Kind is DayKind.Weekend or DayKind.Unknown or DayKind.BankHoliday)
        {
            return own with { Date = given };
        }

        var above = Above(calendar, date);
        return above is not null && (above.Kind, above.Name) == (own.Kind, own.Name)
            ? above with { Date = given }
            : own with { Date = given, Overrides = above is null ? null : Overridden(above, own) };
    }

    /// <summary>"instead of autumn half-term (Nottingham City: school term dates)", where a higher level has the day as something else.</summary>
    private static string? Overridden(DayExplanation above, DayExplanation own) => above.Kind == own.Kind || above.Source is null
        ? null
        : $"instead of {above.Name} ({above.Source.Title})";

    /// <summary>What the level above says of the day: the area's calendar, or the bank holidays of England and Wales; <c>null</c> where there is none.</summary>
    private static DayExplanation? Above(TermCalendar calendar, LocalDate date) => calendar.BasedOn is { } area
        ? Explain(area, date)
        : calendar.BankHolidays.NameOf(date) is { } name ? BankHoliday(calendar, date, name) : null;

    private static DayExplanation Own(TermCalendar calendar, LocalDate date)
    {
        var kind = calendar.KindOf(date);
        var expected = calendar.BankHolidays.ExpectedNameOf(date);
        return kind switch
        {
            DayKind.Weekend => new(date, kind, date.DayOfWeek.ToString(), null),
            DayKind.BankHoliday => BankHoliday(calendar, date, calendar.BankHolidays.NameOf(date)!),
            DayKind.Unknown => new(date, kind, "Not known: " + WhyUnknown(calendar, date) + Expected(expected), null) { Expected = expected },
            _ => new(date, kind, Name(calendar, date, kind), SourceOf(calendar, date)) { Level = calendar.Level, Expected = expected },
        };
    }

    private static DayExplanation BankHoliday(TermCalendar calendar, LocalDate date, string name) =>
        new(date, DayKind.BankHoliday, name, calendar.BankHolidays.Source) { Level = CalendarLevel.EnglandAndWales };

    private static string Name(TermCalendar calendar, LocalDate date, DayKind kind) => kind switch
    {
        DayKind.HalfTerm => $"{TermBefore(calendar, date)!.Name} half-term",
        DayKind.Closure => calendar.Closures.First(closure => closure.Covers(date)).Name,
        DayKind.Inset => calendar.InsetDays.First(inset => inset.Date == date).Display() + Doubt(calendar, date),
        DayKind.Teaching => Taught(calendar, date) + Doubt(calendar, date),
        _ => TermNames.HolidayAfter(TermBefore(calendar, date)!.Name) + Doubt(calendar, date),
    };

    private static string Taught(TermCalendar calendar, LocalDate date)
    {
        var term = Capital(TermBefore(calendar, date)!.Display());
        return calendar.OpenDays.FirstOrDefault(open => open.Date == date)?.Name is { } reason ? $"{term}: {reason}" : term;
    }

    private static Source SourceOf(TermCalendar calendar, LocalDate date) =>
        calendar.Years.First(year => year.Year == TermBefore(calendar, date)!.Year).Source;

    /// <summary>The list of bank holidays ends before some calendars do; a day past its end may yet turn out to be one.</summary>
    private static string Doubt(TermCalendar calendar, LocalDate date) => calendar.BankHolidays.Knows(date)
        ? ""
        : $" (bank holidays are known only from {calendar.BankHolidays.KnownFrom.InWords()} to {calendar.BankHolidays.KnownTo.InWords()})";

    private static string Expected(string? name) => name is null ? "" : $"; expected by rule: {name}";

    private static string WhyUnknown(TermCalendar calendar, LocalDate date)
    {
        if (calendar.TermOn(date) is { } term)
        {
            return term.HalfTermWithin?.Contains(date) == true
                ? $"the half-term of the {term.Display()} is not published in full, and lies somewhere from {term.HalfTermWithin.Start.InWords()} to {term.HalfTermWithin.End.InWords()}"
                : $"bank holidays are known only from {calendar.BankHolidays.KnownFrom.InWords()} to {calendar.BankHolidays.KnownTo.InWords()}";
        }

        var next = calendar.Terms.FirstOrDefault(later => later.First > date);
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
