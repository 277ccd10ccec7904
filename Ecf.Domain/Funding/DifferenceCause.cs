namespace Ecf.Domain.Funding;

/// <summary>Why a payment differs from what is expected.</summary>
public enum DifferenceCause
{
    /// <summary>It does not differ.</summary>
    None,

    /// <summary>It was reckoned by the rate of another cohort.</summary>
    RateYear,

    /// <summary>It was reckoned by the rate of another area.</summary>
    Area,

    /// <summary>It was reckoned by an amount that a second source prints.</summary>
    ContestedRate,

    /// <summary>It is for more or fewer terms, or its terms were rounded each for itself.</summary>
    TermShare,

    /// <summary>It belongs to somebody who moved to or from another school.</summary>
    MovedSchool,

    /// <summary>It counts a mentor once for each ECT, or for nobody, where backfill is once per mentor.</summary>
    PerMentorRule,

    /// <summary>It leaves out, or adds, the money of one person.</summary>
    OnePerson,

    /// <summary>The window of payment has not opened yet.</summary>
    TooEarly,

    /// <summary>Nothing known here explains it.</summary>
    Unexplained,
}
