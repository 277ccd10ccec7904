namespace Ecf.Domain.Induction;

/// <summary>How somebody takes part in the training.</summary>
public enum ParticipationStatus
{
    /// <summary>Registered, and the training has not begun.</summary>
    Joining,

    /// <summary>In training.</summary>
    Active,

    /// <summary>Paused, with a reason, and expected back.</summary>
    Deferred,

    /// <summary>Left the training, with a reason.</summary>
    Withdrawn,

    /// <summary>Finished the training; nothing follows.</summary>
    Completed,
}
