namespace Ecf.Reporting.Workbooks;

/// <summary>A cell of somebody's workbook that holds something.</summary>
/// <param name="Row">Its row, from 1.</param>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Style">The place of its format.</param>
/// <param name="Text">What it holds: its words, or the number as written.</param>
/// <param name="IsNumber">Whether it is a number.</param>
internal readonly record struct BookCell(int Row, int Column, int Style, string Text, bool IsNumber)
{
    internal string Address => CellRange.AddressOf(Column, Row);
}
