namespace Ecf.Domain.Funding;

/// <summary>An amount set by others: for one component, one area and a run of cohorts.</summary>
public sealed record FundingRate
{
    /// <summary>How many parts a rate is earned in where it is earned by term: two years of three terms.</summary>
    internal const int Terms = 6;

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

    /// <summary>The hours that one amount pays for, 36 or 20; <c>null</c> where it is not set by the hour.</summary>
    public int? Hours { get; init; }

    /// <summary>The part paid on evidence that the mentor started; £0.00 unless counted by evidence points.</summary>
    public Money OnStart { get; init; }

    /// <summary>The part paid on evidence of 75% engagement; £0.00 unless counted by evidence points. Both parts are the amount.</summary>
    public Money OnEngagement { get; init; }

    /// <summary>Where the amount was found.</summary>
    public required Source Source { get; init; }

    /// <summary>A second source that prints the same amount, or <c>null</c>.</summary>
    public Source? ConfirmedBy { get; init; }

    /// <summary>What a second source prints instead, or <c>null</c> where none disagrees.</summary>
    public ContestedAmount? Contested { get; init; }

    /// <summary>What a reader of the rate should know besides, or <c>null</c>.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the rate holds for a cohort, its first and last included.</summary>
    public bool AppliesTo(int cohort) => FromCohort <= cohort && cohort <= ToCohort;

    /// <summary>So many sixths of the amount, exactly, as people read it: "£262.68⅓" for one term of £1,576.10.</summary>
    /// <param name="terms">How many terms, 0 or more.</param>
    public string TermsDisplay(int terms) => TermMoney.Display(Amount, terms);
}
