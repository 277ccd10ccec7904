namespace Ecf.Domain.Funding;

/// <summary>One payment of a line: what is paid for one academic year, within one window.</summary>
public sealed record FundingPayment
{
    /// <summary>The academic year that it pays for, by the year in which that starts: 2024 for 2024/25.</summary>
    public required int AcademicYear { get; init; }

    /// <summary>What earns it.</summary>
    public required Earning Earned { get; init; }

    /// <summary>How many terms it pays for, of six; 0 where it is not earned by time.</summary>
    public required int Terms { get; init; }

    /// <summary>What is paid, in whole pence; £0.00 where it is not sure.</summary>
    public required Money Amount { get; init; }

    /// <summary>The same before it was put into whole pence, with its share of a penny: "£262.68⅓".</summary>
    public required string Exact { get; init; }

    /// <summary>The days within which it is paid; <c>default</c> where that is not known.</summary>
    public required PaymentWindow Window { get; init; }

    /// <summary>How it stands on the statement's date.</summary>
    public required FundingStatus Status { get; init; }

    /// <summary>Whether it counts in the line: its status is payable, expected or not yet.</summary>
    public bool IsSure => Status is FundingStatus.Payable or FundingStatus.Expected or FundingStatus.NotYet;
}
