using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>An unbroken time of one ECT at one school with one mentor, or with none.</summary>
internal sealed class Spell
{
    internal required ClaimedEct Ect { get; init; }

    internal required ClaimedMentor? Mentor { get; init; }

    internal required string School { get; init; }

    internal required FundingArea? Area { get; init; }

    internal required LocalDate From { get; init; }

    internal required LocalDate To { get; init; }

    /// <summary>Whether another mentor takes over the ECT the day after.</summary>
    internal required bool IsHandedOn { get; init; }

    /// <summary>Whether it lasts to the end of a term, or to the end of induction within it.</summary>
    internal bool Ends(FundingTerm term) => From <= term.Last && (To >= term.Last || (To == Ect.Year2To && To >= term.Opens));

    internal bool Overlaps(FundingTerm term) => From <= term.Last && To >= term.Opens;

    internal bool Covers(LocalDate day) => From <= day && day <= To;
}
