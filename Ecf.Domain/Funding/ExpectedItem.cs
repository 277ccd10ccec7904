namespace Ecf.Domain.Funding;

/// <summary>One sure payment of a statement, with its line.</summary>
internal sealed record ExpectedItem(FundingLine Line, Share Share);
