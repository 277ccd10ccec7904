namespace Ecf.Reporting.Imports;

/// <summary>Tells what a file is that is no .xlsx workbook.</summary>
internal static class PackageKinds
{
    private const string OpenDocument = "application/vnd.oasis.opendocument.";

    // The stream in which an encrypted workbook lies, as an old Office file names it.
    private static readonly byte[] EncryptedPackage = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly byte[] OldWorkbook = System.Text.Encoding.Unicode.GetBytes("Workbook\0");
    private static readonly byte[] OlderBook = System.Text.Encoding.Unicode.GetBytes("Book\0");

    /// <summary>Why a zip is no workbook that is read here.</summary>
    internal static ImportFinding WhyNoWorkbook(WorkbookPackage package)
    {
        var names = package.Names.ToList();
        return package.Text("mimetype", 64).StartsWith(OpenDocument, StringComparison.Ordinal) ? ImportFindings.OpenDocument
            : names.Exists(name => name.StartsWith("word/", StringComparison.Ordinal)) ? ImportFindings.OtherOffice("a Word document")
            : names.Exists(name => name.StartsWith("ppt/", StringComparison.Ordinal)) ? ImportFindings.OtherOffice("a PowerPoint file")
            : names.Exists(name => name.StartsWith("Index/", StringComparison.Ordinal)) ? ImportFindings.OtherOffice("a Numbers file of Apple's")
            : names.Exists(name => name.EndsWith(".bin", StringComparison.Ordinal) && name.StartsWith("xl/", StringComparison.Ordinal)) ? ImportFindings.BinaryWorkbook
            : ImportFindings.OtherZip;
    }

    /// <summary>Why a workbook that may run programs is not read; <c>null</c> where it has none.</summary>
    internal static ImportFinding? WhyMacros(WorkbookPackage package) =>
        package.Names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
        || package.Text("[Content_Types].xml", 64 * 1024).Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
            ? ImportFindings.Macros
            : null;

    /// <summary>What a file of the old Office kind is: encrypted, an old workbook, or another.</summary>
    internal static ImportFinding OldOffice(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(EncryptedPackage) >= 0 ? ImportFindings.Encrypted
        : bytes.IndexOf(OldWorkbook) >= 0 || bytes.IndexOf(OlderBook) >= 0 ? ImportFindings.OldWorkbook
        : ImportFindings.OtherOffice("an old Office file");
}
