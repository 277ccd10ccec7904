namespace Ecf.Domain.Buddies;

/// <summary>What links the buddies of a pair: their school or two schools, and a subject.</summary>
[Flags]
public enum BuddyLink
{
    /// <summary>Nothing: no two of the group.</summary>
    None = 0,

    /// <summary>All are at one school.</summary>
    OwnSchool = 1,

    /// <summary>They are at different schools.</summary>
    OtherSchool = 2,

    /// <summary>All share a subject.</summary>
    SameSubject = 4,
}
