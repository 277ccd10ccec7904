using NodaTime;

namespace Ecf.Reporting;

/// <summary>A report: a title, the day its figures hold for, and its tables. What <c>WorkbookWriter</c> and the extracts take.</summary>
public sealed class Report
{
    /// <summary>A report with its tables in the order in which they are to be read.</summary>
    /// <param name="title">What people read as the name of the document.</param>
    /// <param name="asAt">The day whose figures these are.</param>
    /// <param name="tables">At least one; no two of the same key.</param>
    /// <exception cref="ArgumentException">A blank title, no table, or two tables of one key.</exception>
    public Report(string title, LocalDate asAt, IReadOnlyList<ReportTable> tables)
    {
        Title = Keys.Words(title, nameof(title));
        AsAt = asAt;
        Tables = [.. tables];
        if (Tables.Count == 0 || Tables.Select(table => table.Key).Distinct().Count() < Tables.Count)
        {
            throw new ArgumentException($"The tables of a report need keys that differ, and there must be one: given {string.Join(", ", Tables.Select(table => table.Key))}.", nameof(tables));
        }
    }

    /// <summary>The name of the document.</summary>
    public string Title { get; }

    /// <summary>The day whose figures these are.</summary>
    public LocalDate AsAt { get; }

    /// <summary>The tables in reading order.</summary>
    public IReadOnlyList<ReportTable> Tables { get; }

    /// <summary>The table of this key.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public ReportTable Table(string key) => Tables.FirstOrDefault(table => table.Key == key)
        ?? throw new ArgumentException($"The report has no table \"{key}\": it has {string.Join(", ", Tables.Select(table => table.Key))}.", nameof(key));
}
