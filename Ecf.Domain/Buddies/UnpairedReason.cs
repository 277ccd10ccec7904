namespace Ecf.Domain.Buddies;

/// <summary>Why a mentor has no buddy.</summary>
public enum UnpairedReason
{
    /// <summary>The mentor has not begun to take part.</summary>
    NotBegun,

    /// <summary>The mentor no longer takes part.</summary>
    Left,

    /// <summary>Nobody else takes part.</summary>
    NobodyElse,

    /// <summary>Every other mentor who takes part is forbidden.</summary>
    AllForbidden,

    /// <summary>No pairing, with these pairs forbidden or pinned, gives more mentors a buddy.</summary>
    LeftOver,
}
