using System.Globalization;

namespace Ecf.Reporting.Sheets;

/// <summary>How wide the columns of a table are: enough for every number, and for texts as much as a page allows.</summary>
internal static class ColumnWidths
{
    private const int Narrowest = 9;
    private const int Padding = 3;

    // What Excel itself leaves empty at the sides of a cell.
    private const int Margin = 1;

    // Wider sheets still print on one page, but too small to read.
    private const int ReadablePage = 150;

    // The widest a text column may be before it wraps; the first that fits the page is taken.
    private static readonly int[] TextLimits = [46, 38, 30, 24];

    // A text of more lines than this gets twice the limit: tall rows cost more paper than wide ones.
    private const int MostLines = 3;

    private const int ShortHeader = 14;

    // Beyond this it makes no difference how long a text is.
    private const int LongestMeasured = 200;

    private const int MostMeasured = 1000;

    /// <summary>A width a column, in digits of the sheet's font.</summary>
    internal static IReadOnlyList<int> Of(ReportTable table, IReadOnlyList<string> headers)
    {
        var contents = Enumerable.Range(0, headers.Count).Select(column => Content(table, column)).ToList();
        var tries = TextLimits.Select(limit => headers.Select((header, i) => Width(table.Columns[i].Kind, contents[i], header, limit)).ToList());
        return tries.FirstOrDefault(widths => widths.Sum() <= ReadablePage) ?? tries.Last();
    }

    /// <summary>The room for words in a column of this width.</summary>
    internal static int Inside(int width) => width - Margin;

    private static int Width(ColumnKind kind, int content, string header, int textLimit)
    {
        var words = kind == ColumnKind.Text ? Math.Min(content, content > MostLines * textLimit ? 2 * textLimit : textLimit) : content;
        return Math.Max(Narrowest, Padding + Math.Max(words, HeaderWidth(header)));
    }

    // A long heading may stand on two lines, its longest word whole, with a digit's room as it is bold.
    private static int HeaderWidth(string header) =>
        1 + Math.Max(header.Split(' ').Max(Letters.Width), Math.Min(Letters.Width(header), Math.Max(ShortHeader, (Letters.Width(header) / 2) + 3)));

    private static int Content(ReportTable table, int column) =>
        Math.Max(Measured(table).Select(row => Width(row[column])).DefaultIfEmpty().Max(), Width(table.Total(table.Columns[column])));

    // The rows of a long table are alike, and measuring all of them would take longer than writing them.
    private static IEnumerable<IReadOnlyList<ReportValue>> Measured(ReportTable table) => table.IsLong ? table.Rows.Take(MostMeasured) : table.Rows;

    private static int Width(ReportValue value) => value.Kind switch
    {
        null => 0,
        ColumnKind.Text => value.AsText.Length > LongestMeasured ? LongestMeasured : Letters.Width(value.AsText),
        ColumnKind.Hours => Letters.Width(value.AsHours.ToDecimal().ToString("0.00", CultureInfo.InvariantCulture)),
        ColumnKind.Terms => Letters.Width(value.AsTerms.ToString("0.00", CultureInfo.InvariantCulture)),
        _ => Letters.Width(value.Display()),
    };
}
