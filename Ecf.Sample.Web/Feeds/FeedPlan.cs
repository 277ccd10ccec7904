using Ecf.Domain.Scheduling;
using Ecf.Sample.Web.HubFiles;

namespace Ecf.Sample.Web.Feeds;

/// <summary>Places what many people attend: the same days that each of them has, each once.</summary>
internal static class FeedPlan
{
    /// <summary>What those at one school attend, on its calendar.</summary>
    /// <param name="trainees">Those at the school.</param>
    /// <param name="library">The hub's programmes and calendars; who follows one that is not among them is left out.</param>
    internal static CohortSchedule OfSchool(IEnumerable<Trainee> trainees, HubLibrary library) => Place(trainees, library, trainee => trainee.School.Urn.ToString());

    /// <summary>What a cohort attends, once for each calendar that its schools keep: schools with one calendar have the same days.</summary>
    internal static CohortSchedule OfCohort(IEnumerable<Trainee> trainees, HubLibrary library) => Place(trainees, library, trainee => trainee.School.CalendarId);

    private static CohortSchedule Place(IEnumerable<Trainee> trainees, HubLibrary library, Func<Trainee, string> idOf)
    {
        var known = trainees.Where(trainee => library.Programmes.ContainsKey(trainee.ProgrammeId) && library.Calendars.ContainsKey(trainee.School.CalendarId)).ToList();
        var schools = known.DistinctBy(idOf).Select(trainee => new CohortSchool(idOf(trainee), library.Calendars[trainee.School.CalendarId]));
        var groups = known.GroupBy(trainee => (trainee.ProgrammeId, Start: TrainingStart.On(trainee.Start))).Select(follow => new CohortGroup
        {
            Id = $"{follow.Key.ProgrammeId} from {follow.Key.Start}",
            Programme = library.Programmes[follow.Key.ProgrammeId],
            Start = follow.Key.Start,
            Schools = [.. follow.Select(idOf).Distinct()],
        });
        return CohortScheduler.Place(new([.. schools], [.. groups]));
    }
}
