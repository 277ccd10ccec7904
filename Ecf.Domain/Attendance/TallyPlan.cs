using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Attendance;

/// <summary>The sessions that columns of marks speak of by index, and the cells of strand × term that they fall into.</summary>
public sealed class TallyPlan
{
    private readonly Dictionary<string, int> indexes;
    private readonly Dictionary<TallyCell, int> cells;

    /// <summary>A plan of these sessions, whose places in the list are their indexes.</summary>
    /// <exception cref="ArgumentException">An id is given twice, or there are more than 65,536 sessions, which an index cannot tell apart.</exception>
    public TallyPlan(IEnumerable<TallySession> sessions)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        Sessions = [.. sessions];
        if (Sessions.Count > ushort.MaxValue + 1)
        {
            throw new ArgumentException($"A plan has {Sessions.Count} sessions: a column of marks can tell 65,536 apart.", nameof(sessions));
        }

        indexes = Sessions.Index().ToDictionary(session => session.Item.Id, session => session.Index, StringComparer.Ordinal);
        Cells = [.. Sessions.Select(CellOf).Distinct().OrderBy(cell => cell.Strand, StringComparer.Ordinal).ThenBy(cell => cell.Term)];
        cells = Cells.Index().ToDictionary(cell => cell.Item, cell => cell.Index);
        Places = [.. Sessions.Select(session => 2 * cells[CellOf(session)])];
    }

    /// <summary>The sessions; a mark names one by its place here.</summary>
    public IReadOnlyList<TallySession> Sessions { get; }

    /// <summary>Every strand × term that has a session, by strand, then term.</summary>
    public IReadOnlyList<TallyCell> Cells { get; }

    /// <summary>For each session, where in a person's sums its attended minutes go; missed ones go one further.</summary>
    internal int[] Places { get; }

    /// <summary>The sessions of all these schedules, each id once, by id.</summary>
    public static TallyPlan Of(IEnumerable<Schedule> schedules)
    {
        ArgumentNullException.ThrowIfNull(schedules);
        return new(schedules
            .SelectMany(schedule => schedule.Sessions).Select(session => new TallySession(session.Id, session.Strand, session.Term))
            .DistinctBy(session => session.Id, StringComparer.Ordinal).OrderBy(session => session.Id, StringComparer.Ordinal));
    }

    /// <summary>The index of a session; <c>null</c> where the plan does not have it.</summary>
    public int? IndexOf(string sessionId)
    {
        ArgumentNullException.ThrowIfNull(sessionId);
        return indexes.TryGetValue(sessionId, out var index) ? index : null;
    }

    internal int? PlaceOf(TallyCell cell) => cells.TryGetValue(cell, out var index) ? 2 * index : null;

    private static TallyCell CellOf(TallySession session) => new(session.Strand, session.Term);
}
