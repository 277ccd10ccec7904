using System.IO.Compression;
using System.Text;
using Ecf.Reporting;
using NodaTime;

namespace Ecf.Benchmarks;

/// <summary>The floor: the XML of the same cells written by hand for these twelve columns alone, into a zip archive with the fastest deflate.</summary>
internal static class RawSheet
{
    private static readonly LocalDate DayZero = new(1899, 12, 30);

    internal static void Write(int rows, Stream to)
    {
        using var package = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        using var sheet = package.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
        var bytes = new byte[128 * 1024];
        var used = Put(bytes, 0, "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"u8);
        for (var row = 0; row < rows; row++)
        {
            used = Row(bytes, used, row + 2, ExtractRows.Thousand[row % 1000]);
            if (used > 64 * 1024)
            {
                sheet.Write(bytes, 0, used);
                used = 0;
            }
        }

        sheet.Write(bytes, 0, Put(bytes, used, "</sheetData></worksheet>"u8));
    }

    private static int Row(byte[] bytes, int used, int row, IReadOnlyList<ReportValue> values)
    {
        used = Number(bytes, Put(bytes, used, "<row r=\""u8), row);
        used = Put(bytes, used, "\">"u8);
        for (var i = 0; i < ExtractRows.Cells; i++)
        {
            used = Put(bytes, used, "<c r=\""u8);
            bytes[used++] = (byte)('A' + i);
            used = Cell(bytes, Number(bytes, used, row), values[i]);
        }

        return Put(bytes, used, "</row>"u8);
    }

    private static int Cell(byte[] bytes, int used, ReportValue value) => value.Kind switch
    {
        ColumnKind.Text => Put(bytes, Words(bytes, Put(bytes, used, "\" s=\"3\" t=\"inlineStr\"><is><t>"u8), value.AsText), "</t></is></c>"u8),
        ColumnKind.Count => Figure(bytes, Number(bytes, Put(bytes, used, "\" s=\"5\"><v>"u8), value.AsCount)),
        ColumnKind.Hours => Figure(bytes, Number(bytes, Put(bytes, used, "\" s=\"6\"><v>"u8), value.AsHours.Minutes / 60d)),
        ColumnKind.Money => Figure(bytes, Number(bytes, Put(bytes, used, "\" s=\"7\"><v>"u8), value.AsMoney.Pounds)),
        _ => Figure(bytes, Number(bytes, Put(bytes, used, "\" s=\"8\"><v>"u8), Period.DaysBetween(DayZero, value.AsDate))),
    };

    private static int Figure(byte[] bytes, int used) => Put(bytes, used, "</v></c>"u8);

    // The rows have an apostrophe and nothing that XML would escape.
    private static int Words(byte[] bytes, int used, string text) => used + Encoding.UTF8.GetBytes(text, bytes.AsSpan(used));

    private static int Number<T>(byte[] bytes, int used, T number)
        where T : IUtf8SpanFormattable
    {
        number.TryFormat(bytes.AsSpan(used), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        return used + written;
    }

    private static int Put(byte[] bytes, int used, ReadOnlySpan<byte> raw)
    {
        raw.CopyTo(bytes.AsSpan(used));
        return used + raw.Length;
    }
}
