using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>An ECT's move to another school. A mentor goes with the ECT unless a <see cref="ClaimedMentoring"/> says otherwise.</summary>
/// <param name="Ect">The ECT's id.</param>
/// <param name="From">The first day at the new school; after the first day of induction.</param>
/// <param name="School">The new school's unique reference number.</param>
/// <param name="Area">The new school's area; <c>null</c> where it is not known.</param>
public sealed record ClaimedMove(string Ect, LocalDate From, string School, FundingArea? Area);
