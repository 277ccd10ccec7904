using ClosedXML.Excel;

namespace Ecf.Reporting.Workbooks;

/// <summary>The looks of a book's cells, each made once: a style takes ClosedXML longer to make than a row to write.</summary>
internal sealed class BookLooks
{
    private readonly Dictionary<CellLook, IXLStyle> made = [];

    /// <summary>Makes a cell look so.</summary>
    internal void Put(IXLCell cell, CellLook look)
    {
        if (made.TryGetValue(look, out var style))
        {
            cell.Style = style;
            return;
        }

        SheetStyle.Put(cell.Style, look);
        made[look] = cell.Style;
    }
}
