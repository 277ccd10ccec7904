using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>One line of an induction's explanation: what happens on a day, and by which rule.</summary>
/// <param name="Date">The day.</param>
/// <param name="Sentence">What happens and why, without a final full stop.</param>
/// <param name="Paragraph">Where the rule stands, as in <see cref="InductionRule.Paragraph"/>.</param>
public sealed record InductionStep(LocalDate Date, string Sentence, string Paragraph)
{
    /// <summary>One line: "1 September 2025: induction starts … (SG24 2.30)".</summary>
    public override string ToString() => FormattableString.Invariant($"{Date:d MMMM uuuu}: {Sentence} ({Paragraph})");
}
