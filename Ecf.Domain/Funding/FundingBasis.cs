namespace Ecf.Domain.Funding;

/// <summary>What an amount is counted by.</summary>
public enum FundingBasis
{
    /// <summary>Once for every ECT.</summary>
    PerEct,

    /// <summary>Once for every mentor, whoever and however many the ECTs are; earned by instalment or by term, as <see cref="PaymentRule.Earned"/> says.</summary>
    PerMentorOnce,

    /// <summary>Once for every mentor, a part on evidence of the start and the rest on 75% engagement: from cohort 2025.</summary>
    PerEvidencePoint,
}
