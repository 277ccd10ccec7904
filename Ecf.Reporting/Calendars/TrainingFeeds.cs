using Ecf.Domain.Scheduling;

namespace Ecf.Reporting.Calendars;

/// <summary>The dated training of a person, a school, a cohort or a facilitator, as events for a diary.</summary>
/// <remarks>
/// A session with a time is an event of that time; without one, or without a stated length, it is an event of its day. Each has an identity
/// of whose it is and which session it is, such as "north/Y1T1-local-1@ecf", that stays when it moves, gains a time or others are added. A
/// session that several schools share has one identity in the feeds of schools, cohort and facilitator. Sessions without a date are in no feed.
/// </remarks>
/// <example><code>
/// var feed = TrainingFeeds.OfSchool("100001", "Training at Trent Vale Academy", CohortScheduler.Place(plan));
/// IcsWriter.Write(feed, file, asAt, IcsHistory.Read(published, "100001.ics").Value);
/// </code></example>
public static class TrainingFeeds
{
    /// <summary>Everything that a person's schedule dates: sessions, the days by which self-paced work is to be done, and the meetings of mentor and ECT.</summary>
    /// <param name="person">An id of the person that never changes. It is in the file: not a teacher reference number where the file is sent on.</param>
    /// <param name="name">The name that a diary shows.</param>
    /// <param name="schedule">The person's schedule.</param>
    /// <exception cref="ArgumentException">The id or the name is empty.</exception>
    public static DayEvents OfPerson(string person, string name, Schedule schedule)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(person);
        ArgumentNullException.ThrowIfNull(schedule);

        // The id of a meeting may be that of a session of another strand.
        return Feed(name, [
            .. schedule.Sessions.Select(session => new SessionEvent(SessionEvent.UidOf(person, session.Id), session, schedule.Programme)),
            .. schedule.Meetings.Select(meeting => new SessionEvent(SessionEvent.UidOf(person, "meeting", meeting.Id), meeting, schedule.Programme)),
        ]);
    }

    /// <summary>What those at one school attend, and the days by which self-paced work is to be done; the meetings of mentors and ECTs are in the feeds of persons.</summary>
    /// <param name="school">The id of the school in the plan.</param>
    /// <param name="name">The name that a diary shows.</param>
    /// <param name="placed">The placement of the plan.</param>
    /// <returns>The events; none for a school that the plan does not know.</returns>
    public static DayEvents OfSchool(string school, string name, CohortSchedule placed)
    {
        ArgumentNullException.ThrowIfNull(placed);
        var held = placed.Events.Where(held => held.Schools.Contains(school)).Select(held => SessionEvent.Of(held));
        var own = placed.Schools.Where(followed => followed.School == school).SelectMany(SelfPaced);
        return Feed(name, held.Concat(own));
    }

    /// <summary>Every session of all schools and groups, once however many attend; self-paced work is in the feeds of schools and persons.</summary>
    /// <param name="name">The name that a diary shows.</param>
    /// <param name="placed">The placement of the plan.</param>
    /// <param name="schools">The names of schools by their id, to say who attends; an id without a name is shown as it is.</param>
    public static DayEvents OfCohort(string name, CohortSchedule placed, IReadOnlyDictionary<string, string>? schools = null)
    {
        ArgumentNullException.ThrowIfNull(placed);
        return Feed(name, placed.Events.Select(held => SessionEvent.Of(held, schools ?? NoNames)));
    }

    /// <summary>What a facilitator holds, in whatever groups and programmes.</summary>
    /// <param name="facilitator">The facilitator as the plan writes it.</param>
    /// <param name="name">The name that a diary shows.</param>
    /// <param name="placed">The placement of the plan.</param>
    /// <param name="schools">The names of schools by their id, to say who attends; an id without a name is shown as it is.</param>
    /// <returns>The events; none for somebody who holds nothing.</returns>
    public static DayEvents OfFacilitator(string facilitator, string name, CohortSchedule placed, IReadOnlyDictionary<string, string>? schools = null)
    {
        ArgumentNullException.ThrowIfNull(placed);
        return Feed(name, placed.Events.Where(held => held.Facilitator == facilitator).Select(held => SessionEvent.Of(held, schools ?? NoNames)));
    }

    private static IReadOnlyDictionary<string, string> NoNames { get; } = new Dictionary<string, string>();

    private static IEnumerable<SessionEvent> SelfPaced(SchoolSchedule followed) => followed.Schedule.Sessions.Where(session => session.IsSelfPaced)
        .Select(session => new SessionEvent(SessionEvent.UidOf(followed, session.Id), session, followed.Schedule.Programme));

    private static DayEvents Feed(string name, IEnumerable<SessionEvent> sessions)
    {
        var all = sessions.ToList();
        return new(name, [.. all.Where(one => !one.HasTime).Select(one => one.OfItsDay())], [.. all.Where(one => one.HasTime).Select(one => one.OfItsTime())]);
    }
}
