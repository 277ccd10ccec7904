using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;

namespace Ecf.Domain.Scheduling;

/// <summary>The days of everybody at one school who follows one programme from one start, and what is on them so far.</summary>
internal sealed class Diary(TermCalendar calendar, TrainingStart start, DaysOff closures, DaysOff busy)
{
    private readonly CalendarDays known = CalendarDays.Of(calendar);
    private readonly Dictionary<int, Placing> byDay = [];

    /// <summary>The id of the school; empty for a single placement.</summary>
    internal string School { get; init; } = "";

    internal TermCalendar Calendar => calendar;

    internal TrainingStart Start => start;

    internal TermDays? DaysOf(InductionTerm term) => known.Of(start.Of(term));

    /// <summary>The school days of a term, or of a half or week of it; <c>null</c> where the calendar does not know the term.</summary>
    internal int[]? DaysIn(Anchor within) => DaysOf(within.OneTerm!.Value)?.DaysIn(within);

    /// <summary>The known school days of the six terms, earliest first.</summary>
    internal IReadOnlyList<int> AllDays() => [.. InductionTerm.All.SelectMany(term => DaysOf(term)?.Days ?? [])];

    /// <summary>The school days on which the school is open.</summary>
    internal int[] OpenOf(int[] days) => closures.Without(days);

    /// <summary>The term of the programme that a day falls in; <c>null</c> in holidays and where the calendar does not know.</summary>
    internal InductionTerm? TermOn(int day) => InductionTerm.All
        .Where(term => DaysOf(term) is { Days: [var first, .., var last] } && first <= day && day <= last)
        .Select(term => (InductionTerm?)term).FirstOrDefault();

    /// <summary>The term to which a day belongs that the calendar no longer counts to any; the first for days before all.</summary>
    internal InductionTerm LastTermBegunBy(int day) => InductionTerm.All.LastOrDefault(term => DayNumber.Of(start.Of(term).UsualFirstDay) <= day);

    /// <summary>What the calendar has against a day, whatever else is on it.</summary>
    internal Refusal? WhyNoSchool(int day)
    {
        var date = DayNumber.DateOf(day);
        return calendar.IsSchoolDay(date) != true ? new(RefusalKind.NoSchool, calendar.Explain(date).Name, this)
            : TermOn(day) is null ? new(RefusalKind.OutsideTerm, "the term", this)
            : null;
    }

    /// <summary>What stands against a session on a school day.</summary>
    internal Refusal? WhyNot(Placing placing, int day, PlacementRules rules) =>
        closures.NameOn(day) is { } closure ? new(RefusalKind.Closed, closure, this)
        : busy.NameOn(day) is { } period ? new(RefusalKind.Busy, period, this)
        : byDay.TryGetValue(day, out var other) ? new(RefusalKind.Taken, other.Asked.Id, this, other)
        : WeekFull(day, rules) ?? TooClose(placing, day, rules);

    internal IEnumerable<Placing> InWeek(int week)
    {
        for (var day = 7 * week; day < (7 * week) + 7; day++)
        {
            if (byDay.TryGetValue(day, out var placing))
            {
                yield return placing;
            }
        }
    }

    internal void Add(Placing placing) => byDay.TryAdd(placing.Day!.Value, placing);

    internal void Remove(Placing placing)
    {
        if (byDay.GetValueOrDefault(placing.Day!.Value) == placing)
        {
            byDay.Remove(placing.Day!.Value);
        }
    }

    private Refusal? WeekFull(int day, PlacementRules rules) =>
        rules.MostAWeek <= 7 && CountInWeek(DayNumber.WeekOf(day)) >= rules.MostAWeek
            ? new(RefusalKind.WeekFull, "", this)
            : null;

    private int CountInWeek(int week)
    {
        var count = 0;
        for (var day = 7 * week; day < (7 * week) + 7; day++)
        {
            count += byDay.ContainsKey(day) ? 1 : 0;
        }

        return count;
    }

    private Refusal? TooClose(Placing placing, int day, PlacementRules rules)
    {
        var gap = rules.HasGaps ? rules.GapOf(placing.Strand) : 0;
        for (var away = 1; away < gap; away++)
        {
            if ((Same(placing, day - away) ?? Same(placing, day + away)) is { } near)
            {
                return new(RefusalKind.TooClose, near.Asked.Id, this, near);
            }
        }

        return null;
    }

    private Placing? Same(Placing placing, int day) =>
        byDay.TryGetValue(day, out var other) && other.Strand == placing.Strand ? other : null;
}
