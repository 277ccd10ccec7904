using NodaTime;

namespace Ecf.Domain;

/// <summary>Where a fact came from.</summary>
/// <param name="Title">What the source calls itself.</param>
/// <param name="Address">Where it was found: a web address without its scheme, or a reference to a document.</param>
/// <param name="Retrieved">The day it was read.</param>
/// <param name="Confidence">How sure the fact is.</param>
public sealed record Source(string Title, string Address, LocalDate Retrieved, Confidence Confidence = Confidence.Medium)
{
    /// <summary>One line for a list of sources.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Title} ({Address}), retrieved {Retrieved:d MMMM uuuu}");
}
