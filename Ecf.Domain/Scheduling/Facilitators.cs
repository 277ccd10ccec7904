namespace Ecf.Domain.Scheduling;

/// <summary>What each facilitator holds, and the times that are left to them on a day.</summary>
internal sealed class Facilitators(PlacementRules rules)
{
    private static readonly List<Placing> Nothing = [];

    private readonly Dictionary<string, List<Placing>> held = new(StringComparer.Ordinal);

    /// <summary>The time that a session would have on a day, if everybody it needs is there.</summary>
    /// <param name="placing">The session.</param>
    /// <param name="day">The day.</param>
    /// <param name="preferred">Whether the day is one that the session prefers.</param>
    /// <param name="minute">When it would begin; <c>null</c> where no time is known, and then it fills the day.</param>
    /// <returns><c>false</c> where the facilitator is elsewhere all the time.</returns>
    internal bool TryTime(Placing placing, int day, out bool preferred, out int? minute)
    {
        var others = On(placing, day);
        if (AgreedMinute(placing, day) is { } agreed)
        {
            (preferred, minute) = (true, agreed);
            return !others.Exists(other => other.Overlaps(agreed, agreed + placing.Minutes));
        }

        preferred = TryPreferred(placing, day, others, out minute);
        return preferred || others.Count == 0;
    }

    /// <summary>What a facilitator holds on the day, earliest first; nothing for a session that needs none.</summary>
    internal List<Placing> On(Placing placing, int day) => placing.Facilitator is { } name && held.TryGetValue(name, out var all)
        ? [.. all.Where(other => other.Day == day && other != placing).OrderBy(other => other.Minute ?? -1).ThenBy(other => other.Asked.Id, StringComparer.Ordinal)]
        : Nothing;

    internal void Add(Placing placing)
    {
        if (placing.Facilitator is { } name)
        {
            held.TryAdd(name, []);
            held[name].Add(placing);
        }
    }

    internal void Remove(Placing placing)
    {
        if (placing.Facilitator is { } name)
        {
            held[name].Remove(placing);
        }
    }

    /// <summary>The minute fixed, or that of the placement before while the session may stay on its day, or the one that the programme states.</summary>
    private static int? AgreedMinute(Placing placing, int day) => (placing.Fixed is { } date
        ? date.At is { } at ? PreferredTime.MinuteOf(at) : null
        : placing.Refused is null && placing.Previous == day ? placing.PreviousMinute : null) ?? placing.Asked.Minute;

    private bool TryPreferred(Placing placing, int day, List<Placing> others, out int? minute)
    {
        foreach (var time in rules.PreferredBy(placing.Strand))
        {
            if (time.Day == DayNumber.WeekdayOf(day) && TryBegin(time, placing.Minutes, others, out minute))
            {
                return true;
            }
        }

        minute = null;
        return false;
    }

    /// <summary>The beginning of the time, or the end of whatever the facilitator holds in it, where the session still fits.</summary>
    private static bool TryBegin(PreferredTime time, int length, List<Placing> others, out int? minute)
    {
        minute = time.From is null ? null : time.FirstMinute;
        if (minute is null)
        {
            return others.Count == 0;
        }

        foreach (var other in others)
        {
            var begin = minute.Value;
            minute = other.Overlaps(begin, begin + length) ? (other.Minute ?? PreferredTime.WholeDay) + other.Minutes : minute;
        }

        return minute + length <= time.LastMinute;
    }
}
