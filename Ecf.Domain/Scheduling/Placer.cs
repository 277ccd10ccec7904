namespace Ecf.Domain.Scheduling;

/// <summary>The order in which sessions get their days.</summary>
internal static class Placer
{
    private static readonly Comparer<Placing> InOrder = Comparer<Placing>.Create(Compare);

    /// <summary>
    /// First what is past, then the fixed dates, then whatever may stay where it was, and then the rest: by term, those
    /// that concern more schools first, then those bound to a week or half-term, then by the day aimed at.
    /// </summary>
    internal static void Run(IReadOnlyList<Placing> placings, Board board, CancellationToken cancel = default)
    {
        var open = placings.Where(placing => AgreedDay(placing) is null).ToList();
        foreach (var placing in placings.Where(placing => AgreedDay(placing) is not null).OrderBy(placing => Rank(placing, board)).ThenBy(AgreedDay).ThenBy(placing => placing, InOrder))
        {
            if (!Settle(placing, board))
            {
                open.Add(placing);
            }
        }

        open.Sort(InOrder);
        foreach (var placing in open.Where(placing => placing.Days is not null))
        {
            cancel.ThrowIfCancellationRequested();
            board.Place(placing);
        }
    }

    /// <summary>Gives what has a date already that date; <c>false</c> where a day is still to be found.</summary>
    private static bool Settle(Placing placing, Board board)
    {
        if (placing.Previous < board.FirstFreeDay)
        {
            board.Put(placing, placing.Previous.Value);
            return true;
        }

        var day = AgreedDay(placing)!.Value;
        if (WhyNot(placing, day, board) is { } refusal)
        {
            placing.Refuse(refusal);
            return placing.Fixed is not null;
        }

        board.Put(placing, day);
        return true;
    }

    private static Refusal? WhyNot(Placing placing, int day, Board board) => board.WhyNotOnAnyDay(placing, day)
        ?? (placing.Fixed is null && placing.Days is { } days && Array.BinarySearch(days, day) < 0 ? new(RefusalKind.OutsideTerm, placing.Asked.IsWithinPart ? placing.Asked.Within.Display() : "the term", placing.Diaries[0]) : null);

    private static int? AgreedDay(Placing placing) => placing.Fixed is { } date ? DayNumber.Of(date.Date) : placing.Previous;

    private static int Rank(Placing placing, Board board) => placing.Previous < board.FirstFreeDay ? 0 : placing.Fixed is not null ? 1 : 2;

    private static int Compare(Placing one, Placing other)
    {
        var byTerm = one.TermNumber.CompareTo(other.TermNumber);
        var byReach = byTerm != 0 ? byTerm : other.Diaries.Count.CompareTo(one.Diaries.Count);
        return byReach != 0 ? byReach : CompareAims(one, other);
    }

    private static int CompareAims(Placing one, Placing other)
    {
        var byRoom = one.Room.CompareTo(other.Room);
        var byTarget = byRoom != 0 ? byRoom : one.Target.CompareTo(other.Target);
        var byId = byTarget != 0 ? byTarget : string.CompareOrdinal(one.Asked.Id, other.Asked.Id);
        return byId != 0 ? byId : CompareOwners(one, other);
    }

    private static int CompareOwners(Placing one, Placing other)
    {
        var byGroup = string.CompareOrdinal(one.Group, other.Group);
        return byGroup != 0 ? byGroup : string.CompareOrdinal(one.Diaries[0].School, other.Diaries[0].School);
    }
}
