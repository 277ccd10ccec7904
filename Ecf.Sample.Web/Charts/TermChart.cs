using Ecf.Reporting;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Html;

namespace Ecf.Sample.Web.Charts;

/// <summary>The hours of each term against what the programme plans for it, from the report's table "hours-by-term".</summary>
internal static class TermChart
{
    /// <summary>A chart for each programme, by its name.</summary>
    internal static IReadOnlyList<(string Programme, IHtmlContent Chart)> Of(ReportTable hoursByTerm) =>
    [
        .. Enumerable.Range(0, hoursByTerm.Rows.Count).GroupBy(row => hoursByTerm.Value(row, "programme").AsText)
            .Select(programme => (programme.Key, BarChart.Of($"Hours by term against plan, {programme.Key}", [.. programme.Select(row => Bar(hoursByTerm, row))]))),
    ];

    private static ChartBar Bar(ReportTable table, int row)
    {
        var (required, due) = (table.Value(row, "required").AsHours, table.Value(row, "due").AsHours);
        var figures = new HoursBarFigures(due, table.Value(row, "attended").AsHours, table.Value(row, "unrecorded").AsHours, table.Value(row, "shortfall").AsHours);
        return new(
            table.Value(row, "term").Display(),
            $"{figures.InWords}, of {required.Display()} planned",
            required.Display(),
            [("attended", figures.Attended.Minutes), ("unrecorded", figures.Unrecorded.Minutes), ("shortfall", figures.Shortfall.Minutes)],
            required.Minutes,
            due.Minutes);
    }
}
