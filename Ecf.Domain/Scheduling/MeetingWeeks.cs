using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>On which days of a term regular meetings fall.</summary>
internal static class MeetingWeeks
{
    /// <summary>One meeting each school week, or one each two; a fortnight without a day in its first week takes its second.</summary>
    /// <param name="cadence">Weekly or fortnightly.</param>
    /// <param name="weeks">The school days of each week of the term, or of the part of it that the programme names.</param>
    /// <param name="dayIn">The day of a week that suits; <c>null</c> for none.</param>
    /// <returns>Each meeting's number, from 1, the first day of its week or fortnight, and its day where there is one.</returns>
    internal static IEnumerable<(int Number, int From, int? Day)> Of(Cadence cadence, int[][] weeks, Func<int[], int?> dayIn)
    {
        var step = cadence == Cadence.Weekly ? 1 : 2;
        for (var week = 0; week < weeks.Length; week += step)
        {
            var day = dayIn(weeks[week]) ?? (step == 2 && week + 1 < weeks.Length ? dayIn(weeks[week + 1]) : null);
            yield return ((week / step) + 1, weeks[week][0], day);
        }
    }

    /// <summary>The wanted day of the week or else the next open one after it; where none is left, the last open one before it.</summary>
    internal static int? DayIn(int[] open, IsoDayOfWeek wanted)
    {
        var later = Array.FindIndex(open, day => DayNumber.WeekdayOf(day) >= wanted);
        return open.Length == 0 ? null : later < 0 ? open[^1] : open[later];
    }
}
