namespace Ecf.Domain.Scheduling;

/// <summary>Days from one place outward: the nearest first, the later of two equally near.</summary>
internal static class Outward
{
    internal static IEnumerable<int> From(int[] days, int target)
    {
        for (var distance = 0; distance < days.Length; distance++)
        {
            if (target + distance < days.Length)
            {
                yield return days[target + distance];
            }

            if (distance > 0 && target >= distance)
            {
                yield return days[target - distance];
            }
        }
    }
}
