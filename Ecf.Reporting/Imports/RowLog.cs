using Ecf.Domain;

namespace Ecf.Reporting.Imports;

/// <summary>Gathers what there is to say of one row after the other.</summary>
/// <param name="log">The findings of the whole file.</param>
/// <param name="header">The headings of the file.</param>
internal sealed class RowLog(FindingLog log, Header header)
{
    private readonly Dictionary<ImportColumn, int> wrong = [];
    private readonly List<string> errors = [];

    /// <summary>Whether the row cannot be taken.</summary>
    internal bool HasErrors => errors.Count > 0;

    /// <summary>Why the row cannot be taken, for a person to correct it by; <c>null</c> where it can.</summary>
    internal string? Message => errors.Count == 0 ? null : string.Join(" ", errors);

    /// <summary>How many values of a column, empty ones left out, could not be read.</summary>
    internal int Wrong(ImportColumn column) => wrong.GetValueOrDefault(column);

    /// <summary>Counts a value of a column that could not be read.</summary>
    internal void CountWrong(ImportColumn column) => wrong[column] = wrong.GetValueOrDefault(column) + 1;

    /// <summary>Begins the next row, or one of before.</summary>
    internal void Begin() => errors.Clear();

    /// <summary>Something about the row as a whole, or its form.</summary>
    internal void Add(ImportFinding finding)
    {
        log.Add(finding);
        if (finding.Severity == Severity.Error)
        {
            errors.Add(finding.Column is { } column ? $"{column}: {finding.Advice}." : $"{finding.Advice}.");
        }
    }

    /// <summary>Something about the row as a whole.</summary>
    internal void Add(int row, Remark remark) => Add(new ImportFinding(row, null, remark.Severity, remark.Code, remark.Sentence) { Suggestion = remark.Suggestion });

    /// <summary>Something about the value of a column.</summary>
    internal void Add(int row, ImportColumn column, Remark remark, string value)
    {
        Add(new ImportFinding(row, header.HeadingOf(column), remark.Severity, remark.Code, remark.Sentence)
        {
            Suggestion = remark.Suggestion,
            Masked = value.Length == 0 ? null : Mask.Of(value, column.Kind),
        });
    }
}
