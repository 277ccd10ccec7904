namespace Ecf.Reporting.Sheets;

/// <summary>The markup of what is seen when a sheet is opened: the cursor in A1.</summary>
internal static class SheetView
{
    /// <param name="isFirst">Whether the book opens at this sheet.</param>
    /// <param name="showsGrid">Whether lines are drawn between all cells.</param>
    /// <param name="frozenRows">How many rows stay in sight; 0 for none.</param>
    internal static string Markup(bool isFirst, bool showsGrid, int frozenRows) =>
        $"<sheetViews><sheetView{(showsGrid ? "" : " showGridLines=\"0\"")}{(isFirst ? " tabSelected=\"1\"" : "")} workbookViewId=\"0\">{Pane(frozenRows)}<selection activeCell=\"A1\" sqref=\"A1\"/></sheetView></sheetViews>";

    private static string Pane(int rows) => rows == 0 ? "" : FormattableString.Invariant(
        $"<pane ySplit=\"{rows}\" topLeftCell=\"A{rows + 1}\" activePane=\"bottomLeft\" state=\"frozen\"/>");
}
