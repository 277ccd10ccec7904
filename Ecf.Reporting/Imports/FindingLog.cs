using Ecf.Domain;

namespace Ecf.Reporting.Imports;

/// <summary>Gathers findings: the first so many of them one by one, and the count of all.</summary>
/// <param name="mostListed">How many are kept one by one.</param>
internal sealed class FindingLog(int mostListed)
{
    private readonly List<ImportFinding> listed = [];
    private readonly Dictionary<(string Code, Severity Severity), int> counts = [];

    /// <summary>The first of them, in the order in which they were found.</summary>
    internal IReadOnlyList<ImportFinding> Listed => listed;

    /// <summary>How often each code was found, by code.</summary>
    internal IReadOnlyList<FindingCount> Counts =>
        [.. counts.OrderBy(count => count.Key.Code, StringComparer.Ordinal).Select(count => new FindingCount(count.Key.Code, count.Key.Severity, count.Value))];

    /// <summary>Whether the whole file or a column of it cannot be taken.</summary>
    internal bool HasFileErrors { get; private set; }

    internal void Add(ImportFinding finding)
    {
        counts[(finding.Code, finding.Severity)] = counts.GetValueOrDefault((finding.Code, finding.Severity)) + 1;
        HasFileErrors |= finding is { Row: 0, Severity: Severity.Error };
        if (listed.Count < mostListed)
        {
            listed.Add(finding);
        }
    }
}
