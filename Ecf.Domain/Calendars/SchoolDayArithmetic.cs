using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>Counting in school days, half-terms and weeks. Wherever an unknown day is in the way, the answer is <c>null</c>, not a guess.</summary>
public static class SchoolDayArithmetic
{
    /// <summary>How many school days there are from one day to another, both included.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="first">The first day counted.</param>
    /// <param name="last">The last day counted; before the first, the count is 0.</param>
    /// <returns>0 or more; <c>null</c> where the calendar does not know one of the days.</returns>
    public static int? SchoolDaysBetween(this TermCalendar calendar, LocalDate first, LocalDate last)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var count = 0;
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            switch (calendar.KindOf(day))
            {
                case DayKind.Unknown: return null;
                case DayKind.Teaching: count++; break;
            }
        }

        return count;
    }

    /// <summary>The nth school day from a day on, which is itself the first if it is a school day ("beginning with").</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="from">The day to begin with.</param>
    /// <param name="number">1 or more; or -1 or less to count backwards, -1 being the day itself or the last school day before it.</param>
    /// <returns>The school day; <c>null</c> where a day the calendar does not know comes first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is 0.</exception>
    public static LocalDate? NthSchoolDay(this TermCalendar calendar, LocalDate from, int number)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (number == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "School days are counted from 1, or from -1 backwards.");
        }

        var (step, left) = (Math.Sign(number), Math.Abs((long)number));
        for (var day = from; calendar.KindOf(day) != DayKind.Unknown; day = day.PlusDays(step))
        {
            if (calendar.KindOf(day) == DayKind.Teaching && --left == 0)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The halves of a term, two where it has a half-term and one where it has none.</summary>
    /// <returns>Nothing while the last day or the half-term is not published: where the first half ends is then not known either.</returns>
    public static IReadOnlyList<TermHalf> Halves(this SchoolTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (!term.IsWhole)
        {
            return term.HalfTerm is { } known ? [new(term, 1, term.First, known.Start.PlusDays(-1))] : [];
        }

        return term.HalfTerm is { } halfTerm
            ? [new(term, 1, term.First, halfTerm.Start.PlusDays(-1)), new(term, 2, halfTerm.End.PlusDays(1), term.Last!.Value)]
            : [new(term, 1, term.First, term.Last!.Value)];
    }

    /// <summary>The half of a term that a day is in, weekends included; <c>null</c> in any break and where it is not known.</summary>
    public static TermHalf? HalfTermOn(this TermCalendar calendar, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.TermOn(date)?.Halves().FirstOrDefault(half => half.First <= date && date <= half.Last);
    }

    /// <summary>The school week that a day from Monday to Sunday is in; <c>null</c> where that week has no school day in a term, or the term's weeks before it are not all known.</summary>
    public static SchoolWeek? WeekOf(this TermCalendar calendar, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var monday = date.PlusDays(1 - (int)date.DayOfWeek);
        var taught = Enumerable.Range(0, 5).Select(monday.PlusDays).Where(day => calendar.KindOf(day) == DayKind.Teaching).ToList();
        if (taught.Count == 0 || calendar.TermOn(taught[0]) is not { } term || calendar.SchoolDaysBetween(term.First, taught[0]) is null)
        {
            return null;
        }

        return new(term, calendar.Weeks(term).Count(week => week <= monday), monday);
    }

    /// <summary>The Monday of a numbered week of a term, week 1 being the first with a school day; <c>null</c> where the term has fewer, or they are not all known.</summary>
    /// <exception cref="ArgumentException">The term is not one of this calendar's.</exception>
    public static LocalDate? MondayOf(this TermCalendar calendar, SchoolTerm term, int week)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var weeks = calendar.Weeks(term);
        return week >= 1 && week <= weeks.Count && calendar.WeekOf(weeks[week - 1])?.Number == week ? weeks[week - 1] : null;
    }
}
