using Ecf.Domain;
using NodaTime;

namespace Ecf.Reporting.Workbooks;

/// <summary>What changed between two cohort workbooks that were downloaded on different days: who joined and left, hours and money.</summary>
/// <remarks>It reads the tables data_data and data_funding_lines of both, also from files that Excel saved anew since.</remarks>
/// <example><code>
/// var changes = WorkbookChanges.Between(("autumn.xlsx", older), ("spring.xlsx", newer), asAt);
/// WorkbookWriter.Write(changes.Value, file);
/// </code></example>
public static class WorkbookChanges
{
    /// <summary>A report of one table, "changes": a row for each joining, leaving, move and changed figure, by name.</summary>
    /// <param name="older">The earlier workbook with its name; it must be able to go back.</param>
    /// <param name="newer">The later workbook with its name.</param>
    /// <param name="asAt">The day of the later workbook.</param>
    /// <param name="cancel">Stops the reading between rows.</param>
    /// <returns>The report, or why one of the files cannot be compared (ECF791 to ECF793).</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult<Report> Between((string Name, Stream Workbook) older, (string Name, Stream Workbook) newer, LocalDate asAt, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(older.Workbook);
        ArgumentNullException.ThrowIfNull(newer.Workbook);
        var (before, after) = (DownloadedCohort.Read(older.Workbook, older.Name, cancel), DownloadedCohort.Read(newer.Workbook, newer.Name, cancel));
        Finding[] findings = [.. before.Findings, .. after.Findings];
        return new(findings.Length > 0 ? null : new($"Changes from {older.Name} to {newer.Name}", asAt, [Table(before.Value, after.Value, (older.Name, newer.Name))]), findings);
    }

    private static ReportTable Table(IReadOnlyList<DownloadedPerson> before, IReadOnlyList<DownloadedPerson> after, (string Older, string Newer) names)
    {
        var changes = PersonChange.All(before, after).ToList();
        return new("changes", "Changes", Columns, changes.Select(change => change.Row))
        {
            Summary = changes.Count == 0 ? $"Nothing changed from {names.Older} to {names.Newer}." : $"Who joined and left, and whose hours and money changed, from {names.Older} to {names.Newer}.",
            MadeFrom = "the Data sheets of both files",
        };
    }

    private static ReportColumn[] Columns { get; } =
    [
        new("name", "Name", ColumnKind.Text, "The name as given"),
        new("trn", "TRN", ColumnKind.Text, "The teacher reference number: seven digits, kept as text"),
        new("role", "Role", ColumnKind.Text, "ECT or mentor"),
        new("school", "School", ColumnKind.Text, "The school in the later file, or in the earlier one for who left"),
        new("change", "Change", ColumnKind.Text, "Joined, left, school, or the figure that changed"),
        new("unit", "Unit", ColumnKind.Text, "Hours or pounds; blank where no figure changed"),
        new("before", "Before", ColumnKind.Number, "The figure in the earlier file"),
        new("after", "After", ColumnKind.Number, "The figure in the later file"),
        new("difference", "Difference", ColumnKind.Number, "The later figure less the earlier one"),
        new("note", "Note", ColumnKind.Text, "Where from, for who moved to another school"),
    ];
}
