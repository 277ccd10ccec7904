using Ecf.Domain.Calendars;

namespace Ecf.Domain.Scheduling;

/// <summary>Named spans of days, asked one day at a time. Where spans overlap, the one that begins first gives its name.</summary>
internal sealed class DaysOff
{
    private static readonly DaysOff None = new([]);

    private readonly (int First, int Last, string Name)[] spans;

    private DaysOff(IEnumerable<(int First, int Last, string Name)> spans) =>
        this.spans = [.. spans.OrderBy(span => span.First).ThenBy(span => span.Last).ThenBy(span => span.Name, StringComparer.Ordinal)];

    internal static DaysOff Of(IReadOnlyList<Closure> closures) =>
        closures.Count == 0 ? None : new(closures.Select(closure => (DayNumber.Of(closure.First), DayNumber.Of(closure.Last), closure.Name)));

    internal static DaysOff Of(IReadOnlyList<BusyPeriod> busy) =>
        busy.Count == 0 ? None : new(busy.Select(period => (DayNumber.Of(period.First), DayNumber.Of(period.Last), period.Name)));

    /// <summary>The name of the span that the day lies in; <c>null</c> for none.</summary>
    internal string? NameOn(int day)
    {
        foreach (var (first, last, name) in spans)
        {
            if (first <= day && day <= last)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The days without those that lie in a span; the same list where none does.</summary>
    internal int[] Without(int[] days) => spans.Length == 0 ? days : [.. days.Where(day => NameOn(day) is null)];
}
