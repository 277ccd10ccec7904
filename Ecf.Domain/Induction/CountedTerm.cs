using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>A term with both its dates known.</summary>
/// <param name="Term">The term as the calendar publishes it.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Days">Its own staff days.</param>
internal sealed record CountedTerm(SchoolTerm Term, LocalDate Last, int Days)
{
    internal LocalDate First => Term.First;

    internal bool Follows(CountedTerm before) => Number == before.Number + 1;

    /// <summary>A school year begins after July: a calendar that starts with the autumn term leaves out nothing after that.</summary>
    internal bool StartsBy(LocalDate date) => First <= date || (Term.Name == TermName.Autumn && date >= new LocalDate(Term.Year.StartYear, 8, 1));

    private int Number => (Term.Year.StartYear * 3) + (int)Term.Name;
}
