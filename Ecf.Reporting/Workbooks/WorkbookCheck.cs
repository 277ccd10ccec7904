using System.IO.Compression;
using System.Xml;
using Ecf.Domain;

namespace Ecf.Reporting.Workbooks;

/// <summary>Checks any workbook against what everybody's use asks of it, screen readers' included.</summary>
/// <remarks>
/// The rules are those of the checklist for spreadsheets of the UK Government Analysis Function: every sheet one marked-up and named table
/// from column A with one row of headings; no merged, hidden or filtered cells, no blank rows; blank cells explained by shorthand with a
/// legend; notes marked and listed; a title in A1 in the style Heading 1; the document's title and language; the cursor in A1 of the first
/// sheet; contrast of 4.5 to 1; links in words. It reads the file and changes nothing.
/// </remarks>
/// <example><code>
/// foreach (var finding in WorkbookCheck.Of(file, "cohort-2024.xlsx"))
/// {
///     Console.WriteLine(finding); // cohort-2024.xlsx: 'Hours'!B7: error WBK015: the cell is blank …
/// }
/// </code></example>
public static class WorkbookCheck
{
    /// <summary>Every finding (WBK001 to WBK024), by sheet; none where the workbook meets the checklist.</summary>
    /// <param name="workbook">The file, from its beginning; it must be able to go back, and stays open.</param>
    /// <param name="file">The name under which findings speak of it.</param>
    /// <param name="cancel">Stops the check between rows.</param>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public static IReadOnlyList<Finding> Of(Stream workbook, string file, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        var findings = new CheckFindings(file);
        try
        {
            using var package = new BookPackage(workbook);
            return [.. new BookCheck(package, findings, cancel).All()];
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or XmlException or FormatException)
        {
            return [findings.NotAWorkbook(unreadable.Message.ReplaceLineEndings(" ").TrimEnd('.'))];
        }
    }
}
