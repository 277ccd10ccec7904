using System.Security.Cryptography;
using System.Text;
using Ecf.Domain.Buddies;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Buddies;

/// <summary>A cohort's buddies on a day: the rounds so far, the last as it should stand now, and the next as it is proposed.</summary>
internal sealed class BuddyDesk
{
    private readonly BuddyPool? pool;
    private readonly Lazy<BuddyReplacement?> change;
    private readonly Lazy<BuddyPairing?> proposal;

    internal BuddyDesk(IReadOnlyList<BuddyMentor> mentors, LocalDate day, BuddyRules? rules, IReadOnlyList<BuddyRound> rounds)
    {
        (Mentors, Day) = (mentors.ToDictionary(mentor => mentor.Id, StringComparer.Ordinal), day);
        Rounds = [.. rounds.Where(round => round.On <= day)];
        LaterRounds = rounds.Count - Rounds.Count;
        pool = rules is null || IsTooLarge ? null : new(mentors, day, Among(rules), Rounds);
        change = new(() => CanChange && Rounds is [.., var last] ? BuddyMatcher.Replace(pool!, last) : null);
        proposal = new(() => CanChange ? BuddyMatcher.Propose(pool!) : null);
    }

    /// <summary>The cohort's mentors, by id.</summary>
    internal IReadOnlyDictionary<string, BuddyMentor> Mentors { get; }

    internal LocalDate Day { get; }

    /// <summary>What is wrong with the hub's rules; nothing is proposed while anything is.</summary>
    internal required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The name of each mentor's school, by the mentor's id.</summary>
    internal required IReadOnlyDictionary<string, string> Schools { get; init; }

    /// <summary>What the mentors train by; those whose programme or calendar is not among the hub's files are left out.</summary>
    internal required Lazy<IReadOnlyList<BuddyTraining>> Trainings { get; init; }

    /// <summary>The rounds that had begun by the day.</summary>
    internal IReadOnlyList<BuddyRound> Rounds { get; }

    /// <summary>How many rounds begin after the day: the past is not paired anew.</summary>
    internal int LaterRounds { get; }

    /// <summary>Whether the mentors are more than one round pairs: they are then left as they are.</summary>
    internal bool IsTooLarge => Mentors.Count > BuddyPool.MostMentors;

    internal bool HasBrokenRules => !IsTooLarge && (pool is null || Findings.Count > 0);

    /// <summary>How many mentors take part on the day.</summary>
    internal int TakingPart => Mentors.Values.Count(mentor => mentor.TakesPartOn(Day));

    /// <summary>The last round as it should stand on the day; <c>null</c> before the first round, and where nothing can be proposed.</summary>
    internal BuddyReplacement? Change => change.Value;

    /// <summary>The next round; <c>null</c> where nothing can be proposed.</summary>
    internal BuddyPairing? Proposal => proposal.Value;

    private bool CanChange => pool is not null && Findings.Count == 0 && LaterRounds == 0;

    /// <summary>The number of the next round.</summary>
    internal int NextNumber => Rounds.Count == 0 ? 1 : Rounds[^1].Number + 1;

    /// <summary>A pairing as the next round of the book. A changed round is one of its own: who was together before stays on record.</summary>
    internal BuddyRound AsNext(BuddyPairing pairing) => new(NextNumber, Day, pairing.ToRound().Groups);

    /// <summary>When the buddies of a pairing meet.</summary>
    internal BuddySchedule SessionsOf(BuddyPairing pairing) => BuddySessions.Place(pairing, Trainings.Value);

    /// <summary>What a pairing was when it was shown, so that nobody accepts another unseen.</summary>
    internal string SealOf(BuddyPairing pairing)
    {
        var groups = string.Join(';', pairing.ToRound().Groups.Select(group => string.Join('+', group.Mentors)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{NextNumber}/{LocalDatePattern.Iso.Format(Day)}/{groups}"))));
    }

    private BuddyRules Among(BuddyRules rules) => new(rules.Weights, [.. rules.Pinned.Where(AreHere)], [.. rules.Forbidden.Where(AreHere)]);

    private bool AreHere(TwoMentors pair) => Mentors.ContainsKey(pair.One) && Mentors.ContainsKey(pair.Other);
}
