using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>The part of a rate that is paid to one school for one academic year. Its amount is set once all shares of a rate are known.</summary>
internal sealed class Share
{
    private Money amount;

    internal required string School { get; init; }

    internal required ClaimedMentor? Mentor { get; init; }

    internal required int AcademicYear { get; init; }

    internal required Earning Earned { get; init; }

    /// <summary>How many sixths of the rate; 0 where it is not earned by time.</summary>
    internal int Terms { get; init; }

    /// <summary>The number of the instalment, 1 or 2; for evidence points 1 for the start and 2 for engagement; otherwise 0.</summary>
    internal int Number { get; init; }

    /// <summary>The first day of what it pays for.</summary>
    internal required LocalDate From { get; init; }

    /// <summary>The last day of what it pays for.</summary>
    internal required LocalDate To { get; init; }

    /// <summary>The day on which taking part stopped, where it did before the end.</summary>
    internal LocalDate? Stopped { get; init; }

    internal required ShareState State { get; init; }

    internal required FundingRate? Rate { get; init; }

    internal required PaymentRule? Rule { get; init; }

    internal required PaymentWindow Window { get; init; }

    internal bool IsSure => State == ShareState.Sure;

    internal Money Amount => amount;

    internal void Pay(Money pounds) => amount = pounds;

    internal FundingStatus StatusOn(LocalDate asAt) => State switch
    {
        ShareState.Sure => Window.HasPassed(asAt) ? FundingStatus.Payable : asAt < From ? FundingStatus.NotYet : FundingStatus.Expected,
        <= ShareState.NoPayment => FundingStatus.Unclear,
        _ => FundingStatus.NotPayable,
    };
}
