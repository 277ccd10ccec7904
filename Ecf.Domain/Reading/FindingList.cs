namespace Ecf.Domain.Reading;

/// <summary>The findings about one file, in the order they are made: as many as a person reads, and the count of the rest.</summary>
internal sealed class FindingList(string file)
{
    /// <summary>The most findings that are listed: more than a person reads at once, and no burden to hold.</summary>
    internal const int Most = 1_000;

    private readonly List<Finding> findings = [];
    private int unlisted;
    private Severity worstUnlisted;

    internal bool HasErrors { get; private set; }

    internal void Add(string path, Severity severity, string code, string sentence) => Add(new(file, path, severity, code, sentence));

    internal void Add(Finding finding)
    {
        HasErrors |= finding.Severity == Severity.Error;
        if (findings.Count < Most)
        {
            findings.Add(finding);
            return;
        }

        unlisted++;
        worstUnlisted = finding.Severity > worstUnlisted ? finding.Severity : worstUnlisted;
    }

    /// <summary>All that is listed and, where there are more, a last one that says how many.</summary>
    internal IReadOnlyList<Finding> All() => unlisted == 0
        ? [.. findings]
        : [.. findings, new(file, "$", worstUnlisted, "ECF011", ReadingFindings.More(unlisted))];
}
