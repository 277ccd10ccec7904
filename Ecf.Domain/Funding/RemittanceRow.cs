namespace Ecf.Domain.Funding;

/// <summary>One amount of a remittance: what was paid to a school.</summary>
/// <param name="Row">Where it stands in what was read, counted from 1 with the heading.</param>
/// <param name="School">The school's unique reference number.</param>
/// <param name="Component">The grant.</param>
/// <param name="Amount">What was paid, in pounds; negative for money taken back.</param>
public sealed record RemittanceRow(int Row, string School, FundingComponent Component, Money Amount)
{
    /// <summary>The ECT or mentor it is for, by id or name; <c>null</c> where it is for all of the school.</summary>
    public string? Person { get; init; }

    /// <summary>The academic year it is for, by the year in which that starts; <c>null</c> where the remittance does not say.</summary>
    public int? AcademicYear { get; init; }
}
