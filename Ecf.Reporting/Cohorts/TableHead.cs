namespace Ecf.Reporting.Cohorts;

/// <summary>What a table is beside its columns and rows.</summary>
internal sealed class TableHead(string key, string title, string summary)
{
    internal string Key { get; } = key;

    internal string Title { get; } = title;

    internal string Summary { get; } = summary;

    internal string? MadeFrom { get; init; }

    internal string? Pointers { get; init; }

    internal string? PageOf { get; init; }

    internal bool IsLong { get; init; }

    internal bool OnOnePage { get; init; }

    internal ReportChart? Chart { get; init; }

    internal IReadOnlyDictionary<(int Row, string Column), Reckoning> Reckonings { get; init; } = new Dictionary<(int Row, string Column), Reckoning>();
}
