namespace Ecf.Domain.Declarations;

/// <summary>How a declaration stands that a person's schedule holds.</summary>
public enum DueStatus
{
    /// <summary>Its deadline has passed and none is on record.</summary>
    Overdue,

    /// <summary>It can be declared now.</summary>
    Open,

    /// <summary>Its window has not begun.</summary>
    ToCome,

    /// <summary>It cannot be declared; the reasons say why.</summary>
    NotPossible,

    /// <summary>No dates are held for the cohort and schedule.</summary>
    NotKnown,

    /// <summary>It is on record and stands.</summary>
    Made,
}
