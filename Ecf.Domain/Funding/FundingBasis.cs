namespace Ecf.Domain.Funding;

/// <summary>What an amount is counted by.</summary>
public enum FundingBasis
{
    /// <summary>Once for every ECT.</summary>
    PerEct,

    /// <summary>Once for every mentor, whoever and however many the ECTs are.</summary>
    PerMentorOnce,
}
