using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>A time that a mentor guides an ECT. An ECT has one mentor at a time; a mentor may have several ECTs.</summary>
/// <param name="Ect">The ECT.</param>
/// <param name="Mentor">The mentor.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, or <c>null</c> while it lasts.</param>
public sealed record Mentorship(Trn Ect, Trn Mentor, LocalDate From, LocalDate? To = null)
{
    /// <summary>Whether the mentorship covers a day, its first and last included.</summary>
    public bool Covers(LocalDate date) => From <= date && (To is not { } to || date <= to);
}
