namespace Ecf.Domain.Attendance;

/// <summary>Some rows of columns of marks, opened for reading.</summary>
internal readonly ref struct MarkRows
{
    /// <summary>So many rows of the columns.</summary>
    internal MarkRows(MarkColumns marks, int first, int count)
    {
        First = first;
        People = marks.People.Span.Slice(first, count);
        Sessions = marks.Sessions.Span.Slice(first, count);
        Minutes = marks.Minutes.Span.Slice(first, count);
        Marks = marks.Marks.Span.Slice(first, count);
    }

    /// <summary>The first row's place in the columns.</summary>
    internal int First { get; }

    internal int Count => People.Length;

    internal ReadOnlySpan<int> People { get; }

    internal ReadOnlySpan<ushort> Sessions { get; }

    internal ReadOnlySpan<ushort> Minutes { get; }

    internal ReadOnlySpan<byte> Marks { get; }

    /// <summary>The row after the last that has the same person as this one, without a gap.</summary>
    internal int EndOfPerson(int row)
    {
        var others = People[row..].IndexOfAnyExcept(People[row]);
        return others < 0 ? Count : row + others;
    }

    /// <summary>Whether every row names a session and a mark that exist.</summary>
    internal bool AreKnown(int sessions) => sessions > 0
        && !Sessions.ContainsAnyExceptInRange((ushort)0, (ushort)(sessions - 1))
        && !Marks.ContainsAnyExceptInRange((byte)Mark.Attended, (byte)Mark.Absent);
}
