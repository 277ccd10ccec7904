using Ecf.Domain.Programmes;

namespace Ecf.Domain.Scheduling;

/// <summary>What a programme asks for in one of its terms, by how it is placed.</summary>
internal sealed class AskedTerm
{
    internal AskedTerm(InductionTerm term, IEnumerable<AskedSession> asked)
    {
        Term = term;
        var byCadence = asked.Where(session => session.Term == term).ToLookup(session => session.Template.Cadence);
        Counted = [.. byCadence[Cadence.Once]];
        SelfPaced = [.. byCadence[Cadence.Spread]];
        Meetings = [.. byCadence[Cadence.Weekly], .. byCadence[Cadence.Fortnightly]];
        (Shares, Parts) = Aims(Counted);
    }

    internal InductionTerm Term { get; }

    /// <summary>The sessions that are each held on a day of their own.</summary>
    internal AskedSession[] Counted { get; }

    /// <summary>The shares of totals over a span.</summary>
    internal AskedSession[] SelfPaced { get; }

    internal AskedSession[] Meetings { get; }

    /// <summary>Whether the programme asks for nothing in this term.</summary>
    internal bool IsEmpty => Counted.Length + SelfPaced.Length + Meetings.Length == 0;

    private int[] Shares { get; }

    private int[] Parts { get; }

    /// <summary>
    /// The place, among so many days, that a counted session aims at. The j-th of m sessions of a strand aims at the middle
    /// of the j-th of m equal parts of the term, or of the half or week that they all name, and each strand a little later
    /// in its part than the one before, so that strands interleave.
    /// </summary>
    internal int Target(int counted, int days) => (int)((long)days * Shares[counted] / Parts[counted]);

    private static (int[] Shares, int[] Parts) Aims(AskedSession[] counted)
    {
        var aims = counted.GroupBy(session => session.Within).SelectMany(AimsIn).ToDictionary(aim => aim.Id, StringComparer.Ordinal);
        return ([.. counted.Select(session => aims[session.Id].Share)], [.. counted.Select(session => aims[session.Id].Part)]);
    }

    private static IEnumerable<(string Id, int Share, int Part)> AimsIn(IEnumerable<AskedSession> together)
    {
        var strands = together.GroupBy(session => session.Of.Id, StringComparer.Ordinal).ToList();
        return strands.SelectMany((strand, place) => strand.Select((session, index) =>
            (session.Id, (index * (strands.Count + 1)) + place + 1, strand.Count() * (strands.Count + 1))));
    }
}
