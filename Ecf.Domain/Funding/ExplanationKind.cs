namespace Ecf.Domain.Funding;

/// <summary>What a part of an <see cref="Explanation"/> is.</summary>
public enum ExplanationKind
{
    /// <summary>Several lines added up.</summary>
    Sum,

    /// <summary>One line of a statement.</summary>
    Line,

    /// <summary>One payment of a line.</summary>
    Payment,

    /// <summary>The rate that it is reckoned by.</summary>
    Rate,

    /// <summary>A fact of the claim.</summary>
    Fact,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>Where a rate, a rule or a day of payment was found.</summary>
    Source,
}
