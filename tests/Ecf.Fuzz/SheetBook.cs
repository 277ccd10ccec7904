using System.IO.Compression;

namespace Ecf.Fuzz;

/// <summary>
/// A workbook made of bytes, so that a fuzzer need not hit upon zip's sums: the parts of the workbook one after another, each between two lines of dashes.
/// </summary>
internal static class SheetBook
{
    private static readonly string[] Names =
        ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"];

    private static ReadOnlySpan<byte> Line => "\n-----\n"u8;

    /// <summary>The workbook whose parts the bytes are, in the order of <see cref="Names"/>; what is left over belongs to none.</summary>
    internal static byte[] Of(byte[] bytes)
    {
        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, bytes);
        }

        return made.ToArray();
    }

    private static void Write(ZipArchive zip, ReadOnlySpan<byte> rest)
    {
        foreach (var name in Names)
        {
            var end = rest.IndexOf(Line);
            using var part = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
            part.Write(end < 0 ? rest : rest[..end]);
            rest = end < 0 ? [] : rest[(end + Line.Length)..];
        }
    }
}
