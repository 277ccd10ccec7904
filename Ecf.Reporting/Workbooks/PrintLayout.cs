using ClosedXML.Excel;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>How a sheet prints: A4 landscape, one page wide, the heading on every page, a school to a page where that is asked for, page numbers below.</summary>
internal static class PrintLayout
{
    // Excel refuses a footer of more than 255 characters over its three parts.
    private const int LongestTitle = 120;

    // What A4 landscape leaves between the margins, and what a unit of a column takes at most: Excel reckons 7 of these dots, LibreOffice 7.8.
    // ClosedXML makes every column 0.71 wider than it is told.
    private const double PageDots = 1026;
    private const double DotsInAUnit = 7.85;
    private const double Added = 0.72;

    internal static void Set(IXLPageSetup page, SheetPlan sheet)
    {
        var report = sheet.Book.Report;
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = XLPageOrientation.Landscape;
        page.SetRowsToRepeatAtTop(sheet.HeaderRow, sheet.HeaderRow);
        SetPages(page, sheet);
        Margins(page.Margins);
        page.Footer.Left.AddText(Plain(report.Title));
        page.Footer.Center.AddText("Page &P of &N");
        page.Footer.Right.AddText("As at " + DayText.Short(report.AsAt));
    }

    // A program that fits a sheet to the width of a page may leave out the breaks in it, so those sheets are scaled instead.
    private static void SetPages(IXLPageSetup page, SheetPlan sheet)
    {
        if (!RowPages.HasPages(sheet))
        {
            page.FitToPages(1, sheet.Table.OnOnePage || sheet.Table.Chart is not null ? 1 : 0);
            return;
        }

        page.Scale = (int)Math.Min(100, 100 * PageDots / (sheet.Widths.Sum(width => width + Added) * DotsInAUnit));
        foreach (var end in RowPages.Ends(sheet))
        {
            page.AddHorizontalPageBreak(sheet.FirstRow + end);
        }
    }

    // "&" starts a code in a footer.
    private static string Plain(string title) =>
        CellText.Cut(SafeText.Clean(title).ReplaceLineEndings(" "), LongestTitle).Replace("&", "&&", StringComparison.Ordinal);

    private static void Margins(IXLMargins margins)
    {
        margins.Left = margins.Right = 0.5;
        margins.Top = 0.6;
        margins.Bottom = 0.75;
        margins.Footer = 0.35;
    }
}
