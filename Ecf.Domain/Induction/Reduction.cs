using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>An appropriate body's decision that an induction is shorter, with the ECT's agreement.</summary>
/// <param name="Kind">Why.</param>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="Terms">For experience: how many full-time terms the whole induction now is, 1 to 6 in tenths. <c>null</c> for part-time service.</param>
/// <param name="EndsOn">For part-time service: the day to which the final assessment is brought forward. <c>null</c> for experience.</param>
public sealed record Reduction(ReductionKind Kind, LocalDate DecidedOn, decimal? Terms = null, LocalDate? EndsOn = null)
{
    /// <summary>The terms that an induction reduced for experience has in all.</summary>
    internal decimal? TermsInAll => Kind == ReductionKind.Experience ? Terms : null;

    /// <summary>The day to which part-time service is cut short.</summary>
    internal LocalDate? BroughtForwardTo => Kind == ReductionKind.PartTime ? EndsOn : null;
}
