using AngleSharp.Dom;
using Ecf.Reporting;
using Ecf.Sample.Web.Tables;

namespace Ecf.Sample.Web.Tests.Pages;

/// <summary>The figures that a page marks as a report's.</summary>
internal static class ReportFigures
{
    /// <summary>Every marked figure of a page beside the report's own: "hours/total/due: 8370.5 h".</summary>
    internal static IReadOnlyList<(string Shown, string Reported)> Of(IDocument page, Report report) =>
        [.. page.QuerySelectorAll("[data-column]").Where(cell => cell.Closest("[data-made]") is null && Row(cell) is not "part").Select(cell => (Line(cell, cell.TextContent.Trim()), Line(cell, Reported(cell, report))))];

    private static string Reported(IElement cell, Report report)
    {
        var table = report.Table(Table(cell));
        var column = cell.GetAttribute("data-column")!;
        var value = Row(cell) == "total" ? table.Total(column) : table.Value(int.Parse(Row(cell), System.Globalization.CultureInfo.InvariantCulture), column);
        return value.Display();
    }

    private static string Line(IElement cell, string value) => $"{Table(cell)}/{Row(cell)}/{cell.GetAttribute("data-column")}: {value}";

    private static string Table(IElement cell) => cell.Closest("[data-table]")!.GetAttribute("data-table")!;

    private static string Row(IElement cell) => cell.Closest("[data-row]")!.GetAttribute("data-row")!;
}
