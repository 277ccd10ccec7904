namespace Ecf.Domain.Funding;

/// <summary>Whether a share of a rate is paid, and if not, why not.</summary>
internal enum ShareState
{
    /// <summary>It is paid once its window comes.</summary>
    Sure,

    /// <summary>Nobody took part to the end of what it pays for, and nobody took over: a proportionate amount may be payable.</summary>
    BrokenOff,

    /// <summary>Engagement is below 75% while the year still runs.</summary>
    EngagementOpen,

    /// <summary>Induction is reduced to four or five terms: a proportionate amount may be payable.</summary>
    Reduced,

    /// <summary>Fewer than four declarations are known, by which the department sees that an ECT is in year 2.</summary>
    FewDeclarations,

    /// <summary>No rate is held for the school's area and the cohort, or the area is not known.</summary>
    NoRate,

    /// <summary>It is not known when, or whether, the grant is paid for that academic year.</summary>
    NoPayment,

    /// <summary>The term, or one of the last three, was not declared.</summary>
    NotDeclared,

    /// <summary>The mentor was registered after the last day for that year.</summary>
    RegisteredLate,

    /// <summary>The evidence was refused, or engagement stayed below 75%.</summary>
    NoEvidence,

    /// <summary>The mentor left before the end of the training.</summary>
    LeftEarly,
}
