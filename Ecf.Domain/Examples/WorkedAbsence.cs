namespace Ecf.Domain.Examples;

/// <summary>An example of absence: days of each year of induction, and what they add to it.</summary>
/// <param name="Source">Who says so.</param>
/// <param name="Paragraph">Where in the source, such as "8(1)".</param>
/// <param name="Year1">Days of sickness in year 1, in halves.</param>
/// <param name="MaternityYear1">Days of maternity leave in year 1 that the ECT does not wish to add; 0 for none.</param>
/// <param name="Year2">Days of sickness in year 2, in halves.</param>
/// <param name="ExtendsYear1">The days by which year 1 is extended.</param>
/// <param name="ExtendsYear2">The days by which year 2 is extended.</param>
public sealed record WorkedAbsence(Source Source, string Paragraph, decimal Year1, decimal MaternityYear1, decimal Year2, decimal ExtendsYear1, decimal ExtendsYear2)
{
    /// <summary>"29.5 days in year 1, 29.5 in year 2".</summary>
    public override string ToString() => FormattableString.Invariant($"{Year1}{(MaternityYear1 == 0 ? "" : $" and {MaternityYear1} of maternity")} days in year 1, {Year2} in year 2");
}
