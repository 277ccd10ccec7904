using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>All that the entries of a draft say of one term, gathered before it is made.</summary>
internal sealed class DraftTerm(AcademicYear year, TermName name)
{
    private readonly SortedDictionary<LocalDate, Placed<LocalDate>> inSchool = [];
    private readonly SortedDictionary<LocalDate, Placed<LocalDate>> off = [];
    private Placed<LocalDate>? first;
    private Placed<LocalDate>? last;
    private Placed<LocalDate>? breakFirst;
    private Placed<LocalDate>? breakLast;
    private bool endsByItself;

    /// <summary>Whether the entries list every school day, so that a half-term not among them is none at all.</summary>
    internal bool IsListed { get; private set; }

    /// <summary>Whether the term cannot be made although the file speaks of it, and not only of a holiday next to it.</summary>
    internal bool LacksItsStart => first is null && (breakFirst is not null || breakLast is not null || endsByItself);

    internal void ListsEveryDay() => IsListed = true;

    internal void Starts(LocalDate date, Spot spot) => first = Agreed(first, date, spot, What("first day"));

    internal void Ends(LocalDate date, Spot spot)
    {
        last = Agreed(last, date, spot, What("last day"));
        endsByItself = true;
    }

    /// <summary>The term starts after a holiday; where the file gives its start itself, that stands.</summary>
    internal void StartsAfterHoliday(LocalDate date, Spot spot) => first = Followed(first, date, spot, What("first day"));

    /// <summary>The term ends before a holiday; where the file gives its end itself, that stands.</summary>
    internal void EndsBeforeHoliday(LocalDate date, Spot spot) => last = Followed(last, date, spot, What("last day"));

    internal void BreakStarts(LocalDate date, Spot spot) => breakFirst = Agreed(breakFirst, date, spot, What("first day off at half-term"));

    internal void BreakEnds(LocalDate date, Spot spot) => breakLast = Agreed(breakLast, date, spot, What("last day off at half-term"));

    /// <summary>Adds a stretch of term: the whole of it, or one of two with the half-term between them.</summary>
    internal void IsInSchool(LocalDate from, LocalDate to, Spot spot) => inSchool[from] = new(to, spot);

    /// <summary>Adds a stretch of half-term: the whole of it, or one of its days.</summary>
    internal void IsOff(LocalDate from, LocalDate to, Spot spot) => off[from] = new(to, spot);

    /// <summary>Makes INSET days that directly precede or follow part of the term.</summary>
    internal void Widen(IReadOnlySet<LocalDate> inset, BankHolidays bankHolidays)
    {
        while (first is { } start && inset.Contains(bankHolidays.SchoolWeekdayBefore(start.Value)))
        {
            first = start with { Value = bankHolidays.SchoolWeekdayBefore(start.Value) };
        }

        while (last is { } end && inset.Contains(bankHolidays.SchoolWeekdayAfter(end.Value)))
        {
            last = end with { Value = bankHolidays.SchoolWeekdayAfter(end.Value) };
        }
    }

    /// <summary>Turns the stretches of term into its first and last day; what lies between two of them is the half-term.</summary>
    internal void JoinStretches()
    {
        if (inSchool.Count > 0)
        {
            var (start, end) = (inSchool.First(), inSchool.Last().Value);
            Starts(start.Key, start.Value.Spot);
            Ends(end.Value, end.Spot);
        }

        foreach (var (before, after) in inSchool.Zip(inSchool.Skip(1)).Where(pair => pair.First.Value.Value < pair.Second.Key))
        {
            BreakStarts(before.Value.Value.WeekdayAfter(), after.Value.Spot);
            BreakEnds(after.Key.WeekdayBefore(), after.Value.Spot);
        }
    }

    /// <summary>Turns the stretches of half-term into its first and last day off.</summary>
    internal void JoinBreaks()
    {
        LocalDate? reached = null;
        foreach (var (from, (to, spot)) in off)
        {
            if (reached is null || SchoolWeekdays.Weekdays(reached.Value.PlusDays(1), from.PlusDays(-1)).Any())
            {
                BreakStarts(from, spot);
            }

            reached = LocalDate.Max(reached ?? to, to);
        }

        if (reached is { } end)
        {
            BreakEnds(end, off.Last().Value.Spot);
        }
    }

    /// <summary>The term; <c>null</c> where nothing says when it starts, and where its days cannot be in this order.</summary>
    internal TermEntry? Make()
    {
        if (first is not { } start)
        {
            return null;
        }

        if (last is { } end && end.Value < start.Value)
        {
            end.Spot.Error("ECF204", CalendarFindings.EndsBeforeStart($"{name.Display()} term", start.Value, end.Value));
            return null;
        }

        var span = new Span(start.Value, last?.Value);
        return new(new(year, name, span.First, span.Last, Break(span)) { HalfTermWithin = Within(span) }, start.Spot) { SaysHalfTerm = true };
    }

    private DateInterval? Break(Span span)
    {
        if (breakFirst is not { } from || breakLast is not { } to)
        {
            return null;
        }

        if (from.Value > span.First && to.Value >= from.Value && to.Value < (span.Last ?? LocalDate.MaxIsoValue))
        {
            return new(from.Value, to.Value);
        }

        from.Spot.Error("ECF205", CalendarFindings.HalfTermOutside(from.Value, to.Value, span));
        return null;
    }

    /// <summary>Where the half-term lies while only one of its ends is given, or neither.</summary>
    private DateInterval? Within(Span span)
    {
        if (IsListed || span.Last is null || (breakFirst is not null && breakLast is not null))
        {
            return null;
        }

        var usual = UsualDates.HalfTerm(name, year);
        var (from, to) = (breakFirst?.Value ?? usual.Start, breakLast?.Value ?? usual.End);
        return UsualDates.Clip(from <= to ? new(from, to) : usual, span);
    }

    private string What(string edge) => $"{edge} of the {name.Display()} term of {year}";

    private static Placed<LocalDate> Agreed(Placed<LocalDate>? known, LocalDate date, Spot spot, string what)
    {
        if (known is not null && known.Value != date)
        {
            spot.Error("ECF243", DraftFindings.Contradiction(what, known.Value, known.Spot.Path, date));
        }

        return known ?? new(date, spot);
    }

    private static Placed<LocalDate> Followed(Placed<LocalDate>? known, LocalDate date, Spot spot, string what)
    {
        if (known is not null && known.Value != date)
        {
            spot.Warning("ECF243", DraftFindings.Contradiction(what, known.Value, known.Spot.Path, date));
        }

        return known ?? new(date, spot);
    }
}
