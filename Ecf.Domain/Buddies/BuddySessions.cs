using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Buddies;

/// <summary>Puts the peer-to-peer sessions of buddies onto their schedules: one date for all of a pair, a school day of each.</summary>
/// <remarks>
/// Each pair becomes a group of a cohort plan that shares the peer-to-peer strands; each mentor has a diary of their own, so that no other
/// counted session of either falls on the day.
/// </remarks>
public static class BuddySessions
{
    /// <summary>Dates the whole training of the mentors, the peer-to-peer sessions of a pair together.</summary>
    /// <param name="pairing">The round of buddies.</param>
    /// <param name="trainings">What each mentor trains by, in any order.</param>
    /// <param name="constraints">What binds every school; <c>null</c> for nothing.</param>
    /// <exception cref="ArgumentException">A mentor's training is given twice, or the constraints contradict themselves.</exception>
    public static BuddySchedule Place(BuddyPairing pairing, IReadOnlyList<BuddyTraining> trainings, PlacementConstraints? constraints = null)
    {
        ArgumentNullException.ThrowIfNull(pairing);
        ArgumentNullException.ThrowIfNull(trainings);
        var schedule = CohortScheduler.Place(Plan(pairing, trainings, constraints));
        var byMentor = ByMentor(trainings);
        return new(schedule, pairing.Pairs.Select(pair => Dated(pair, byMentor, schedule)));
    }

    /// <summary>The plan that <see cref="Place"/> places, for a hub that adds to it.</summary>
    /// <param name="pairing">The round of buddies.</param>
    /// <param name="trainings">What each mentor trains by; its mentors are the plan's schools, by their own ids.</param>
    /// <param name="constraints">What binds every school; <c>null</c> for nothing.</param>
    /// <exception cref="ArgumentException">A mentor's training is given twice, or the constraints contradict themselves.</exception>
    public static CohortPlan Plan(BuddyPairing pairing, IReadOnlyList<BuddyTraining> trainings, PlacementConstraints? constraints = null)
    {
        ArgumentNullException.ThrowIfNull(pairing);
        ArgumentNullException.ThrowIfNull(trainings);
        var byMentor = ByMentor(trainings);
        var sharing = pairing.Pairs.Where(pair => Apart(pair, byMentor) is null).ToList();
        var shared = sharing.SelectMany(pair => pair.Mentors).Select(mentor => mentor.Id).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. trainings.Select(training => new CohortSchool(training.Mentor, training.Calendar) { Closures = training.Closures, Busy = training.Busy })],
            [.. sharing.Select(pair => Group(byMentor[pair.Mentors[0].Id], pair)), .. trainings.Where(training => !shared.Contains(training.Mentor)).Select(training => Group(training, null))],
            constraints);
    }

    private static Dictionary<string, BuddyTraining> ByMentor(IReadOnlyList<BuddyTraining> trainings) =>
        trainings.GroupBy(training => training.Mentor, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => group.Count() == 1 ? group.Single() : throw new ArgumentException("A mentor's training is given twice; give each once.", nameof(trainings)),
            StringComparer.Ordinal);

    private static CohortGroup Group(BuddyTraining training, BuddyPair? pair) => new()
    {
        Id = pair is null ? $"alone-{training.Mentor}" : $"buddies-{training.Mentor}",
        Programme = training.Programme,
        Start = training.Start,
        Schools = pair is null ? [training.Mentor] : [.. pair.Mentors.Select(mentor => mentor.Id)],
        Shared = pair is null ? [] : [.. StrandsOf(training.Programme)],
    };

    /// <summary>Why buddies have no session together; <c>null</c> where they have.</summary>
    private static string? Apart(BuddyPair pair, Dictionary<string, BuddyTraining> byMentor)
    {
        if (pair.Mentors.FirstOrDefault(mentor => !byMentor.ContainsKey(mentor.Id)) is { } unknown)
        {
            return $"no programme or no calendar is known for {unknown.Name}";
        }

        var trainings = pair.Mentors.Select(mentor => byMentor[mentor.Id]).ToList();
        return trainings.DistinctBy(training => training.Programme.Id).Count() > 1 ? "they follow different programmes, so that each has sessions of their own"
            : !StrandsOf(trainings[0].Programme).Any() ? $"their programme, {trainings[0].Programme.Name}, has no peer-to-peer sessions"
            : trainings.DistinctBy(training => training.Start).Count() > 1 ? "they began in different terms, so that their sessions fall into different terms"
            : null;
    }

    private static IEnumerable<string> StrandsOf(Programme programme) => programme.Sessions
        .Where(session => session.Cadence == Cadence.Once && (session.Kind == SessionKind.PeerToPeer || programme.Strands.Any(strand => strand.Id == session.Strand && strand.Kind == SessionKind.PeerToPeer)))
        .Select(session => session.Strand).Distinct();

    private static BuddyMeetings Dated(BuddyPair pair, Dictionary<string, BuddyTraining> byMentor, CohortSchedule schedule)
    {
        if (Apart(pair, byMentor) is { } apart)
        {
            return new(pair, [], [], apart);
        }

        var first = byMentor[pair.Mentors[0].Id];
        var (strands, found) = (StrandsOf(first.Programme).ToHashSet(StringComparer.Ordinal), schedule.Find(first.Mentor, first.Programme.Id, first.Start)!);
        return new(pair, found.Sessions.Where(session => strands.Contains(session.Strand)), found.Unplaced.Where(session => strands.Contains(session.Strand)), null);
    }
}
