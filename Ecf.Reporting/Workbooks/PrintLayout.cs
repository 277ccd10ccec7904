using ClosedXML.Excel;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>How a sheet prints: A4 landscape, one page wide, the heading on every page, page numbers below.</summary>
internal static class PrintLayout
{
    // Excel refuses a footer of more than 255 characters over its three parts.
    private const int LongestTitle = 120;

    internal static void Set(IXLPageSetup page, Report report, int headerRow)
    {
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = XLPageOrientation.Landscape;
        page.FitToPages(1, 0);
        page.SetRowsToRepeatAtTop(headerRow, headerRow);
        Margins(page.Margins);
        page.Footer.Left.AddText(Plain(report.Title));
        page.Footer.Center.AddText("Page &P of &N");
        page.Footer.Right.AddText("As at " + DayText.Short(report.AsAt));
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
