using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>Whose term was closed, and when.</summary>
internal sealed record ClosedTermHead(string Person, string Programme, InductionTerm Term, LocalDate ClosedOn);
