using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>A "first" and an optional "last" day, in order and inside their academic year.</summary>
internal readonly record struct Span(LocalDate First, LocalDate? Last)
{
    /// <summary>The days of a term, half-term or closure; <c>null</c> where a finding says why they cannot be used.</summary>
    /// <param name="place">The object that holds "first" and "last".</param>
    /// <param name="year">The year they must be in.</param>
    /// <param name="what">What they are the days of, for the findings.</param>
    /// <param name="above">What the area says of the same term, to stand where the file is silent.</param>
    /// <param name="mayBeAbove">Whether the file may be silent because of an area that is not found.</param>
    internal static Span? Read(JsonPlace place, AcademicYear year, string what, SchoolTerm? above = null, bool mayBeAbove = false)
    {
        var start = above is null && !mayBeAbove ? place.Required("first", "\"2025-09-01\"") : place.Optional("first");
        var end = place.Optional("last");
        var first = start is null ? above?.First : Day(start, year, $"{what} starts");
        var last = end is null ? above?.Last : Day(end, year, $"{what} ends");
        PrintedDay.Check(place, "first", first);
        PrintedDay.Check(place, "last", last);
        if (first is null || (end is not null && last is null))
        {
            return null;
        }

        if (last >= first || last is null)
        {
            return new(first.Value, last);
        }

        (end ?? start)!.Error("ECF204", CalendarFindings.EndsBeforeStart(what, first.Value, last.Value));
        return null;
    }

    /// <summary>A day of the academic year. Staff may come back before 1 September, in 2021 on 31 August: two weeks before it still pass.</summary>
    internal static LocalDate? Day(JsonPlace place, AcademicYear year, string what)
    {
        if (place.Date() is not { } date)
        {
            return null;
        }

        if (date >= year.First.PlusDays(-14) && date <= year.Last)
        {
            return date;
        }

        place.Error("ECF208", CalendarFindings.OutsideYear(what, date, year));
        return null;
    }
}
