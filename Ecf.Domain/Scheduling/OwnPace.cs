namespace Ecf.Domain.Scheduling;

/// <summary>The deadlines of self-paced work: the last open school day of each half-term, or of the week that the programme names.</summary>
internal static class OwnPace
{
    /// <summary>The day by which a share is due; <c>null</c> where the school is shut all the term, or all of the part of it that the programme names.</summary>
    /// <param name="session">The share.</param>
    /// <param name="term">The days of its term.</param>
    /// <param name="open">Those on which the school is open.</param>
    /// <param name="previous">The day on which it was due before.</param>
    internal static int? DueOn(AskedSession session, TermDays term, int[] open, int? previous)
    {
        var days = term.DaysIn(session.Within);
        if (previous is { } day && IsIn(days, day) && IsIn(open, day))
        {
            return day;
        }

        var last = Array.FindLastIndex(open, candidate => IsIn(days, candidate));
        return last >= 0 ? open[last] : session.IsWithinPart || open.Length == 0 ? null : InTheOtherHalf(session, open);
    }

    /// <summary>Where the half of a term that is ours to choose is shut, the nearest day of the other.</summary>
    private static int InTheOtherHalf(AskedSession session, int[] open) => session.Within.HalfTerm == 1 ? open[0] : open[^1];

    private static bool IsIn(int[] days, int day) => Array.BinarySearch(days, day) >= 0;
}
