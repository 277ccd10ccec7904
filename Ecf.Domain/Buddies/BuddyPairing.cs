using NodaTime;

namespace Ecf.Domain.Buddies;

/// <summary>A round of buddies: every mentor once, in a pair, in the one trio of an odd number, or without a buddy and with the reason.</summary>
public sealed class BuddyPairing
{
    private readonly Dictionary<string, BuddyPair> byMentor;

    internal BuddyPairing(int number, LocalDate on, IEnumerable<BuddyPair> pairs, IEnumerable<Unpaired> unpaired)
    {
        (Number, On) = (number, on);
        Pairs = [.. pairs.OrderBy(pair => pair.Mentors.Select(mentor => mentor.Id).Min(StringComparer.Ordinal), StringComparer.Ordinal)];
        Unpaired = [.. unpaired.OrderBy(mentor => mentor.Mentor, StringComparer.Ordinal)];
        byMentor = Pairs.SelectMany(pair => pair.Mentors.Select(mentor => (mentor.Id, pair))).ToDictionary(entry => entry.Id, entry => entry.pair, StringComparer.Ordinal);
    }

    /// <summary>The number of the round, from 1.</summary>
    public int Number { get; }

    /// <summary>The day from which it holds.</summary>
    public LocalDate On { get; }

    /// <summary>The pairs, and the trio where there is one, by the first id of each.</summary>
    public IReadOnlyList<BuddyPair> Pairs { get; }

    /// <summary>The mentors without a buddy, by id.</summary>
    public IReadOnlyList<Unpaired> Unpaired { get; }

    /// <summary>What all links are worth to the hub. No pairing that keeps to what matters more is worth more.</summary>
    public long Weight => Pairs.Sum(pair => (long)pair.Weight);

    /// <summary>The repeats of all pairs. No pairing that gives as many mentors a buddy has fewer; pinned pairs aside.</summary>
    public int Repeats => Pairs.Sum(pair => pair.Repeats);

    /// <summary>The pair of a mentor; <c>null</c> where there is none.</summary>
    /// <param name="mentor">The mentor's id.</param>
    public BuddyPair? Find(string mentor)
    {
        ArgumentNullException.ThrowIfNull(mentor);
        return byMentor.GetValueOrDefault(mentor);
    }

    /// <summary>The round as history for the next: what is kept once the hub has accepted it.</summary>
    public BuddyRound ToRound() => new(Number, On, [.. Pairs.Select(pair => pair.Group)]);
}
