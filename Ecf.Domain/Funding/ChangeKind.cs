namespace Ecf.Domain.Funding;

/// <summary>What can change the money that a school expects.</summary>
public enum ChangeKind
{
    /// <summary>An ECT moves to another school.</summary>
    EctMoves,

    /// <summary>A mentor takes a second ECT.</summary>
    SecondEct,

    /// <summary>A mentor's engagement stays under 75%.</summary>
    EngagementUnder75,
}
