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

    /// <summary>Several placements as one, such as those of all plans of a hub.</summary>
    /// <param name="placed">The placements, in any order.</param>
    /// <exception cref="ArgumentException">Two of them place the same school, programme and start: keep one of the two with <see cref="Only"/>.</exception>
    public static CohortSchedule Join(IEnumerable<CohortSchedule> placed)
    {
        ArgumentNullException.ThrowIfNull(placed);
        var all = placed.ToList();
        var twice = all.SelectMany(one => one.found.Keys).GroupBy(key => key).Where(keys => keys.Count() > 1).Select(keys => $"{keys.Key.Item1}, {keys.Key.Item2} from {keys.Key.Item3}");
        return twice.Order(StringComparer.Ordinal).FirstOrDefault() is { } clash
            ? throw new ArgumentException($"Two placements give dates to {clash}; keep one of the two with {nameof(Only)}.", nameof(placed))
            : new(all.SelectMany(one => one.Schools), all.SelectMany(one => one.Events).OrderBy(held => held.Session.Date).ThenBy(held => held.Group, StringComparer.Ordinal)
                .ThenBy(held => held.Session.Id, StringComparer.Ordinal).ThenBy(held => held.Schools[0], StringComparer.Ordinal));
    }

    /// <summary>The same dates for some alone: their schedules, and the events that at least one of them attends.</summary>
    /// <param name="which">Says of the schedule of a school whether it stays.</param>
    public CohortSchedule Only(Func<SchoolSchedule, bool> which)
    {
        ArgumentNullException.ThrowIfNull(which);
        var kept = Schools.Where(which).ToList();
        var attending = kept.Select(school => (school.School, school.Schedule.Programme.Id, school.Schedule.Start)).ToHashSet();
        return new(kept, Events.Select(held => held.For(school => attending.Contains((school, held.Programme.Id, held.Start)))).OfType<CohortEvent>());
    }

    /// <summary>The schedule of those at a school who follow a programme from a start; <c>null</c> where no group names them.</summary>
    /// <param name="school">The id of the school.</param>
    /// <param name="programme">The id of the programme.</param>
    /// <param name="start">The school term in which year 1 term 1 falls.</param>
    public Schedule? Find(string school, string programme, TrainingStart start)
    {
        ArgumentNullException.ThrowIfNull(school);
        ArgumentNullException.ThrowIfNull(programme);
        return found.GetValueOrDefault((school, programme, start));
    }
}
