using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>How many days of a list lie before a day, looked up in a table of one cell a day.</summary>
/// <remarks>Each month has 31 cells, so that a cell follows from year, month and day without counting days. A timeline asks hundreds of times.</remarks>
internal sealed class DayCounts
{
    private const int CellsInMonth = 31;
    private const int CellsInYear = 12 * CellsInMonth;

    private readonly int firstYear;
    private readonly int[] before;

    internal DayCounts(IReadOnlyList<LocalDate> inOrder)
    {
        if (inOrder.Count == 0)
        {
            before = [0];
            return;
        }

        firstYear = inOrder[0].Year;
        before = new int[((inOrder[^1].Year - firstYear + 1) * CellsInYear) + 1];
        foreach (var day in inOrder)
        {
            before[CellOf(day) + 1] = 1;
        }

        for (var cell = 1; cell < before.Length; cell++)
        {
            before[cell] += before[cell - 1];
        }
    }

    internal int Before(LocalDate date) => before[Math.Clamp(CellOf(date), 0, before.Length - 1)];

    internal int Through(LocalDate date) => before[Math.Clamp(CellOf(date) + 1, 0, before.Length - 1)];

    private int CellOf(LocalDate date)
    {
        var (year, month, day) = date;
        return ((year - firstYear) * CellsInYear) + (month * CellsInMonth) + day - CellsInMonth - 1;
    }
}
