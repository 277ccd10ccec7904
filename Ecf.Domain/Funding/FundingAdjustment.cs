namespace Ecf.Domain.Funding;

/// <summary>A new line that corrects a line of a frozen statement, which stays as it was.</summary>
/// <param name="Id">The line that it corrects.</param>
/// <param name="School">The school that is paid, or pays back.</param>
/// <param name="Ect">The ECT's name.</param>
/// <param name="Component">The grant.</param>
/// <param name="Before">What the frozen statement held for the whole induction; £0.00 for a line that it did not have.</param>
/// <param name="After">What is held now; £0.00 for a line that is no more.</param>
public sealed record FundingAdjustment(string Id, string School, string Ect, FundingComponent Component, Money Before, Money After)
{
    /// <summary>What is to be added; negative for money to be paid back.</summary>
    public Money Difference => After - Before;

    /// <summary>Why, naming the old statement and line. Without a final full stop.</summary>
    public required string Reason { get; init; }
}
