using System.Globalization;

namespace Ecf.Reporting.Sheets;

/// <summary>The markup that makes a range of cells a table which pivots and formulas can name.</summary>
internal sealed class TableMarkup(string name, string range, IReadOnlyList<string> headers)
{
    /// <summary>Whether each heading has a filter button.</summary>
    internal bool HasFilters { get; init; }

    /// <summary>The cells without the row of totals, where that row is part of the table; <c>null</c> for no totals.</summary>
    internal string? RangeWithoutTotals { get; init; }

    /// <summary>Which columns are added up, by index.</summary>
    internal IReadOnlySet<int> Totalled { get; init; } = new HashSet<int>();

    /// <summary>Writes it under an id that no other table of the book has.</summary>
    internal void Write(SheetBytes to, int id)
    {
        to.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "u8);
        to.Raw(string.Create(CultureInfo.InvariantCulture, $"id=\"{id}\" name=\"{name}\" displayName=\"{name}\" ref=\"{range}\" {(RangeWithoutTotals is null ? "totalsRowShown=\"0\"" : "totalsRowCount=\"1\"")}>"));
        if (HasFilters)
        {
            to.Raw($"<autoFilter ref=\"{RangeWithoutTotals ?? range}\"/>");
        }

        to.Raw(string.Create(CultureInfo.InvariantCulture, $"<tableColumns count=\"{headers.Count}\">"));
        for (var i = 0; i < headers.Count; i++)
        {
            to.Raw(string.Create(CultureInfo.InvariantCulture, $"<tableColumn id=\"{i + 1}\" name=\""));
            to.Text(headers[i]);
            to.Raw(TotalOf(i));
        }

        to.Raw("</tableColumns><tableStyleInfo showFirstColumn=\"0\" showLastColumn=\"0\" showRowStripes=\"0\" showColumnStripes=\"0\"/></table>"u8);
    }

    private ReadOnlySpan<byte> TotalOf(int column) =>
        RangeWithoutTotals is null ? "\"/>"u8
        : Totalled.Contains(column) ? "\" totalsRowFunction=\"sum\"/>"u8
        : column == 0 ? "\" totalsRowLabel=\"Total\"/>"u8
        : "\"/>"u8;
}
