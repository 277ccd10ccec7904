using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>Places a programme on a school's calendar.</summary>
/// <remarks>
/// The same programme, calendar and start always give the same dates. Sessions of a strand are spread evenly over the
/// school days of their term, or of the half-term or school week that the programme names, and strands are interleaved;
/// nobody has two counted sessions on one day. A date or a time of day that the programme gives stands. A self-paced total
/// is split equally over its terms and, within each, over the two half-terms; its date is the last school day of the
/// half-term, or of the week that the programme names. Weekly meetings fall on the first school day of each school week,
/// fortnightly ones of every second. Where a calendar names no half-term holiday, half of the school days make a half-term.
/// </remarks>
/// <example><code>
/// var programme = ShippedProgrammes.Get(ShippedProgrammes.RedhillMentorAsPrinted);
/// var calendar = ShippedCalendars.Get(ShippedCalendars.StaffordshireSecondary);
/// var schedule = Scheduler.Place(programme, calendar, TrainingStart.On(new LocalDate(2024, 9, 2)));
/// Console.WriteLine($"{schedule.Sessions.Count} sessions, {schedule.Unplaced.Count} without a day");
/// </code></example>
public static class Scheduler
{
    /// <summary>Gives every session a school day in its term, or the reason why it has none.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="calendar">The calendar of the person's school.</param>
    /// <param name="start">The school term in which year 1 term 1 falls.</param>
    public static Schedule Place(Programme programme, TermCalendar calendar, TrainingStart start) =>
        Place(programme, calendar, start, PlacementConstraints.None);

    /// <summary>Gives every session a school day in its term that keeps the constraints, or the reasons why it has none and the nearest dates that would do.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="calendar">The calendar of the person's school.</param>
    /// <param name="start">The school term in which year 1 term 1 falls.</param>
    /// <param name="constraints">What to keep beside the calendar. A fixed date of a session that the programme does not have is passed over.</param>
    /// <exception cref="ArgumentException">A session is fixed twice, a strand has two gaps, or the weekly limit is below 1.</exception>
    public static Schedule Place(Programme programme, TermCalendar calendar, TrainingStart start, PlacementConstraints constraints)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(calendar);
        return new SinglePlacement(programme, calendar, start, constraints).Place();
    }

    /// <summary>Places many people at once. Those with the same programme, calendar, start and constraints share one schedule, and processors share the rest.</summary>
    /// <param name="requests">One for each person.</param>
    /// <returns>Their schedules, in the same order; the same as <see cref="Place(Programme, TermCalendar, TrainingStart)"/> gives each of them.</returns>
    public static IReadOnlyList<Schedule> PlaceAll(IReadOnlyList<PlacementRequest> requests)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var numbers = new Dictionary<PlacementRequest, int>();
        var asked = new int[requests.Count];
        for (var index = 0; index < asked.Length; index++)
        {
            numbers.TryAdd(requests[index], numbers.Count);
            asked[index] = numbers[requests[index]];
        }

        var distinct = numbers.Keys.Select(PlacementOf).ToArray();
        var placed = new Schedule[distinct.Length];
        Parallel.For(0, distinct.Length, number => placed[number] = distinct[number].Place());
        return Array.ConvertAll(asked, number => placed[number]);
    }

    /// <summary>Places again after a calendar, a constraint or the programme changed, and moves as few sessions as it can.</summary>
    /// <param name="previous">The schedule before. Its sessions keep their dates wherever these still do.</param>
    /// <param name="request">The programme, calendar, start and constraints as they are now.</param>
    /// <param name="firstDay">The first day that may change: sessions dated before it are history and stay, whatever has changed. Without it every date may change.</param>
    /// <returns>
    /// The new schedule, and which sessions moved, gained or lost a date and why. A session whose day will not do goes to the
    /// free day nearest to it; only where there is none does it push one other away, or two. A preference alone moves nothing.
    /// </returns>
    /// <exception cref="ArgumentException">As for placing.</exception>
    public static Replacement Replace(Schedule previous, PlacementRequest request, LocalDate? firstDay = null)
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(request);
        var placement = new SinglePlacement(request.Programme, request.Calendar, request.Start, request.Constraints ?? PlacementConstraints.None)
        {
            PreviousOf = previous.Find,
            From = firstDay,
        };
        return ScheduleChanges.Between(previous, placement.Place(), placement.Placings);
    }

    private static SinglePlacement PlacementOf(PlacementRequest request) =>
        new(request.Programme, request.Calendar, request.Start, request.Constraints ?? PlacementConstraints.None);
}
