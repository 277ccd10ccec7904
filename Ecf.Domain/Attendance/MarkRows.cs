namespace Ecf.Domain.Attendance;

/// <summary>Columns of marks opened for reading.</summary>
internal readonly ref struct MarkRows(MarkColumns marks)
{
    internal ReadOnlySpan<int> People { get; } = marks.People.Span;

    internal ReadOnlySpan<ushort> Sessions { get; } = marks.Sessions.Span;

    internal ReadOnlySpan<ushort> Minutes { get; } = marks.Minutes.Span;

    internal ReadOnlySpan<byte> Marks { get; } = marks.Marks.Span;

    /// <summary>The row after the last that has the same person as this one, without a gap.</summary>
    internal int EndOfPerson(int row, int end)
    {
        var next = row + 1;
        if (next == end || People[next] != People[row])
        {
            return next;
        }

        var others = People[next..end].IndexOfAnyExcept(People[row]);
        return others < 0 ? end : next + others;
    }
}
