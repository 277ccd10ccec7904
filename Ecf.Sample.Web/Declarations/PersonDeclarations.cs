using Ecf.Domain.Declarations;
using NodaTime;

namespace Ecf.Sample.Web.Declarations;

/// <summary>The declarations of one person: what is due, and what was made.</summary>
/// <param name="Facts">What declarations must know of the person.</param>
/// <param name="Plan">Each declaration of the training and how it stands.</param>
/// <param name="AsAt">The day that it stands for.</param>
internal sealed record PersonDeclarations(ParticipantFacts Facts, IReadOnlyList<DueDeclaration> Plan, LocalDate AsAt)
{
    /// <summary>What was made, the latest last, those taken back too.</summary>
    internal IReadOnlyList<Declaration> Made => [.. Facts.Declarations.OrderBy(made => made.Date).ThenBy(made => made.Type).ThenBy(made => made.Attempt)];

    /// <summary>What contradicts itself in what was made.</summary>
    internal IReadOnlyList<Domain.Finding> Findings => Facts.Check("declarations").Findings;

    /// <summary>The types that no standing declaration is of, in their order.</summary>
    internal IReadOnlyList<DueDeclaration> ToMake => [.. Plan.Where(due => due.Made is null)];

    /// <summary>The declaration as it would be kept: the next attempt of its type.</summary>
    internal Declaration Next(DeclarationType type, LocalDate date, DeclarationEvidence? evidence) => new(
        Domain.Induction.Trn.Parse(Facts.Id, null), Facts.Role, type, date, evidence, DeclarationState.Submitted,
        1 + Facts.Declarations.Where(made => made.Type == type).Select(made => made.Attempt).DefaultIfEmpty(0).Max());
}
