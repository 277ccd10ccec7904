using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>Makes a calendar of what a file says and of the area it is based on, and holds the parts against each other first.</summary>
internal sealed class CalendarMaking(BankHolidays bankHolidays, TermCalendar? area)
{
    /// <summary>The calendar; <c>null</c> without a head, and where its terms do not follow each other.</summary>
    internal TermCalendar? Make(CalendarHead? head, IReadOnlyList<YearEntry> years)
    {
        var inOrder = TermChecks.Check(years);
        YearChecks.Check(years, bankHolidays);
        if (head is null || !inOrder)
        {
            return null;
        }

        var calendar = new TermCalendar(Facts(head, years), bankHolidays);
        foreach (var year in years.Where(year => !year.Inherited))
        {
            OpenDayChecks.Check(year, calendar);
            CountChecks.Check(year, calendar);
        }

        CalendarLint.Check(years, calendar);
        return calendar;
    }

    private CalendarFacts Facts(CalendarHead head, IReadOnlyList<YearEntry> years)
    {
        List<Closure> closures = [.. years.SelectMany(year => year.Closures).Select(closure => closure.Value)];
        List<InsetDay> insetDays = [.. years.SelectMany(year => year.InsetDays).Select(inset => inset.Value)];
        List<OpenDay> openDays = [.. years.SelectMany(year => year.OpenDays).Select(open => open.Value)];
        bool Closed(LocalDate date) => closures.Exists(closure => closure.Covers(date)) || insetDays.Exists(inset => inset.Date == date);
        bool Open(LocalDate date) => openDays.Exists(open => open.Date == date);
        bool InTerm(LocalDate date) => years.Any(year => year.TermOn(date) is not null);
        return new()
        {
            Head = head,
            BasedOn = area,
            Years = [.. years.Select(year => new CalendarYear(year.Year, year.Source ?? head.Source, year.StatedDays))],
            Terms = [.. years.SelectMany(year => year.Terms).Select(term => term.Term)],
            InsetDays = [.. insetDays, .. (area?.InsetDays ?? []).Where(inset => InTerm(inset.Date) && !Open(inset.Date) && !Closed(inset.Date))],
            Closures = [.. closures, .. area?.Closures ?? []],
            OpenDays = [.. openDays, .. (area?.OpenDays ?? []).Where(open => !Open(open.Date) && !Closed(open.Date))],
        };
    }
}
