using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>What each day is, looked up in a table of one cell a day, for whole calendar years from the first term's to the last's.</summary>
/// <remarks>Each month has 31 cells, so that a cell follows from year, month and day without counting days; the few idle cells are never asked for.</remarks>
internal sealed class DayTable
{
    private const int CellsInMonth = 31;
    private const int CellsInYear = 12 * CellsInMonth;

    private readonly int firstYear;
    private readonly DayKind[] kinds;
    private readonly SchoolTerm?[] terms;

    private DayTable(int firstYear, int years)
    {
        this.firstYear = firstYear;
        kinds = new DayKind[years * CellsInYear];
        terms = new SchoolTerm?[years * CellsInYear];
    }

    internal static DayTable Of(TermCalendar calendar)
    {
        if (calendar.Terms.Count == 0)
        {
            return new(1, 0);
        }

        var table = new DayTable(calendar.KnownFrom.Year, calendar.KnownTo.Year - calendar.KnownFrom.Year + 1);
        table.Paint(calendar);
        return table;
    }

    internal DayKind KindOn(LocalDate date)
    {
        var cell = CellOf(date);
        return Holds(cell) ? kinds[cell] : IsWeekend(date) ? DayKind.Weekend : DayKind.Unknown;
    }

    internal SchoolTerm? TermOn(LocalDate date)
    {
        var cell = CellOf(date);
        return Holds(cell) ? terms[cell] : null;
    }

    private static bool IsWeekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private bool Holds(int cell) => unchecked((uint)cell < (uint)kinds.Length);

    private int CellOf(LocalDate date)
    {
        var (year, month, day) = date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);
        return unchecked(((year - firstYear) * CellsInYear) + (month * CellsInMonth) + day - CellsInMonth - 1);
    }

    /// <summary>Layer upon layer, the weakest first: the precedence that <see cref="DayKind"/> documents.</summary>
    private void Paint(TermCalendar calendar)
    {
        PaintHolidays(calendar.Terms);
        PaintTerms(calendar.Terms);
        foreach (var inset in calendar.InsetDays)
        {
            PaintKnown(inset.Date, inset.Date, DayKind.Inset);
        }

        foreach (var closure in calendar.Closures)
        {
            PaintKnown(closure.First, closure.Last, DayKind.Closure);
        }

        PaintBreaks(calendar);
        PaintWeekends();
    }

    private void PaintHolidays(IReadOnlyList<SchoolTerm> all)
    {
        foreach (var (before, after) in all.Zip(all.Skip(1)))
        {
            if (before.Last is { } last && Follows(before, after))
            {
                PaintAll(last.PlusDays(1), after.First.PlusDays(-1), DayKind.Holiday);
            }
        }
    }

    private static bool Follows(SchoolTerm before, SchoolTerm after) => Number(after) == Number(before) + 1;

    private static int Number(SchoolTerm term) => (term.Year.StartYear * 3) + (int)term.Name;

    private void PaintTerms(IReadOnlyList<SchoolTerm> all)
    {
        foreach (var term in all)
        {
            PaintAll(term.First, term.KnownTo, DayKind.Teaching);
            for (var day = term.First; day <= term.KnownTo; day = day.PlusDays(1))
            {
                terms[CellOf(day)] = term;
            }
        }
    }

    private void PaintBreaks(TermCalendar calendar)
    {
        foreach (var term in calendar.Terms)
        {
            if (term.HalfTerm is { } halfTerm)
            {
                PaintKnown(halfTerm.Start, halfTerm.End, DayKind.HalfTerm);
            }
        }

        foreach (var holiday in calendar.BankHolidays.Days)
        {
            PaintKnown(holiday.Date, holiday.Date, DayKind.BankHoliday);
        }
    }

    private void PaintWeekends()
    {
        var last = new LocalDate(firstYear + (kinds.Length / CellsInYear) - 1, 12, 31);
        for (var day = new LocalDate(firstYear, 1, 1); day <= last; day = day.PlusDays(1))
        {
            kinds[CellOf(day)] = IsWeekend(day) ? DayKind.Weekend : kinds[CellOf(day)];
        }
    }

    private void PaintAll(LocalDate from, LocalDate to, DayKind kind)
    {
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            kinds[CellOf(day)] = kind;
        }
    }

    private void PaintKnown(LocalDate from, LocalDate to, DayKind kind)
    {
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            var cell = CellOf(day);
            if (Holds(cell) && kinds[cell] != DayKind.Unknown)
            {
                kinds[cell] = kind;
            }
        }
    }
}
