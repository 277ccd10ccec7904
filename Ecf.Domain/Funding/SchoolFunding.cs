namespace Ecf.Domain.Funding;

/// <summary>The sums of one school's lines.</summary>
/// <param name="School">The school's unique reference number.</param>
/// <param name="Ects">How many ECTs are paid to the school for year 2, or would be; who moved on counts at the later school.</param>
/// <param name="ToDate">What should have been paid to the school by the statement's date.</param>
/// <param name="InAll">What the whole inductions bring the school if nothing changes.</param>
public sealed record SchoolFunding(string School, int Ects, Money ToDate, Money InAll);
