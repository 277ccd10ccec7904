using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>Which tables a workbook has under which names.</summary>
internal sealed class BookPlan
{
    private readonly Dictionary<string, (ReportTable Table, string Sheet)> byKey;

    internal BookPlan(Report report, WorkbookOptions options)
    {
        (Report, Options) = (report, options);
        Tables = [.. report.Tables.Where(table => table.Chart is null || options.Profile != WorkbookProfile.Accessible)
            .Select(table => options.Profile == WorkbookProfile.Print ? table.Printed() : table)];
        if (Tables.Count == 0)
        {
            throw new ArgumentException("Every table of the report has a chart, and an accessible workbook leaves those out: add the figures as a table without one, or lay the workbook out for analysts.", nameof(report));
        }

        byKey = Tables.Zip(SheetNames.For(Tables)).ToDictionary(pair => pair.First.Key, pair => (pair.First, pair.Second), StringComparer.Ordinal);
    }

    internal Report Report { get; }

    internal WorkbookOptions Options { get; }

    internal bool IsAccessible => Options.Profile == WorkbookProfile.Accessible;

    internal bool IsForAnalysts => Options.Profile == WorkbookProfile.Analyst;

    internal bool IsForPrint => Options.Profile == WorkbookProfile.Print;

    /// <summary>The tables that this profile shows.</summary>
    internal IReadOnlyList<ReportTable> Tables { get; }

    /// <summary>The table of a key; <c>null</c> where the workbook has none.</summary>
    internal ReportTable? Find(string key) => byKey.TryGetValue(key, out var found) ? found.Table : null;

    /// <summary>The name of a table's sheet; <c>null</c> where the workbook has none.</summary>
    internal string? SheetOf(string key) => byKey.TryGetValue(key, out var found) ? found.Sheet : null;
}
