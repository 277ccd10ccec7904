namespace Ecf.Domain.Scheduling;

/// <summary>The constraints, ready to be asked; equal constraints in another order give the same answers.</summary>
internal sealed class PlacementRules
{
    internal static readonly PlacementRules None = new(PlacementConstraints.None);

    private readonly Dictionary<string, FixedDate> fixedDates;
    private readonly Dictionary<string, int> gaps;
    private readonly int anyGap;
    private readonly Dictionary<string, PreferredTime[]> preferred;
    private readonly PreferredTime[] anyPreferred;

    private PlacementRules(PlacementConstraints constraints)
    {
        MostAWeek = constraints.MostAWeek ?? int.MaxValue;
        fixedDates = FixedOf(constraints.Fixed);
        gaps = GapsOf(constraints.Gaps.Where(gap => gap.Strand is not null), gap => gap.Strand!);
        anyGap = GapsOf(constraints.Gaps.Where(gap => gap.Strand is null), _ => "").GetValueOrDefault("");
        var inOrder = constraints.Preferred.OrderBy(time => time.Day).ThenBy(time => time.FirstMinute).ThenBy(time => time.LastMinute).ToLookup(time => time.Strand);
        preferred = inOrder.Where(strand => strand.Key is not null).ToDictionary(strand => strand.Key!, strand => strand.ToArray(), StringComparer.Ordinal);
        anyPreferred = [.. inOrder[null]];
    }

    internal int MostAWeek { get; }

    internal bool HasGaps => gaps.Count > 0 || anyGap > 0;

    internal static PlacementRules Of(PlacementConstraints constraints)
    {
        ArgumentNullException.ThrowIfNull(constraints);
        return constraints.MostAWeek is < 1
            ? throw new ArgumentException($"At most {constraints.MostAWeek} sessions a week is none at all: give 1 or more, or leave the limit out.", nameof(constraints))
            : constraints == PlacementConstraints.None ? None : new(constraints);
    }

    /// <summary>The fixed dates by session.</summary>
    internal static Dictionary<string, FixedDate> FixedOf(IReadOnlyList<FixedDate> dates) =>
        OneEach(dates, date => date.Session, "session", "is fixed twice; keep one of the dates");

    internal FixedDate? FixedDateOf(string session) => fixedDates.GetValueOrDefault(session);

    internal int GapOf(string strand) => gaps.TryGetValue(strand, out var gap) ? gap : anyGap;

    /// <summary>The times that a strand prefers, earliest in the week first.</summary>
    internal PreferredTime[] PreferredBy(string strand) => preferred.GetValueOrDefault(strand) ?? anyPreferred;

    /// <summary>Whether the day of the week is one that the strand prefers, whatever the time.</summary>
    internal bool Prefers(string strand, int day)
    {
        foreach (var time in PreferredBy(strand))
        {
            if (time.Day == DayNumber.WeekdayOf(day))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, int> GapsOf(IEnumerable<StrandGap> gaps, Func<StrandGap, string> strand) =>
        OneEach(gaps, strand, "strand", "has two gaps; keep one of them").ToDictionary(pair => pair.Key, pair => pair.Value.Days, StringComparer.Ordinal);

    private static Dictionary<string, T> OneEach<T>(IEnumerable<T> items, Func<T, string> key, string what, string rule)
    {
        var byKey = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!byKey.TryAdd(key(item), item))
            {
                throw new ArgumentException($"The {what} \"{key(item)}\" {rule}.");
            }
        }

        return byKey;
    }
}
