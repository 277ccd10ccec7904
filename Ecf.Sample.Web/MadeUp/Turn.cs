namespace Ecf.Sample.Web.MadeUp;

/// <summary>What happens to an ECT and mentor beyond the ordinary.</summary>
internal enum Turn
{
    /// <summary>Nothing: they start and go on together.</summary>
    None,

    /// <summary>The mentor has two ECTs.</summary>
    TwoEcts,

    /// <summary>The ECT moves to another school, and a mentor there takes over.</summary>
    EctMoves,

    /// <summary>The ECT leaves the hub.</summary>
    EctLeaves,

    /// <summary>Another mentor at the school takes over.</summary>
    MentorReplaced,

    /// <summary>The mentor leaves, and nobody takes over.</summary>
    MentorGone,

    /// <summary>The school has not named a mentor.</summary>
    NoMentorYet,
}
