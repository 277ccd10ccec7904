namespace Ecf.Domain.Funding;

/// <summary>A line of a frozen statement, as it was.</summary>
/// <param name="Id">What the line is called for ever: see <see cref="FundingLine.Id"/>.</param>
/// <param name="School">The school that is paid.</param>
/// <param name="Ect">The ECT's name.</param>
/// <param name="Component">The grant.</param>
/// <param name="ToDate">What should have been paid by the statement's date.</param>
/// <param name="InAll">What the whole induction was to bring.</param>
/// <param name="Status">How the line stood.</param>
public sealed record FrozenLine(string Id, string School, string Ect, FundingComponent Component, Money ToDate, Money InAll, FundingStatus Status)
{
    /// <summary>How the amount was reckoned.</summary>
    public required string Working { get; init; }

    /// <summary>Why the line stood as it did.</summary>
    public required string Reason { get; init; }
}
