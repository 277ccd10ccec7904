using Ecf.Domain.Scheduling;
using Ecf.Sample.Web.HubFiles;

namespace Ecf.Sample.Web.Feeds;

/// <summary>Places what many people attend: the same days that each of them has, each once.</summary>
internal static class FeedPlan
{
    /// <summary>What those at one school attend: by the hub's plans, or else on the school's calendar.</summary>
    /// <param name="trainees">Those at the school.</param>
    /// <param name="library">The hub's programmes, calendars and plans; who follows a programme that is not among them is left out.</param>
    internal static CohortSchedule OfSchool(IEnumerable<Trainee> trainees, HubLibrary library) => Place(trainees, library, trainee => trainee.School.Urn.ToString());

    /// <summary>What a cohort attends: by the hub's plans, and once for each calendar that its other schools keep, as schools with one calendar have the same days.</summary>
    internal static CohortSchedule OfCohort(IEnumerable<Trainee> trainees, HubLibrary library) => Place(trainees, library, trainee => trainee.School.CalendarId);

    private static CohortSchedule Place(IEnumerable<Trainee> trainees, HubLibrary library, Func<Trainee, string> idOf)
    {
        var known = trainees.Where(trainee => library.Programmes.ContainsKey(trainee.ProgrammeId) && library.Calendars.ContainsKey(trainee.School.CalendarId)).ToLookup(IsPlanned);
        var planned = known[true].Select(Key).ToHashSet();
        return CohortSchedule.Join([
            library.Planned.Only(followed => planned.Contains((followed.School, followed.Schedule.Programme.Id, followed.Schedule.Start))),
            OnCalendars([.. known[false]], library, idOf),
        ]);

        bool IsPlanned(Trainee trainee) => Key(trainee) is var (school, programme, start) && library.Planned.Find(school, programme, start) is not null;
    }

    private static (string School, string Programme, TrainingStart Start) Key(Trainee trainee) =>
        (trainee.School.Urn.ToString(), trainee.ProgrammeId, TrainingStart.On(trainee.Start));

    private static CohortSchedule OnCalendars(IReadOnlyList<Trainee> trainees, HubLibrary library, Func<Trainee, string> idOf)
    {
        var schools = trainees.DistinctBy(idOf).Select(trainee => new CohortSchool(idOf(trainee), library.Calendars[trainee.School.CalendarId]));
        var groups = trainees.GroupBy(trainee => (trainee.ProgrammeId, Start: TrainingStart.On(trainee.Start))).Select(follow => new CohortGroup
        {
            Id = $"{follow.Key.ProgrammeId} from {follow.Key.Start}",
            Programme = library.Followed(follow.Key.ProgrammeId, follow.Key.Start)!,
            Start = follow.Key.Start,
            Schools = [.. follow.Select(idOf).Distinct()],
        });
        return CohortScheduler.Place(new([.. schools], [.. groups]));
    }
}
