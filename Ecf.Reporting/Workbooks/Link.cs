using System.Text.RegularExpressions;
using ClosedXML.Excel;

namespace Ecf.Reporting.Workbooks;

/// <summary>Leads from a cell to a web page or to another sheet. The cell's own words say where to.</summary>
internal static partial class Link
{
    internal static void Set(IXLCell cell, SheetPlan plan, ReportValue leadsTo)
    {
        if (leadsTo.Kind != ColumnKind.Text)
        {
            return;
        }

        var colour = cell.Style.Font.FontColor;
        if (Page(leadsTo.AsText) is { } page)
        {
            cell.Hyperlink = new XLHyperlink(page);
        }
        else if (plan.Book.SheetOf(leadsTo.AsText) is { } sheet)
        {
            cell.Hyperlink = new XLHyperlink($"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!A1");
        }

        else
        {
            SheetStyle.NoLink(cell.Style);
            return;
        }

        // ClosedXML gives the cell a colour of the theme, which readers without one would show as black.
        cell.Style.Font.FontColor = colour;
    }

    // Sources give addresses as people say them, without "https://".
    private static Uri? Page(string address) =>
        Uri.TryCreate(SpokenAddress().IsMatch(address) ? $"https://{address}" : address, UriKind.Absolute, out var page) && page.Scheme is ("http" or "https") ? page : null;

    [GeneratedRegex("^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(/\\S*)?\\z")]
    private static partial Regex SpokenAddress();
}
