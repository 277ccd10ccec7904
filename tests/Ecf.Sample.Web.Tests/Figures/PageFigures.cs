using System.Globalization;
using AngleSharp.Dom;
using NodaTime.Text;

namespace Ecf.Sample.Web.Tests.Figures;

/// <summary>The figures that a page marks as a report's, as the same plain text that the files are read as.</summary>
internal sealed class PageFigures(IDocument page)
{
    /// <summary>Every marked figure under its table, row and column: ("hours", "4", "due") is "390". A row of a part of the people is none of the report's.</summary>
    internal IReadOnlyList<(string Table, string Row, string Column, string Shown)> All(Func<string, string, string> kindOf) =>
        [.. page.QuerySelectorAll("[data-table] [data-row] [data-column], [data-table][data-row] [data-column]")
            .Where(cell => cell.Closest("[data-made]") is null).Select(cell => (Table: Of(cell, "data-table"), Row: Of(cell, "data-row"), Column: cell.GetAttribute("data-column")!, Text: cell.TextContent.Trim()))
            .Where(figure => figure.Row != "part")
            .Select(figure => (figure.Table, figure.Row, figure.Column, Plain(figure.Text, kindOf(figure.Table, figure.Column))))];

    private static string Of(IElement cell, string name) => cell.Closest($"[{name}]")!.GetAttribute(name)!;

    private static string Plain(string shown, string kind) => kind switch
    {
        _ when shown.Length == 0 => "",
        "minutes" => Minutes(shown.Replace(",", "").Split(' ')),
        "money" => decimal.Parse(shown.Replace("£", ""), NumberStyles.Number, CultureInfo.InvariantCulture).ToString("0.00", CultureInfo.InvariantCulture),
        "count" => shown.Replace(",", ""),
        "date" => LocalDatePattern.Iso.Format(LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu").Parse(shown).Value),
        _ => shown,
    };

    /// <summary>"6.5 h", "1 h 20 min" and "40 min" in minutes.</summary>
    private static string Minutes(string[] words) => words.Chunk(2)
        .Sum(part => decimal.Parse(part[0], CultureInfo.InvariantCulture) * (part[1] == "h" ? 60 : 1)).ToString("0", CultureInfo.InvariantCulture);
}
