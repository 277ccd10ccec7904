using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>
/// When the breaks of an English school year usually fall: wide enough for the two-week October half-terms of Nottingham and the
/// early ones of Leicestershire. They serve to question dates and to say among which days an unpublished break lies, never to make one up.
/// </summary>
internal static class UsualDates
{
    /// <summary>The days among which the half-term of a term lies, as far as they are inside the term.</summary>
    internal static DateInterval HalfTerm(TermName name, AcademicYear year, Span term) => Clip(HalfTerm(name, year), term);

    internal static DateInterval HalfTerm(TermName name, AcademicYear year) => name switch
    {
        TermName.Autumn => new(new(year.StartYear, 10, 9), new(year.StartYear, 11, 8)),
        TermName.Spring => new(new(year.StartYear + 1, 2, 6), new(year.StartYear + 1, 3, 1)),
        _ => new(new(year.StartYear + 1, 5, 18), new(year.StartYear + 1, 6, 12)),
    };

    /// <summary>The days between which the holiday after a term begins and ends.</summary>
    internal static DateInterval HolidayAfter(TermName name, AcademicYear year) => name switch
    {
        TermName.Autumn => new(new(year.StartYear, 12, 11), new(year.StartYear + 1, 1, 12)),
        TermName.Spring => new(new(year.StartYear + 1, 3, 20), new(year.StartYear + 1, 5, 4)),
        _ => new(new(year.StartYear + 1, 7, 1), new(year.StartYear + 1, 9, 14)),
    };

    /// <summary>The part of a span that is inside the term; all of the term but its ends where no part is.</summary>
    internal static DateInterval Clip(DateInterval span, Span term)
    {
        var (first, last) = (term.First, term.Last ?? LocalDate.MaxIsoValue);
        var (start, end) = (LocalDate.Max(span.Start, first), LocalDate.Min(span.End, last));
        return start <= end ? new(start, end) : new(first, last);
    }
}
