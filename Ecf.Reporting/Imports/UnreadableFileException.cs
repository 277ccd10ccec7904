namespace Ecf.Reporting.Imports;

/// <summary>Ends the reading of a file from within a stream or a parser, which know no other way out. It never leaves this folder.</summary>
/// <param name="finding">Why.</param>
internal sealed class UnreadableFileException(ImportFinding finding) : Exception(finding.Sentence)
{
    internal ImportFinding Finding => finding;
}
