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

    /// <summary>The sessions that one group of a round has together, by date.</summary>
    /// <param name="group">The group, such as one that was kept.</param>
    /// <param name="trainings">What each of its mentors trains by; those of others change nothing.</param>
    /// <param name="constraints">What binds every school; <c>null</c> for nothing.</param>
    /// <returns>None where they cannot have any: for different programmes, different starts, or a mentor whose training is not given.</returns>
    /// <exception cref="ArgumentException">A mentor's training is given twice, or the constraints contradict themselves.</exception>
    public static IReadOnlyList<ScheduledSession> Together(BuddyGroup group, IReadOnlyList<BuddyTraining> trainings, PlacementConstraints? constraints = null)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(trainings);
        var byMentor = ByMentor([.. trainings.Where(training => group.Mentors.Contains(training.Mentor, StringComparer.Ordinal))]);
        if (!group.Mentors.All(byMentor.ContainsKey) || Apart([.. group.Mentors.Select(mentor => byMentor[mentor])]) is not null)
        {
            return [];
        }

        var first = byMentor[group.Mentors[0]];
        var schedule = CohortScheduler.Place(Plan([group.Mentors], [.. byMentor.Values], constraints)).Find(first.Mentor, first.Programme.Id, first.Start)!;
        var strands = StrandsOf(first.Programme).ToHashSet(StringComparer.Ordinal);
        return [.. schedule.Sessions.Where(session => strands.Contains(session.Strand))];
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
        return Plan([.. pairing.Pairs.Where(pair => Apart(pair, byMentor) is null).Select(pair => pair.Group.Mentors)], trainings, constraints);
    }

    private static CohortPlan Plan(IReadOnlyList<IReadOnlyList<string>> groups, IReadOnlyList<BuddyTraining> trainings, PlacementConstraints? constraints)
    {
        var byMentor = ByMentor(trainings);
        var shared = groups.SelectMany(mentors => mentors).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. trainings.Select(training => new CohortSchool(training.Mentor, training.Calendar) { Closures = training.Closures, Busy = training.Busy })],
            [.. groups.Select(mentors => Group(byMentor[mentors[0]], mentors)), .. trainings.Where(training => !shared.Contains(training.Mentor)).Select(training => Group(training, null))],
            constraints);
    }

    private static Dictionary<string, BuddyTraining> ByMentor(IReadOnlyList<BuddyTraining> trainings) =>
        trainings.GroupBy(training => training.Mentor, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => group.Count() == 1 ? group.Single() : throw new ArgumentException("A mentor's training is given twice; give each once.", nameof(trainings)),
            StringComparer.Ordinal);

    private static CohortGroup Group(BuddyTraining training, IReadOnlyList<string>? together) => new()
    {
        Id = together is null ? $"alone-{training.Mentor}" : $"buddies-{training.Mentor}",
        Programme = training.Programme,
        Start = training.Start,
        Schools = together ?? [training.Mentor],
        Shared = together is null ? [] : [.. StrandsOf(training.Programme)],
    };

    /// <summary>Why buddies have no session together; <c>null</c> where they have.</summary>
    private static string? Apart(BuddyPair pair, Dictionary<string, BuddyTraining> byMentor) =>
        pair.Mentors.FirstOrDefault(mentor => !byMentor.ContainsKey(mentor.Id)) is { } unknown
            ? $"no programme or no calendar is known for {unknown.Name}"
            : Apart([.. pair.Mentors.Select(mentor => byMentor[mentor.Id])]);

    private static string? Apart(IReadOnlyList<BuddyTraining> trainings) =>
        trainings.DistinctBy(training => training.Programme.Id).Count() > 1 ? "they follow different programmes, so that each has sessions of their own"
        : !StrandsOf(trainings[0].Programme).Any() ? $"their programme, {trainings[0].Programme.Name}, has no peer-to-peer sessions"
        : trainings.DistinctBy(training => training.Start).Count() > 1 ? "they began in different terms, so that their sessions fall into different terms"
        : null;

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
