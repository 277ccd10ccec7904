namespace Ecf.Domain.Declarations;

/// <summary>Why the service takes no declaration.</summary>
public enum RefusalKind
{
    /// <summary>It is dated after today.</summary>
    FutureDate,

    /// <summary>It is dated on or after the withdrawal.</summary>
    Withdrawn,

    /// <summary>Training pauses.</summary>
    Deferred,

    /// <summary>The cohort is paid for no more.</summary>
    PaymentsFrozen,

    /// <summary>The schedule has no such declaration for the role.</summary>
    NotInSchedule,

    /// <summary>It is dated before the window.</summary>
    BeforeWindow,

    /// <summary>It is dated after the window: standard schedules to cohort 2024.</summary>
    AfterWindow,

    /// <summary>It is not dated after the one before it in order: from cohort 2025.</summary>
    OutOfSequence,

    /// <summary>The evidence is missing or does not count.</summary>
    Evidence,

    /// <summary>One of the type stands already.</summary>
    AlreadyMade,

    /// <summary>No dates are held for the cohort and schedule.</summary>
    DatesNotKnown,
}
