using System.Globalization;
using System.Xml.Linq;

namespace Ecf.Reporting.Workbooks;

/// <summary>A table of somebody's workbook.</summary>
/// <param name="Name">The name by which formulas know it.</param>
/// <param name="Cells">Its cells, headings and totals included.</param>
/// <param name="HasHeadings">Whether its first row is one of headings.</param>
/// <param name="HasTotals">Whether its last row is one of totals.</param>
/// <param name="HasFilter">Whether it has filter buttons.</param>
internal sealed record BookTable(string Name, CellRange Cells, bool HasHeadings, bool HasTotals, bool HasFilter)
{
    internal static BookTable Of(XElement table) => new(
        table.Attribute("displayName")?.Value ?? table.Attribute("name")?.Value ?? "",
        CellRange.Of(table.Attribute("ref")?.Value ?? ""),
        table.Attribute("headerRowCount")?.Value != "0",
        int.TryParse(table.Attribute("totalsRowCount")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var totals) && totals > 0,
        table.Element(PackageNames.Main + "autoFilter") is not null);

    /// <summary>The tables of a sheet.</summary>
    internal static IReadOnlyList<BookTable> On(BookPackage package, BookSheet sheet) =>
    [
        .. (package.Relations(sheet.Part) ?? []).Where(relation => relation.Type.EndsWith("/table", StringComparison.Ordinal))
            .Select(relation => package.Find(relation.Target)).OfType<XElement>().Select(Of).OrderBy(table => table.Cells.Top).ThenBy(table => table.Cells.Left),
    ];
}
