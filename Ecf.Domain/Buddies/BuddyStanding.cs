namespace Ecf.Domain.Buddies;

/// <summary>How the mentors who take part on the day stand to each other: what links, what parts and what has been.</summary>
/// <remarks>Mentors are counted from 0 in the order of their ids, so that the same people in any order give the same answer.</remarks>
internal sealed class BuddyStanding
{
    private readonly Dictionary<string, int> indices;
    private readonly MentorLinks links;
    private readonly PairCounts met;
    private readonly PairCounts forbidden;
    private readonly PairCounts kept;
    private readonly HashSet<int> lastTrio;
    private readonly HashSet<(int, int)> pinned;

    /// <param name="pool">The facts.</param>
    /// <param name="current">The round to be changed as little as can be; <c>null</c> where a new one is made.</param>
    internal BuddyStanding(BuddyPool pool, BuddyRound? current)
    {
        (Pool, Current) = (pool, current);
        Mentors = [.. pool.Mentors.Where(mentor => mentor.TakesPartOn(pool.On))];
        indices = Mentors.Select((mentor, index) => (mentor.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        links = new(Mentors, pool.Rules.Weights);
        History = [.. pool.History.Where(round => round.Number < (current?.Number ?? int.MaxValue))];
        met = new(Count, History.SelectMany(round => round.Groups).SelectMany(PairsOf));
        forbidden = new(Count, pool.Rules.Forbidden.Select(pair => (IndexOf(pair.One), IndexOf(pair.Other))));
        kept = new(Count, (current?.Groups ?? []).SelectMany(PairsOf));
        Pinned = [.. pool.Rules.Pinned.Select(pin => (One: IndexOf(pin.One), Other: IndexOf(pin.Other))).Where(pin => pin is { One: >= 0, Other: >= 0 }).Order()];
        var trios = (History.LastOrDefault()?.Groups ?? []).Where(group => group.Third is not null).ToList();
        lastTrio = [.. trios.SelectMany(group => group.Mentors).Select(IndexOf)];
        LastThird = trios.Select(group => IndexOf(group.Third!)).FirstOrDefault(-1);
        pinned = [.. Pinned];
    }

    internal BuddyPool Pool { get; }

    internal BuddyRound? Current { get; }

    /// <summary>The rounds before this one.</summary>
    internal IReadOnlyList<BuddyRound> History { get; }

    /// <summary>Those who take part on the day, by id.</summary>
    internal IReadOnlyList<BuddyMentor> Mentors { get; }

    internal int Count => Mentors.Count;

    /// <summary>The pinned pairs of which both take part.</summary>
    internal IReadOnlyList<(int One, int Other)> Pinned { get; }

    /// <summary>The one who joined a pair in the round before; -1 for nobody.</summary>
    internal int LastThird { get; }

    /// <summary>The place of a mentor who takes part; -1 of any other.</summary>
    internal int IndexOf(string id) => indices.GetValueOrDefault(id, -1);

    internal int WeightOf(int one, int other) => links.WeightOf(one, other);

    internal bool AreForbidden(int one, int other) => forbidden.Of(one, other) > 0;

    internal bool AreKept(int one, int other) => kept.Of(one, other) > 0;

    /// <summary>How often the two were buddies in earlier rounds.</summary>
    internal int TimesMet(int one, int other) => met.Of(one, other);

    internal int MostMet => met.Most;

    internal bool WasInLastTrio(int mentor) => lastTrio.Contains(mentor);

    internal bool ArePinned(int one, int other) => pinned.Contains(one < other ? (one, other) : (other, one));

    /// <summary>Whether somebody beside these two was with the first in the round that is changed.</summary>
    internal bool IsKeptBeside(int mentor, int other) => kept.Any(mentor, other);

    private IEnumerable<(int, int)> PairsOf(BuddyGroup together) =>
        from one in Enumerable.Range(0, together.Mentors.Count)
        from other in Enumerable.Range(0, one)
        select (IndexOf(together.Mentors[one]), IndexOf(together.Mentors[other]));
}
