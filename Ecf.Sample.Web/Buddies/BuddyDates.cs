using Ecf.Domain.Buddies;
using Ecf.Domain.Induction;
using Ecf.Domain.Scheduling;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Buddies;

/// <summary>The peer-to-peer sessions that a mentor has with the buddy kept on a day, from the day of that round on.</summary>
internal sealed class BuddyDates(CohortRows rows, HubLibrary library, LocalDate asAt)
{
    private readonly Dictionary<Trn, Mentor> mentors = rows.Mentors.ToDictionary(mentor => mentor.Trn);
    private readonly BuddyRound? round = rows.Buddies.LastOrDefault(round => round.On <= asAt);

    /// <summary>A mentor's schedule with these sessions where the buddies have them; as it is for a mentor without a buddy.</summary>
    internal Schedule On(Trn mentor, Schedule schedule)
    {
        var group = round?.Groups.FirstOrDefault(group => group.Mentors.Contains(mentor.ToString(), StringComparer.Ordinal));
        var trainings = group?.Mentors.Select(id => Training(Trn.Parse(id, null))).ToList();
        if (group is null || trainings!.Exists(training => training is null))
        {
            return schedule;
        }

        var together = BuddySessions.Together(group, [.. trainings.OfType<BuddyTraining>()]);
        return schedule.With(together.Where(session => session.Date >= round!.On && !(schedule.Find(session.Id)?.Date < round.On)));
    }

    /// <summary>What a mentor trains by, other sessions on their days; <c>null</c> for one who left, or whose programme or calendar is not among the hub's files.</summary>
    internal BuddyTraining? Training(Trn trn)
    {
        if (!mentors.TryGetValue(trn, out var mentor) || mentor.Left < asAt || ScheduleOf(mentor) is not { } schedule
            || Stay.SchoolOn(rows.Periods[trn], LocalDate.Max(asAt, mentor.TrainingStart)) is not { } stay)
        {
            return null;
        }

        var peers = schedule.Programme.Strands.Where(strand => strand.Kind == Domain.Programmes.SessionKind.PeerToPeer).Select(strand => strand.Id).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Mentor = trn.ToString(),
            Programme = schedule.Programme,
            Start = schedule.Start,
            Calendar = schedule.Calendar,
            Closures = library.ClosuresOf(rows.Schools[stay.School]),
            Busy = [.. schedule.Sessions.Where(session => !session.IsSelfPaced && !peers.Contains(session.Strand)).Select(session => new BusyPeriod(session.Date, session.Date, "training"))],
        };
    }

    private Schedule? ScheduleOf(Mentor mentor) => PersonSchedule.Of(mentor.ProgrammeId, [.. rows.Periods[mentor.Trn]], rows.Schools, library, (mentor.TrainingStart, asAt));
}
