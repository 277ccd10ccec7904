namespace Ecf.Domain;

/// <summary>What reading a file gave: the value, where it could be made, and every finding at once.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
public sealed class ReadResult<T>
    where T : class
{
    private readonly T? value;

    /// <summary>A result with its findings, in the order of the file.</summary>
    /// <param name="value">The value; <c>null</c> where the findings hold an error.</param>
    /// <param name="findings">All findings, the worst included.</param>
    /// <exception cref="ArgumentException">There is no value and no error that says why, or a value beside an error.</exception>
    public ReadResult(T? value, IReadOnlyList<Finding> findings)
    {
        Findings = [.. findings];
        this.value = value;
        if (IsUsable == Findings.Any(finding => finding.Severity == Severity.Error))
        {
            throw new ArgumentException("A result is either a value without an error, or errors without a value.", nameof(findings));
        }
    }

    /// <summary>Every finding: notes, warnings and errors.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether there is a value: no finding is an error.</summary>
    public bool IsUsable => value is not null;

    /// <summary>The value read.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message lists the errors.</exception>
    public T Value => value ?? throw new InvalidOperationException(
        "Nothing could be read: " + string.Join(" ", Findings.Where(finding => finding.Severity == Severity.Error)));

    /// <summary>The value, or <c>null</c> where there is none.</summary>
    public T? ValueOrNull => value;
}
