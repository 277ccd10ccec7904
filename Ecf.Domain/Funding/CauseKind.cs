namespace Ecf.Domain.Funding;

/// <summary>The kinds of reason why a line pays nothing.</summary>
internal enum CauseKind
{
    /// <summary>The programme is school-led.</summary>
    SchoolLed,

    /// <summary>There is no mentor.</summary>
    NoMentor,

    /// <summary>The mentor was funded before.</summary>
    FundedBefore,

    /// <summary>The mentor's money stands on another ECT's line.</summary>
    OnAnotherLine,

    /// <summary>The mentor served no whole term at the school.</summary>
    NoTerm,

    /// <summary>The mentor served terms, and brought neither instalment.</summary>
    NoInstalment,

    /// <summary>The ECT left before year 2.</summary>
    LeftBeforeYear2,

    /// <summary>Induction is reduced so far that there is no year 2.</summary>
    NoYear2,

    /// <summary>The ECT moved, and the grant goes to the later school.</summary>
    MovedOn,

    /// <summary>Schools of this type are not funded.</summary>
    NotEligible,
}
