namespace Ecf.Domain.Scheduling;

/// <summary>The schedules of all schools of a plan, and what is held when.</summary>
public sealed class CohortSchedule
{
    private readonly Dictionary<(string, string, TrainingStart), Schedule> found;

    internal CohortSchedule(IEnumerable<SchoolSchedule> schools, IEnumerable<CohortEvent> events)
    {
        Schools = [.. schools];
        Events = [.. events];
        found = Schools.ToDictionary(school => (school.School, school.Schedule.Programme.Id, school.Schedule.Start), school => school.Schedule);
    }

    /// <summary>A schedule for each school, programme and start that a group names, in that order.</summary>
    public IReadOnlyList<SchoolSchedule> Schools { get; }

    /// <summary>Every counted session that has a date, once however many schools attend; by date, group, session id and school.</summary>
    public IReadOnlyList<CohortEvent> Events { get; }

    /// <summary>The schedule of those at a school who follow a programme from a start; <c>null</c> where no group names them.</summary>
    /// <param name="school">The id of the school.</param>
    /// <param name="programme">The id of the programme.</param>
    /// <param name="start">The school term in which year 1 term 1 falls.</param>
    public Schedule? Find(string school, string programme, TrainingStart start) => found.GetValueOrDefault((school, programme, start));
}
