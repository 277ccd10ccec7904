using System.Globalization;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Reporting.Calendars;

/// <summary>The events that a term calendar publishes.</summary>
/// <remarks>The words are those that <see cref="CalendarDraft"/> understands, so that a written file reads back as the same calendar.</remarks>
internal static class CalendarEvents
{
    internal static IReadOnlyList<DayEvent> Of(TermCalendar calendar) =>
    [
        .. calendar.Terms.SelectMany(term => OfTerm(calendar, term)),
        .. calendar.InsetDays.Select(inset => new DayEvent(Uid(calendar, $"inset-{Iso(inset.Date)}"), inset.Date, inset.Date, Inset(inset), Said(calendar, inset.Date))),
        .. calendar.Closures.Index().Select(closure => Closure(calendar, closure.Item, closure.Index)),
        .. calendar.BankHolidays.Days.Where(day => calendar.KnownFrom <= day.Date && day.Date <= calendar.KnownTo && calendar.KindOf(day.Date) == DayKind.BankHoliday)
            .Select(day => new DayEvent(Uid(calendar, $"bank-holiday-{Iso(day.Date)}"), day.Date, day.Date, $"Bank holiday: {day.Name}", Said(calendar, day.Date))),
    ];

    private static IEnumerable<DayEvent> OfTerm(TermCalendar calendar, SchoolTerm term)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{term.Year.StartYear}-{(term.Year.StartYear + 1) % 100:00}-{term.Name}").ToLowerInvariant();
        yield return new(Uid(calendar, $"{id}-starts"), term.First, term.First, $"{term.Name} term starts", Note(calendar, term));
        if (term.HalfTerm is { } halfTerm)
        {
            yield return new(Uid(calendar, $"{id}-half-term"), halfTerm.Start, halfTerm.End, $"{term.Name} half-term", Note(calendar, term));
        }

        if (term.Last is { } last)
        {
            yield return new(Uid(calendar, $"{id}-ends"), last, last, $"{term.Name} term ends", Note(calendar, term));
        }
    }

    private static DayEvent Closure(TermCalendar calendar, Closure closure, int index) =>
        new(Uid(calendar, $"closure-{Iso(closure.First)}-{Iso(closure.Last)}{Again(calendar, closure, index)}"), closure.First, closure.Last, $"School closed: {closure.Name}", Said(calendar, closure.First));

    /// <summary>A number for a second closure of the very same days.</summary>
    private static string Again(TermCalendar calendar, Closure closure, int index)
    {
        var before = calendar.Closures.Take(index).Count(other => (other.First, other.Last) == (closure.First, closure.Last));
        return before == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{before + 1}");
    }

    private static string Inset(InsetDay inset) => inset.Name is { } name && !name.Contains("INSET", StringComparison.OrdinalIgnoreCase)
        ? $"INSET day: {inset.Display()}"
        : inset.Display();

    private static string Note(TermCalendar calendar, SchoolTerm term) =>
        string.Join(". ", new[] { term.Provisional ? "Provisional" : null, term.Note, SourceOf(calendar, term.First) }.OfType<string>());

    private static string Said(TermCalendar calendar, LocalDate date) => SourceOf(calendar, date) ?? $"{calendar.Source}";

    private static string? SourceOf(TermCalendar calendar, LocalDate date) => calendar.Explain(date).Source is { } source ? $"Source: {source}" : null;

    private static string Uid(TermCalendar calendar, string what) => $"{calendar.Id}-{what}@ecf";

    private static string Iso(LocalDate date) => FormattableString.Invariant($"{date:uuuu-MM-dd}");
}
