using System.Runtime.InteropServices;
using System.Text;
using CsvHelper;
using Ecf.Reporting.Reading;

namespace Ecf.Reporting.Imports;

/// <summary>The rows of a CSV file, with commas, semicolons, tabs or bars between the cells.</summary>
/// <param name="bytes">The file.</param>
/// <param name="log">Where findings gather.</param>
internal sealed class CsvSheet(byte[] bytes, FindingLog log)
{
    private readonly Lazy<ReadOnlyMemory<byte>> utf8 = new(() => Utf8(bytes, log));

    private int record;
    private CsvMalformedReason? broken;

    /// <summary>Every row, empty ones included, so that they are numbered as Excel numbers them.</summary>
    internal IEnumerable<GivenRow> Rows()
    {
        record = 0;
        using var text = TextStream();
        using var csv = CsvReader.Create(text, Options(), leaveOpen: true);
        while (Next(csv))
        {
            record++;
            yield return new(record, Cells(csv)) { Problem = broken is { } reason ? Problem(reason) : null };
            broken = null;
        }
    }

    private static bool Next(CsvReader csv)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException)
        {
            throw new UnreadableFileException(ImportFindings.RowTooLong(ImportLimits.RecordBytes));
        }
    }

    private static GivenCell[] Cells(CsvReader csv)
    {
        var cells = new GivenCell[Math.Min(csv.FieldCount, ImportLimits.Columns)];
        for (var column = 0; column < cells.Length; column++)
        {
            cells[column] = csv.IsEmpty(column) ? default : new(WithoutGuard(csv.GetString(column)), CellKind.Text);
        }

        return cells;
    }

    /// <summary>The text without the apostrophe that keeps a spreadsheet from running it, which the CSV extracts put before it.</summary>
    private static string WithoutGuard(string text) =>
        text[0] == '\'' && SafeText.MightRun(text.TrimStart('\'')) ? text[1..] : text;

    // A stream, because the reader limits the length of a row only there.
    private MemoryStream TextStream() => MemoryMarshal.TryGetArray(utf8.Value, out var part)
        ? new(part.Array!, part.Offset, part.Count, writable: false)
        : new(utf8.Value.ToArray(), writable: false);

    private static ReadOnlyMemory<byte> Utf8(byte[] bytes, FindingLog log)
    {
        var (encoding, mark) = FileEncoding.Of(bytes);
        if (encoding == FileEncoding.Windows1252)
        {
            log.Add(ImportFindings.Windows1252);
        }

        return encoding == Encoding.UTF8 ? bytes.AsMemory(mark) : Encoding.Convert(encoding, Encoding.UTF8, bytes, mark, bytes.Length - mark);
    }

    private CsvReaderOptions Options() => new()
    {
        Separator = null,
        HasHeader = false,
        SkipEmptyLines = false,
        MaxRecordSize = ImportLimits.RecordBytes,
        MalformedData = CsvMalformedDataHandling.Recover,
        OnMalformedRecord = found => broken = found.Reason,
        PoolStrings = true,
    };

    // A quotation mark within a cell that has none around it, as in Robert "Bob" Ash, is text and nothing else.
    private ImportFinding? Problem(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => ImportFindings.OpenQuote(record),
        CsvMalformedReason.TextAfterClosingQuote => ImportFindings.TextAfterQuote(record),
        _ => null,
    };
}
