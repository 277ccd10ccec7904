using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>One week of a term that has a school day.</summary>
/// <param name="Term">The term.</param>
/// <param name="Number">1 for the term's first week with a school day; weeks off are not counted.</param>
/// <param name="Monday">Its Monday, which may itself be a bank holiday.</param>
public sealed record SchoolWeek(SchoolTerm Term, int Number, LocalDate Monday);
