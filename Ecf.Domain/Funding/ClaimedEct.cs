using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>What funding must know of one early career teacher.</summary>
public sealed record ClaimedEct
{
    /// <summary>The teacher reference number or another id; unique in a claim.</summary>
    public required string Ect { get; init; }

    /// <summary>The name that reasons show.</summary>
    public required string Name { get; init; }

    /// <summary>The unique reference number of the school where induction began; for later schools see <see cref="ClaimedMove"/>.</summary>
    public required string School { get; init; }

    /// <summary>That school's area, as <see cref="FundingAreas.Of"/> finds it from the district; <c>null</c> where that is not known, which gives £0.00 lines that say so.</summary>
    public required FundingArea? Area { get; init; }

    /// <summary>The year in which the cohort's academic year starts: 2024 for 2024/25.</summary>
    public required int Cohort { get; init; }

    /// <summary>The first day of induction.</summary>
    public required LocalDate Year1From { get; init; }

    /// <summary>The first day of year 2; year 1 ends the day before. For a part-time ECT it comes later.</summary>
    public required LocalDate Year2From { get; init; }

    /// <summary>The last day of year 2, and so of induction.</summary>
    public required LocalDate Year2To { get; init; }

    /// <summary>The last day with any school, or <c>null</c> while taking part. On or after <see cref="Year2To"/> it changes nothing.</summary>
    public LocalDate? Left { get; init; }

    /// <summary>The id of the mentor with whom induction began, or <c>null</c> where there was none; for later mentors see <see cref="ClaimedMentoring"/>.</summary>
    public string? Mentor { get; init; }

    /// <summary>Whether a lead provider trains the ECT and mentor; <c>false</c> for a school-led programme. Default <c>true</c>.</summary>
    public bool ProviderLed { get; init; } = true;

    /// <summary>How many terms of induction are to be served, full time: 6 unless the appropriate body reduced it. From 1 to 6.</summary>
    public int InductionTerms { get; init; } = 6;

    /// <summary>How many declarations were made for the ECT so far, 0 to 9; <c>null</c> where that is not known, and dates decide.</summary>
    public int? DeclarationsMade { get; init; }

    /// <summary>The last day of taking part: of year 2, or the day of leaving before that.</summary>
    internal LocalDate LastDay => Left is { } left && left < Year2To ? left : Year2To;
}
