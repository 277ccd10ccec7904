using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>What both clocks say on one day.</summary>
/// <param name="Date">The day.</param>
/// <param name="SchoolTerm">The school term it closes or lies in, such as "autumn term 2025".</param>
/// <param name="Induction">The place in induction; <c>null</c> before it, after it and where it is not known.</param>
/// <param name="Served">The full-time terms of induction served; <c>null</c> where that is not known.</param>
/// <param name="Training">The term of the training programme; <c>null</c> before it, after it and where it is not known.</param>
public sealed record ClockReading(LocalDate Date, string SchoolTerm, InductionPlace? Induction, TermCount? Served, InductionTerm? Training);
