using System.Xml;
using Ecf.Reporting.Reading;

namespace Ecf.Reporting.Imports;

/// <summary>The lists in a file, whatever it is: one of a CSV, one a sheet of a workbook.</summary>
internal sealed class GivenFile : IDisposable
{
    private readonly WorkbookPackage? package;

    private GivenFile(IReadOnlyList<GivenSheet> sheets, WorkbookPackage? package = null) => (Sheets, this.package) = (sheets, package);

    /// <summary>The lists in their order; each is read once.</summary>
    internal IReadOnlyList<GivenSheet> Sheets { get; }

    /// <summary>Opens a file by what its bytes are; what cannot be read ends it with an <see cref="UnreadableFileException"/>.</summary>
    internal static GivenFile Open(ImportFile file, FindingLog log)
    {
        var bytes = FileBytes.Read(file.Content, file.Limits.Bytes) ?? throw new UnreadableFileException(ImportFindings.TooLarge(file.Limits.Bytes));
        var ending = Path.GetExtension(file.Name).ToLowerInvariant();
        switch (bytes)
        {
            case []:
                throw new UnreadableFileException(ImportFindings.Empty);
            case [0xD0, 0xCF, 0x11, 0xE0, ..]:
                throw new UnreadableFileException(PackageKinds.OldOffice(bytes));
            case [(byte)'P', (byte)'K', ..]:
                Note(log, ending is ".xlsx", "an Excel workbook");
                return OfWorkbook(bytes, file.Limits);
            default:
                RefuseOtherContent(bytes);
                Note(log, ending is ".csv" or ".txt" or ".tsv", "CSV text");
                return new([new("", new CsvSheet(bytes, log).Rows)]);
        }
    }

    public void Dispose() => package?.Dispose();

    private static void Note(FindingLog log, bool isExpected, string content)
    {
        if (!isExpected)
        {
            log.Add(ImportFindings.OtherEnding(content));
        }
    }

    private static void RefuseOtherContent(byte[] bytes)
    {
        var (encoding, mark) = FileEncoding.Of(bytes);
        var start = encoding.GetString(bytes.AsSpan(mark, Math.Min(bytes.Length - mark, 1024)));
        if (string.IsNullOrWhiteSpace(start) && bytes.Length <= 1024)
        {
            throw new UnreadableFileException(ImportFindings.Empty);
        }

        if (FileEncoding.IsPacked(bytes) || start.Contains('\0', StringComparison.Ordinal))
        {
            throw new UnreadableFileException(ImportFindings.NotAList);
        }

        if (start.TrimStart() is ['<', '!' or '?' or 'h' or 'H' or 't' or 'T', ..])
        {
            throw new UnreadableFileException(ImportFindings.WebPage);
        }
    }

    private static GivenFile OfWorkbook(byte[] bytes, ImportLimits limits)
    {
        var package = WorkbookPackage.Open(bytes, limits);
        try
        {
            if (PackageKinds.WhyMacros(package) is { } macros)
            {
                throw new UnreadableFileException(macros);
            }

            var parts = WorkbookParts.Of(package);
            using var styles = parts.Styles is { } part ? package.Part(part) : null;
            var formats = CellFormats.Read(styles);
            var strings = new Lazy<IReadOnlyList<string>>(() => StringsOf(package, parts));
            return new([.. parts.Sheets.Select(sheet => new GivenSheet(sheet.Name, () => RowsOf(package, sheet.Part, strings.Value, (formats, parts.From1904))))], package);
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    private static IReadOnlyList<string> StringsOf(WorkbookPackage package, WorkbookParts parts)
    {
        using var reader = parts.SharedStrings is { } part ? package.Part(part) : null;
        return SharedStrings.Read(reader);
    }

    private static IEnumerable<GivenRow> RowsOf(WorkbookPackage package, string part, IReadOnlyList<string> strings, (CellFormats Formats, bool From1904) days)
    {
        using var sheet = package.Part(part) ?? throw new UnreadableFileException(ImportFindings.Damaged("a sheet is missing"));
        foreach (var row in new SheetReader(sheet, strings, days.Formats, days.From1904).Rows())
        {
            yield return row;
        }
    }
}
