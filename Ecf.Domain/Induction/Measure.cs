namespace Ecf.Domain.Induction;

/// <summary>What a stretch of service is measured in.</summary>
internal enum Measure
{
    /// <summary>Full-time terms: the share worked of the share of a term (statutory guidance 2.30, 2.36).</summary>
    FullTimeTerms,

    /// <summary>The ECT's own days: the share worked of each staff day, in which absence is made up (3.6).</summary>
    OwnDays,

    /// <summary>School terms, whatever share is worked (2.33, 2.48).</summary>
    SchoolTerms,
}
