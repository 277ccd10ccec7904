using System.Security.Cryptography;
using System.Text;
using Ecf.Domain;

namespace Ecf.Reporting.Imports;

/// <summary>What importing a file would do, with every finding: nothing has happened yet.</summary>
/// <remarks>Whoever commits a plan makes it anew within the transaction and compares <see cref="Fingerprint"/>, since the hub's records may have changed meanwhile.</remarks>
public sealed class ImportPlan
{
    private readonly FindingLog log;
    private readonly IReadOnlyDictionary<RowOutcome, int> counts;
    private readonly Lazy<string> fingerprint;

    internal ImportPlan(ImportKind kind, FindingLog log, IReadOnlyDictionary<RowOutcome, int> counts, IReadOnlyList<PlannedChange> changes)
    {
        Kind = kind;
        this.log = log;
        this.counts = counts;
        Changes = changes;
        Findings = [.. log.Listed.OrderBy(finding => finding.Row)];
        fingerprint = new(MakeFingerprint);
    }

    /// <summary>What the rows are.</summary>
    public ImportKind Kind { get; }

    /// <summary>The findings one by one in the order of the rows, those about the whole file first; at most as many as <see cref="ImportLimits.ListedFindings"/>.</summary>
    public IReadOnlyList<ImportFinding> Findings { get; }

    /// <summary>How often each thing was found, listed or not, by code.</summary>
    public IReadOnlyList<FindingCount> Counts => log.Counts;

    /// <summary>The records to make and to change, in the order of the rows; none where the file cannot be taken.</summary>
    public IReadOnlyList<PlannedChange> Changes { get; }

    /// <summary>The rows that cannot be taken as the file gave them, each with its "Error message", to be corrected and sent back; <c>null</c> where there are none.</summary>
    public ReportTable? Rejected { get; internal init; }

    /// <summary>How many rows have something in them, headings and what stands above them left out.</summary>
    public int Rows => counts.Values.Sum();

    /// <summary>How many errors there are, listed or not.</summary>
    public int Errors => Counts.Where(count => count.Severity == Severity.Error).Sum(count => count.Count);

    /// <summary>How many warnings there are, listed or not.</summary>
    public int Warnings => Counts.Where(count => count.Severity == Severity.Warning).Sum(count => count.Count);

    /// <summary>Whether the file can be read and its headings fit: its good rows can be taken.</summary>
    public bool IsReadable => !log.HasFileErrors;

    /// <summary>Whether every row can be taken.</summary>
    public bool IsWhole => IsReadable && Count(RowOutcome.Rejected) == 0;

    /// <summary>A short text that differs where the plan does: the same for the same file over the same records.</summary>
    public string Fingerprint => fingerprint.Value;

    /// <summary>How many rows come to this.</summary>
    public int Count(RowOutcome outcome) => counts.GetValueOrDefault(outcome);

    private string MakeFingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var count in counts.OrderBy(count => count.Key))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{count.Key}={count.Value}\n")));
        }

        foreach (var change in Changes)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{change.Row}: {RecordText.Of(change.Before)} -> {RecordText.Of(change.Record)}\n")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }
}
