using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;

namespace Ecf.Domain.Scheduling;

/// <summary>Places a programme on a school's calendar.</summary>
/// <remarks>
/// The same programme, calendar and start always give the same dates. Sessions of a strand are spread evenly over the
/// school days of their term and strands are interleaved; nobody has two counted sessions on one day. A self-paced total
/// is split equally over its terms and, within each, over the two half-terms; its date is the last school day of the
/// half-term. Weekly meetings fall on the first school day of each school week, fortnightly ones of every second.
/// </remarks>
public static class Scheduler
{
    /// <summary>Gives every session a school day in its term, or the reason why it has none.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="calendar">The calendar of the person's school.</param>
    /// <param name="start">The school term in which year 1 term 1 falls.</param>
    public static Schedule Place(Programme programme, TermCalendar calendar, TrainingStart start)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(calendar);
        var asked = AskedSessions.Of(programme);
        var nowhere = asked.Where(session => session.Term is null)
            .Select(session => session.WithoutDate(UnplacedReason.TermNotStated, SchedulingWords.TermNotStated(session.Of)));
        var terms = InductionTerm.All
            .Select(term => TermPlacement.Of([.. asked.Where(session => session.Term == term)], calendar, start.Of(term)))
            .ToList();
        return new(programme, calendar, start, terms.SelectMany(term => term.Placed), [.. nowhere, .. terms.SelectMany(term => term.Unplaced)]);
    }
}
