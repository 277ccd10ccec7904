using System.Text;
using CsvHelper;
using Ecf.Domain;
using Ecf.Domain.Funding;
using Ecf.Reporting.Reading;

namespace Ecf.Reporting.Remittances;

/// <summary>Reads what was paid, from a file or from cells pasted out of a spreadsheet.</summary>
/// <example><code>
/// var read = RemittanceFile.Paste("school\tgrant\tamount\n122222\tmentor support\t900.00", "pasted");
/// var comparison = RemittanceComparison.Of(statement, read.Value);
/// </code></example>
public static class RemittanceFile
{
    private const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>Reads a CSV whose first row names the columns school, grant and amount, and perhaps person and year, in any order and among any others.</summary>
    /// <param name="csv">The file, of at most 4 MB and 5,000 rows, with commas, semicolons or tabs; it stays open. What is not UTF-8 or UTF-16 is read as Windows-1252.</param>
    /// <param name="fileName">The name that findings are reported under.</param>
    /// <returns>
    /// The remittance, or every error by row and column: a school that is no number of six digits, an unknown grant, brackets, another currency, "1,5". Warnings
    /// say which rows are totals and left out, and which amounts are below nought.
    /// </returns>
    public static ReadResult<Remittance> Read(Stream csv, string fileName)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        if (FileBytes.Read(csv, MaxBytes) is not { } bytes)
        {
            return new(null, [RemittanceFindings.TooLarge(fileName, MaxBytes)]);
        }

        var (encoding, mark) = FileEncoding.Of(bytes);
        var text = encoding.GetString(bytes.AsSpan(mark));
        return FileEncoding.IsPacked(bytes) ? new(null, [RemittanceFindings.NotText(fileName)]) : Paste(text, fileName);
    }

    /// <summary>The same of text: rows pasted from a spreadsheet, where tabs stand between cells, or the text of a CSV.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name that findings are reported under.</param>
    public static ReadResult<Remittance> Paste(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (Encoding.UTF8.GetByteCount(text) > MaxBytes)
        {
            return new(null, [RemittanceFindings.TooLarge(name, MaxBytes)]);
        }

        if (text.AsSpan().ContainsAny('\0', '\uFFFD'))
        {
            return new(null, [RemittanceFindings.NotText(name)]);
        }

        var findings = new List<Finding>();
        var rows = Rows(text, name, findings);
        if (rows.Count == 0 && !HasErrors(findings))
        {
            findings.Add(RemittanceFindings.Empty(name));
        }

        return new(HasErrors(findings) ? null : new(name, rows), findings);
    }

    private static List<RemittanceRow> Rows(string text, string file, List<Finding> findings) => new ShortList(text)
    {
        TooMany = () => findings.Add(RemittanceFindings.TooManyRows(file, ShortList.MostRows)),
        Broken = (line, _) => findings.Add(RemittanceFindings.Malformed(file, line)),
    }.Rows(csv => RemittanceColumns.Read(csv, file, findings) is { } columns ? new RemittanceReader(file, columns, findings).Read : (Func<CsvReader, RemittanceRow?>?)null);

    private static bool HasErrors(List<Finding> findings) => findings.Exists(finding => finding.Severity == Severity.Error);
}
