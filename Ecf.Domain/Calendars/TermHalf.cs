using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>One of the two halves of a term, before or after its half-term break.</summary>
/// <param name="Term">The term.</param>
/// <param name="Half">1 or 2.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day: the one before the break, or the last of the term.</param>
public sealed record TermHalf(SchoolTerm Term, int Half, LocalDate First, LocalDate Last)
{
    /// <summary>Its place in the year, 1 to 6: early autumn is 1, late summer 6.</summary>
    public int Number => ((int)Term.Name * 2) + Half;

    /// <summary>The half as a school says it: "autumn term 2025, first half".</summary>
    public string Display() => $"{Term.Display()}, {(Half == 1 ? "first" : "second")} half";
}
