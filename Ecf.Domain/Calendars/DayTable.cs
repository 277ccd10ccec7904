using System.Runtime.CompilerServices;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>What each day is, looked up in a table of one cell a day, for the whole calendar years that terms or bank holidays are known for.</summary>
/// <remarks>Each month has 31 cells, so that a cell follows from year, month and day without counting days; the few idle cells are never asked for. A day's term is a number in a second table of the same cells, so that both stay as small as a processor's nearest memory.</remarks>
internal sealed class DayTable
{
    private const int CellsInMonth = 31;
    private const int CellsInYear = 12 * CellsInMonth;

    private readonly int firstCell;
    private readonly DayKind[] kinds;
    private readonly ushort[] termNumbers;

    // The first is that of days in no term.
    private readonly SchoolTerm?[] terms;

    private DayTable(int firstYear, int years, TermCalendar calendar)
    {
        FirstYear = firstYear;
        firstCell = (firstYear * CellsInYear) + CellsInMonth + 1;
        kinds = new DayKind[years * CellsInYear];
        termNumbers = new ushort[kinds.Length];
        terms = [null, .. calendar.Terms];
    }

    internal int FirstYear { get; }

    internal int LastYear => FirstYear + (kinds.Length / CellsInYear) - 1;

    internal static DayTable Of(TermCalendar calendar)
    {
        var (from, to) = (calendar.BankHolidays.KnownFrom.Year, calendar.BankHolidays.KnownTo.Year);
        if (calendar.Terms.Count > 0)
        {
            (from, to) = (Math.Min(from, calendar.KnownFrom.Year), Math.Max(to, calendar.KnownTo.Year));
        }

        var table = new DayTable(from, to - from + 1, calendar);
        new DayPainter(table, calendar).Paint();
        return table;
    }

    internal DayKind KindOn(LocalDate date)
    {
        var cell = CellOf(date);
        return unchecked((uint)cell) < (uint)kinds.Length ? kinds[cell] : Outside(date);
    }

    internal SchoolTerm? TermOn(LocalDate date)
    {
        var cell = CellOf(date);
        return unchecked((uint)cell) < (uint)termNumbers.Length ? terms[termNumbers[cell]] : null;
    }

    internal void Set(LocalDate date, DayKind kind) => kinds[CellOf(date)] = kind;

    internal void Set(LocalDate date, SchoolTerm term) => termNumbers[CellOf(date)] = (ushort)Array.IndexOf(terms, term);

    internal bool Holds(LocalDate date) => unchecked((uint)CellOf(date)) < (uint)kinds.Length;

    private static DayKind Outside(LocalDate date) => date.IsWeekend() ? DayKind.Weekend : DayKind.Unknown;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int CellOf(LocalDate date)
    {
        var (year, month, day) = date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);
        return unchecked((year * CellsInYear) + (month * CellsInMonth) + day - firstCell);
    }
}
