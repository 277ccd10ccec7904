using Ecf.Domain.Programmes;

namespace Ecf.Domain.Scheduling;

/// <summary>What one school, or all schools of a group together, hold of a programme.</summary>
internal sealed class Course
{
    internal required AskedProgramme Asked { get; init; }

    internal required TrainingStart Start { get; init; }

    /// <summary>Whom it concerns; all start in the same term.</summary>
    internal required IReadOnlyList<Diary> Diaries { get; init; }

    internal string Group { get; init; } = "";

    /// <summary>Whether the sessions of a strand are held here.</summary>
    internal Func<string, bool> Holds { get; init; } = _ => true;

    internal Func<string, string?> FacilitatorOf { get; init; } = _ => null;

    /// <summary>The dates that the hub has fixed; they go before those of the programme.</summary>
    internal required Func<string, FixedDate?> FixedDateOf { get; init; }

    /// <summary>The sessions of the placement before, by session.</summary>
    internal Func<string, ScheduledSession?>? PreviousOf { get; init; }

    /// <summary>Its counted sessions, ready to be placed.</summary>
    internal IEnumerable<Placing> Placings() => Asked.Terms.SelectMany(InTerm).Concat(Asked.Nowhere.Where(session => Holds(session.Of.Id)).Select(session => Of(session, null, null, 0)));

    private IEnumerable<Placing> InTerm(AskedTerm term)
    {
        var common = new Dictionary<Anchor, int[]?>();
        for (var index = 0; index < term.Counted.Length; index++)
        {
            var asked = term.Counted[index];
            if (Holds(asked.Of.Id))
            {
                var days = CommonDays(asked.Within, common);
                yield return Of(asked, Start.Of(term.Term), days, term.Target(index, days?.Length ?? 0));
            }
        }
    }

    private Placing Of(AskedSession session, TrainingStart? when, int[]? days, int target)
    {
        var before = PreviousOf?.Invoke(session.Id);
        var previous = before is null ? (int?)null : DayNumber.Of(before.Date);
        return new()
        {
            Of = this,
            Asked = session,
            Group = Group,
            Diaries = Diaries,
            When = when,
            Days = days,
            Target = target,
            Near = previous is { } day && days is not null ? IndexOf(days, day) : target,
            Facilitator = FacilitatorOf(session.Of.Id),
            Fixed = FixedDateOf(session.Id) ?? session.Agreed,
            Previous = previous,
            PreviousMinute = before?.At is { } at ? PreferredTime.MinuteOf(at) : null,
        };
    }

    /// <summary>A session that must move stays as near to its former day as it can.</summary>
    private static int IndexOf(int[] days, int day)
    {
        var index = Array.BinarySearch(days, day);
        return Math.Clamp(index < 0 ? ~index : index, 0, Math.Max(0, days.Length - 1));
    }

    /// <summary>The school days that all have within a term or a part of it, each part worked out once.</summary>
    private int[]? CommonDays(Anchor within, Dictionary<Anchor, int[]?> known)
    {
        if (!known.TryGetValue(within, out var common))
        {
            known.Add(within, common = CommonDays(within));
        }

        return common;
    }

    private int[]? CommonDays(Anchor within)
    {
        if (Diaries.Count == 1)
        {
            return Diaries[0].DaysIn(within);
        }

        var each = Diaries.Select(diary => diary.DaysIn(within)).Distinct().ToList();
        return each.Contains(null)
            ? null
            : each.Aggregate((common, days) => [.. common!.Where(day => Array.BinarySearch(days!, day) >= 0)]);
    }
}
