using System.Runtime.CompilerServices;
using Ecf.Domain.Calendars;

namespace Ecf.Domain.Scheduling;

/// <summary>The terms of a calendar that are known to their last day, each worked out once as long as the calendar lives.</summary>
internal sealed class CalendarDays
{
    // Remembering changes no answer: a calendar never changes.
    private static readonly ConditionalWeakTable<TermCalendar, CalendarDays> Known = [];

    private readonly Dictionary<TrainingStart, TermDays> terms = [];

    private CalendarDays(TermCalendar calendar)
    {
        foreach (var term in calendar.Terms.Where(term => term.Last is not null))
        {
            terms.TryAdd(new(term.Year, term.Name), TermDays.Of(calendar, term));
        }
    }

    internal static CalendarDays Of(TermCalendar calendar) => Known.GetValue(calendar, unknown => new(unknown));

    /// <summary>The days of a term; <c>null</c> where the calendar does not know it whole.</summary>
    internal TermDays? Of(TrainingStart term) => terms.GetValueOrDefault(term);
}
