namespace Ecf.Domain.Funding;

/// <summary>What must have happened in an academic year for money to be paid for it.</summary>
public enum Earning
{
    /// <summary>The ECT is in year 2: the whole amount, in full for part-time ECTs too.</summary>
    Year2,

    /// <summary>The mentor is registered by 31 May: half of the amount (18 hours), whatever part of the year was served.</summary>
    Instalment,

    /// <summary>The mentor is declared for a term: a sixth of the amount for each (6 hours).</summary>
    Terms,

    /// <summary>Evidence of the start, and evidence of 75% engagement: the part that the rate gives for each.</summary>
    EvidencePoints,
}
