using System.IO.Compression;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Extracts;

/// <summary>The package of a streamed workbook while it is written: one sheet open at a time.</summary>
internal sealed class ExtractBook : IAsyncDisposable
{
    private readonly ZipArchive package;
    private readonly StreamedTable table;
    private readonly CancellationToken cancel;
    private readonly SheetBytes bytes = new();
    private readonly IReadOnlyList<string> headers;
    private readonly List<string> ranges = [];
    private IReadOnlyList<int> widths = [];
    private Stream? part;
    private ExtractSheet? sheet;

    private ExtractBook(ZipArchive package, StreamedTable table, CancellationToken cancel)
    {
        (this.package, this.table, this.cancel) = (package, table, cancel);
        headers = SheetNames.Headers(table.Columns);
    }

    internal static async Task<ExtractBook> BeginAsync(Stream to, StreamedTable table, CancellationToken cancel) =>
        new(await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel).ConfigureAwait(false), table, cancel);

    /// <summary>Writes the rows that were held back to measure them, once.</summary>
    internal async ValueTask WriteFirstAsync(List<IReadOnlyList<ReportValue>> first, int rowsInASheet)
    {
        if (widths.Count > 0)
        {
            return;
        }

        widths = ColumnWidths.Of(new(table.Key, table.Title, table.Columns, first), headers);
        await BeginSheetAsync().ConfigureAwait(false);
        foreach (var row in first)
        {
            await WriteAsync(row, rowsInASheet).ConfigureAwait(false);
        }

        first.Clear();
    }

    /// <summary>Writes a row, in a new sheet where this one is full.</summary>
    internal ValueTask WriteAsync(IReadOnlyList<ReportValue> row, int rowsInASheet)
    {
        if (sheet!.Rows == rowsInASheet)
        {
            return WriteInNewSheetAsync(row);
        }

        sheet.Write(row);
        return bytes.IsFull ? bytes.HandOnAsync(part!, cancel) : default;
    }

    /// <summary>Closes the last sheet and writes the parts that name the sheets.</summary>
    internal async Task EndAsync()
    {
        await EndSheetAsync().ConfigureAwait(false);
        for (var i = 0; i < ranges.Count; i++)
        {
            new TableMarkup(TableName(i), ranges[i], headers) { HasFilters = true }.Write(bytes, i + 1);
            await PartAsync($"xl/tables/table{i + 1}.xml").ConfigureAwait(false);
        }

        foreach (var (name, markup) in ExtractParts.Of(SheetNames.Numbered(table.Title, ranges.Count), table.Title))
        {
            bytes.Raw(markup);
            await PartAsync(name).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (part is not null)
        {
            await part.DisposeAsync().ConfigureAwait(false);
        }

        await package.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask WriteInNewSheetAsync(IReadOnlyList<ReportValue> row)
    {
        await EndSheetAsync().ConfigureAwait(false);
        await BeginSheetAsync().ConfigureAwait(false);
        sheet!.Write(row);
    }

    private async Task BeginSheetAsync()
    {
        part = await OpenAsync($"xl/worksheets/sheet{ranges.Count + 1}.xml").ConfigureAwait(false);
        sheet = new(table.Columns, headers, widths, isFirst: ranges.Count == 0, bytes);
    }

    private async Task EndSheetAsync()
    {
        sheet!.End();
        await bytes.HandOnAsync(part!, cancel).ConfigureAwait(false);
        await part!.DisposeAsync().ConfigureAwait(false);
        part = null;
        ranges.Add(sheet.Range);
    }

    private async Task PartAsync(string name)
    {
        var whole = await OpenAsync(name).ConfigureAwait(false);
        await using (whole.ConfigureAwait(false))
        {
            await bytes.HandOnAsync(whole, cancel).ConfigureAwait(false);
        }
    }

    private Task<Stream> OpenAsync(string name)
    {
        var entry = package.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = PackageStamp.Always;
        return entry.OpenAsync(cancel);
    }

    private string TableName(int index) => SheetNames.TableName(table.Key) + (index == 0 ? "" : FormattableString.Invariant($"_{index + 1}"));
}
