using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>What is written down of one ECT's induction, and not yet checked: <see cref="Check"/> finds what contradicts itself.</summary>
public sealed class InductionFacts
{
    /// <summary>The first day of induction, agreed with the appropriate body; it may be later than the first day in post.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>The day qualified teacher status was awarded, where known; induction cannot start before it.</summary>
    public LocalDate? QualifiedOn { get; init; }

    /// <summary>The day on which the appropriate body was registered, where known; induction cannot be backdated to before it.</summary>
    public LocalDate? RegisteredOn { get; init; }

    /// <summary>The posts, in any order.</summary>
    public required IReadOnlyList<Post> Posts { get; init; }

    /// <summary>The absences, in any order. Default none.</summary>
    public IReadOnlyList<Absence> Absences { get; init; } = [];

    /// <summary>The appropriate body's reduction. Default none; the last decision stands for all before it.</summary>
    public Reduction? Reduction { get; init; }

    /// <summary>The appropriate body's extensions. Default none.</summary>
    public IReadOnlyList<Extension> Extensions { get; init; } = [];

    /// <summary>These facts, or everything that is wrong with them at once.</summary>
    /// <param name="name">The name that findings give as the file. Default "induction".</param>
    /// <returns>
    /// Errors for working patterns that are no share of a post, posts that add up to more than one, ends before starts,
    /// absences outside every post, absences without the days they need, decisions without their numbers, and starts that no post or calendar covers.
    /// </returns>
    public ReadResult<InductionFacts> Check(string name = "induction")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var findings = FactsChecks.Of(this, name);
        return new(findings.Any(finding => finding.Severity == Severity.Error) ? null : this, findings);
    }
}
