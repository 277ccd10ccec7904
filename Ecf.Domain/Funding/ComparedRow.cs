namespace Ecf.Domain.Funding;

/// <summary>What was paid beside what is expected.</summary>
/// <param name="School">The school's unique reference number.</param>
/// <param name="Component">The grant.</param>
/// <param name="Paid">What the remittance paid; £0.00 where it has no row.</param>
/// <param name="Expected">What the statement holds for the same school, grant, person and year.</param>
public sealed record ComparedRow(string School, FundingComponent Component, Money Paid, Money Expected)
{
    /// <summary>The row of the remittance, or <c>null</c> where it has none for this money.</summary>
    public int? Row { get; init; }

    /// <summary>The person that the row names, or <c>null</c>.</summary>
    public string? Person { get; init; }

    /// <summary>The academic year, or <c>null</c> for all years whose window has opened.</summary>
    public int? AcademicYear { get; init; }

    /// <summary>Why the two differ.</summary>
    public required DifferenceCause Cause { get; init; }

    /// <summary>The same in a sentence without a full stop.</summary>
    public required string Why { get; init; }

    /// <summary>Paid less expected; negative where too little was paid.</summary>
    public Money Difference => Paid - Expected;

    /// <summary>Whether both are the same.</summary>
    public bool Matches => Difference == Money.Zero;
}
