namespace Ecf.Domain.Scheduling;

/// <summary>The sessions that have a day so far, and what stands against each further one.</summary>
internal sealed class Board(PlacementRules rules, int firstFreeDay)
{
    // Two others may make room for one: more is seldom found and soon costs more than it brings.
    private const int MostMoved = 2;

    private readonly Facilitators facilitators = new(rules);
    private readonly HashSet<PlacingKind> full = [];

    /// <summary>The first day that may be given; the days before it are past.</summary>
    internal int FirstFreeDay => firstFreeDay;

    /// <summary>The days that may still be given; the same list where all may.</summary>
    internal int[] NotPast(int[] days) => days.Length == 0 || days[0] >= firstFreeDay ? days : [.. days.Where(day => day >= firstFreeDay)];

    /// <summary>What stands against a session on any day, school day or not.</summary>
    internal Refusal? WhyNotOnAnyDay(Placing placing, int day)
    {
        foreach (var diary in placing.Diaries)
        {
            if (diary.WhyNoSchool(day) is { } shut)
            {
                return shut;
            }
        }

        return WhyNot(placing, day);
    }

    /// <summary>What stands against a session on a day that is a school day of everyone.</summary>
    internal Refusal? WhyNot(Placing placing, int day)
    {
        if (day < firstFreeDay)
        {
            return new(RefusalKind.Past, "");
        }

        for (var index = 0; index < placing.Diaries.Count; index++)
        {
            if (placing.Diaries[index].WhyNot(placing, day, rules) is { } refusal)
            {
                return refusal;
            }
        }

        return placing.Facilitator is null || facilitators.TryTime(placing, day, out _, out _)
            ? null
            : new(RefusalKind.FacilitatorElsewhere, placing.Facilitator, null, facilitators.On(placing, day)[0]);
    }

    internal void Put(Placing placing, int day)
    {
        facilitators.TryTime(placing, day, out _, out var minute);
        PutBack(placing, day, minute);
    }

    /// <summary>Gives the session the nearest free day, at the cost of moving as few others as possible; leaves it without where none can be found.</summary>
    internal void Place(Placing placing)
    {
        if (TakeFree(placing) || full.Contains(placing.Kind))
        {
            return;
        }

        for (var moved = 1; moved <= MostMoved; moved++)
        {
            if (TryMoving(placing, moved))
            {
                return;
            }
        }

        full.Add(placing.Kind);
    }

    private bool TakeFree(Placing placing)
    {
        var day = (rules.PreferredBy(placing.Strand).Length > 0 ? Nearest(placing, preferred: true) : null) ?? Nearest(placing, preferred: false);
        if (day is { } free)
        {
            Put(placing, free);
        }

        return day is not null;
    }

    private int? Nearest(Placing placing, bool preferred)
    {
        foreach (var day in Outward.From(placing.Days!, placing.Near))
        {
            if ((!preferred || rules.Prefers(placing.Strand, day)) && WhyNot(placing, day) is null && (!preferred || IsPreferred(placing, day)))
            {
                return day;
            }
        }

        return null;
    }

    private bool IsPreferred(Placing placing, int day) => facilitators.TryTime(placing, day, out var preferred, out _) && preferred;

    private bool TryMoving(Placing placing, int others)
    {
        foreach (var day in Outward.From(placing.Days!, placing.Near))
        {
            if (WhyNot(placing, day) is { IsSession: true } refusal && BlockersOf(refusal, day).Any(blocker => TryWithout(blocker, placing, day, others)))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryWithout(Placing blocker, Placing placing, int day, int others)
    {
        var (held, minute) = (blocker.Day!.Value, blocker.Minute);
        TakeAway(blocker);
        if (WhyNot(placing, day) is null)
        {
            Put(placing, day);
            if (others == 1 ? TakeFree(blocker) : TryMoving(blocker, others - 1))
            {
                blocker.MakeRoomFor(placing);
                return true;
            }

            TakeAway(placing);
        }

        PutBack(blocker, held, minute);
        return false;
    }

    /// <summary>The sessions that could go elsewhere: neither fixed nor past, and of a known term.</summary>
    private List<Placing> BlockersOf(Refusal refusal, int day) =>
        [.. (refusal.Blocker is { } one ? [one] : refusal.Of!.InWeek(DayNumber.WeekOf(day))).Where(other => other.Fixed is null && other.Days is not null && other.Day >= firstFreeDay)];

    private void PutBack(Placing placing, int day, int? minute)
    {
        placing.Put(day, minute);
        facilitators.Add(placing);
        foreach (var diary in placing.Diaries)
        {
            diary.Add(placing);
        }
    }

    private void TakeAway(Placing placing)
    {
        facilitators.Remove(placing);
        foreach (var diary in placing.Diaries)
        {
            diary.Remove(placing);
        }

        placing.TakeAway();
    }
}
