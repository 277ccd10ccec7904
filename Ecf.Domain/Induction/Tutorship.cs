using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>A time that an induction tutor is responsible for the ECTs of a school.</summary>
/// <param name="School">The school.</param>
/// <param name="Tutor">The induction tutor.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, or <c>null</c> while it lasts.</param>
public sealed record Tutorship(Urn School, Trn Tutor, LocalDate From, LocalDate? To = null)
{
    /// <summary>Whether the time covers a day, its first and last included.</summary>
    public bool Covers(LocalDate date) => From <= date && (To is not { } to || date <= to);
}
