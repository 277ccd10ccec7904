using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>A change of mentor: a replacement, or the end of mentoring.</summary>
/// <param name="Ect">The ECT's id.</param>
/// <param name="From">The first day with the new mentor; after the first day of induction.</param>
/// <param name="Mentor">The new mentor's id; <c>null</c> where nobody takes over.</param>
public sealed record ClaimedMentoring(string Ect, LocalDate From, string? Mentor);
