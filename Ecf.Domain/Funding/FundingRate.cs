namespace Ecf.Domain.Funding;

/// <summary>An amount set by others: for one component, one area and a run of cohorts.</summary>
public sealed record FundingRate
{
    /// <summary>The grant that it is the rate of.</summary>
    public required FundingComponent Component { get; init; }

    /// <summary>The area that it holds in.</summary>
    public required FundingArea Area { get; init; }

    /// <summary>The first cohort that it holds for: 2021 for those who began in 2021/22.</summary>
    public required int FromCohort { get; init; }

    /// <summary>The last cohort that it holds for; the same as <see cref="FromCohort"/> for one cohort only.</summary>
    public required int ToCohort { get; init; }

    /// <summary>The whole amount; above £0.00.</summary>
    public required Money Amount { get; init; }

    /// <summary>What the amount is counted by.</summary>
    public required FundingBasis Basis { get; init; }

    /// <summary>What one amount buys, in a school's words: "20 hours across year 2".</summary>
    public required string Unit { get; init; }

    /// <summary>When it is paid.</summary>
    public required Arrears Paid { get; init; }

    /// <summary>Where the amount was found.</summary>
    public required Source Source { get; init; }

    /// <summary>A second source that prints the same amount, or <c>null</c>.</summary>
    public Source? ConfirmedBy { get; init; }

    /// <summary>What a reader of the rate should know besides, or <c>null</c>.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the rate holds for a cohort, its first and last included.</summary>
    public bool AppliesTo(int cohort) => FromCohort <= cohort && cohort <= ToCohort;
}
