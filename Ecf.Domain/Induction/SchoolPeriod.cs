using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>A time that a person is employed at a school. No flag says which is current: the date decides.</summary>
/// <param name="Person">The teacher.</param>
/// <param name="School">The school.</param>
/// <param name="From">The first day there.</param>
/// <param name="To">The last day there, or <c>null</c> while it lasts.</param>
public sealed record SchoolPeriod(Trn Person, Urn School, LocalDate From, LocalDate? To = null)
{
    /// <summary>Whether the period covers a day, its first and last included.</summary>
    public bool Covers(LocalDate date) => From <= date && (To is not { } to || date <= to);
}
