namespace Ecf.Domain.Scheduling;

/// <summary>The deadlines of self-paced work: the last open school day of each half-term.</summary>
internal static class OwnPace
{
    /// <summary>The day by which a share is due; <c>null</c> where the school is shut all the term.</summary>
    internal static int? DueOn(AskedSession session, TermDays term, int[] open, int? previous) => open.Length == 0
        ? null
        : previous is { } day && Array.BinarySearch(open, day) >= 0 && (day < term.SecondHalf) == IsFirstHalf(session)
            ? day
            : IsFirstHalf(session) ? LastBefore(term.SecondHalf, open) : open[^1];

    private static bool IsFirstHalf(AskedSession session) => session.Number % 2 == 1;

    private static int LastBefore(int end, int[] open)
    {
        var index = Array.FindLastIndex(open, day => day < end);
        return open[Math.Max(index, 0)];
    }
}
