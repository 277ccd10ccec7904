using System.IO.Compression;
using System.Xml;

namespace Ecf.Reporting.Imports;

/// <summary>The parts of an Excel workbook (.xlsx), each read as XML within the limits: no document types, nothing from outside.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly ZipArchive zip;
    private readonly InflationBudget budget;

    private WorkbookPackage(ZipArchive zip, InflationBudget budget) => (this.zip, this.budget) = (zip, budget);

    /// <summary>Opens the zip; what is wrong with it ends the reading.</summary>
    internal static WorkbookPackage Open(byte[] bytes, ImportLimits limits)
    {
        if (ZipDirectory.Count(bytes) is not { } entries)
        {
            throw new UnreadableFileException(ImportFindings.BrokenZip);
        }

        if (entries > limits.Entries)
        {
            throw new UnreadableFileException(ImportFindings.TooManyEntries(limits.Entries));
        }

        var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (WhyTooMuch(zip, limits) is { } reason)
        {
            zip.Dispose();
            throw new UnreadableFileException(reason);
        }

        return new(zip, new(limits.InflatedBytes));
    }

    // By what the file says of itself, before anything is unpacked; whether it speaks the truth shows when it is.
    private static ImportFinding? WhyTooMuch(ZipArchive zip, ImportLimits limits) =>
        zip.Entries.Any(entry => IsTooTight(entry.Length, entry.CompressedLength)) ? ImportFindings.PackedTooTightly
        : zip.Entries.Sum(entry => (decimal)entry.Length) > limits.InflatedBytes ? ImportFindings.UnpacksTooFar(limits.InflatedBytes)
        : null;

    private static bool IsTooTight(long unpacked, long packed) => unpacked > ImportLimits.RatioFrom && unpacked / ImportLimits.Ratio > packed;

    /// <summary>The names of all parts.</summary>
    internal IEnumerable<string> Names => zip.Entries.Select(entry => entry.FullName);

    /// <summary>A part by its name in the zip, such as "xl/workbook.xml"; <c>null</c> where there is none.</summary>
    internal XmlReader? Part(string name)
    {
        if (zip.GetEntry(name) is not { } entry)
        {
            return null;
        }

        if (entry.IsEncrypted)
        {
            throw new UnreadableFileException(ImportFindings.Encrypted);
        }

        return XmlReader.Create(new BoundedPart(entry.Open(), entry.Length, entry.CompressedLength, budget), Settings);
    }

    /// <summary>A small part as text, such as "mimetype".</summary>
    internal string Text(string name, int most)
    {
        if (zip.GetEntry(name) is not { } entry)
        {
            return "";
        }

        using var part = new BoundedPart(entry.Open(), entry.Length, entry.CompressedLength, budget);
        var buffer = new byte[most];
        return System.Text.Encoding.UTF8.GetString(buffer, 0, part.ReadAtLeast(buffer, most, throwOnEndOfStream: false));
    }

    public void Dispose() => zip.Dispose();
}
