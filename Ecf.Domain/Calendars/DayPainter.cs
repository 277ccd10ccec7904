using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>Fills the table of a calendar layer upon layer, the weakest first: the precedence that <see cref="DayKind"/> documents.</summary>
internal sealed class DayPainter(DayTable table, TermCalendar calendar)
{
    internal void Paint()
    {
        PaintHolidays();
        PaintTerms();
        foreach (var inset in calendar.InsetDays)
        {
            PaintKnown(inset.Date, inset.Date, DayKind.Inset);
        }

        foreach (var closure in calendar.Closures)
        {
            PaintKnown(closure.First, closure.Last, DayKind.Closure);
        }

        PaintHalfTerms();
        PaintDoubts();
        PaintBankHolidays();
        PaintWeekends();
    }

    private void PaintHolidays()
    {
        foreach (var (before, after) in calendar.Terms.Zip(calendar.Terms.Skip(1)))
        {
            if (before.Last is { } last && after.Follows(before))
            {
                PaintAll(last.PlusDays(1), after.First.PlusDays(-1), DayKind.Holiday);
            }
        }
    }

    private void PaintTerms()
    {
        foreach (var term in calendar.Terms)
        {
            PaintAll(term.First, term.KnownTo, DayKind.Teaching);
            foreach (var day in Days(term.First, term.KnownTo))
            {
                table.Set(day, term);
            }
        }
    }

    private void PaintHalfTerms()
    {
        foreach (var halfTerm in calendar.Terms.Select(term => term.HalfTerm).OfType<DateInterval>())
        {
            PaintKnown(halfTerm.Start, halfTerm.End, DayKind.HalfTerm);
        }
    }

    /// <summary>A day of term that may be half-term, or that is a bank holiday by rule in a year nobody has listed yet, is not known to be taught on.</summary>
    private void PaintDoubts()
    {
        var within = calendar.Terms.Select(term => term.HalfTermWithin).OfType<DateInterval>().SelectMany(days => Days(days.Start, days.End));
        var expected = Enumerable.Range(table.FirstYear, table.LastYear - table.FirstYear + 1).Where(year => year >= 1978)
            .SelectMany(BankHolidayRule.Of).Select(day => day.Date).Where(day => !calendar.BankHolidays.Knows(day));
        foreach (var day in within.Concat(expected).Where(day => table.Holds(day) && table.KindOn(day) == DayKind.Teaching))
        {
            table.Set(day, DayKind.Unknown);
        }
    }

    private void PaintBankHolidays()
    {
        foreach (var holiday in calendar.BankHolidays.Days)
        {
            PaintAll(holiday.Date, holiday.Date, DayKind.BankHoliday);
        }

        foreach (var open in calendar.OpenDays.Where(open => table.TermOn(open.Date) is not null))
        {
            PaintAll(open.Date, open.Date, DayKind.Teaching);
        }
    }

    private void PaintWeekends()
    {
        foreach (var day in Days(new(table.FirstYear, 1, 1), new(table.LastYear, 12, 31)).Where(day => day.IsWeekend()))
        {
            table.Set(day, DayKind.Weekend);
        }
    }

    private void PaintAll(LocalDate from, LocalDate to, DayKind kind)
    {
        foreach (var day in Days(from, to))
        {
            table.Set(day, kind);
        }
    }

    private void PaintKnown(LocalDate from, LocalDate to, DayKind kind)
    {
        foreach (var day in Days(from, to).Where(day => table.Holds(day) && table.KindOn(day) != DayKind.Unknown))
        {
            table.Set(day, kind);
        }
    }

    private static IEnumerable<LocalDate> Days(LocalDate from, LocalDate to)
    {
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
