using System.Globalization;

namespace Ecf.Reporting.Sheets;

/// <summary>The rows of one sheet as raw XML, written from the top to the bottom and never held.</summary>
internal sealed class SheetRows(SheetBytes to)
{
    private readonly byte[] number = new byte[8];
    private int digits;

    /// <summary>The number of the row that was written last; 0 before the first.</summary>
    internal int Last { get; private set; }

    /// <summary>Begins the next row.</summary>
    /// <param name="height">In points; as high as a program makes it where <c>null</c>.</param>
    internal void Begin(double? height = null)
    {
        Last++;
        Last.TryFormat(number, out digits, default, CultureInfo.InvariantCulture);
        to.Raw("<row r=\""u8);
        to.Raw(number.AsSpan(0, digits));
        if (height is { } points)
        {
            to.Raw("\" ht=\""u8);
            to.Number((decimal)points);
            to.Raw("\" customHeight=\"1"u8);
        }

        to.Raw("\">"u8);
    }

    /// <summary>Writes the row's next cell.</summary>
    internal void Cell(SheetColumn column, ReportValue value, string? formula = null) => column.Write(to, number.AsSpan(0, digits), value, formula);

    /// <summary>Ends the row.</summary>
    internal void End() => to.Raw("</row>"u8);
}
