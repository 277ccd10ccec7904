using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>The names under which people read what belongs to declarations.</summary>
public static class DeclarationNames
{
    /// <summary>DfE's word: "started", "retained-1", "completed", "extended-1".</summary>
    public static string Display(this DeclarationType type) => DeclarationWords.WordFor(DeclarationWords.Types, type);

    /// <summary>DfE's word: "training-event-attended", "75-percent-engagement-met".</summary>
    public static string Display(this DeclarationEvidence evidence) => DeclarationWords.WordFor(DeclarationWords.Evidence, evidence);

    /// <summary>"ECT" or "mentor".</summary>
    public static string Display(this ParticipantRole role) => role == ParticipantRole.Mentor ? "mentor" : "ECT";

    /// <summary>The state within a sentence: "submitted", "awaiting clawback", "clawed back".</summary>
    public static string Display(this DeclarationState state) => state switch
    {
        DeclarationState.AwaitingClawback => "awaiting clawback",
        DeclarationState.ClawedBack => "clawed back",
        _ => state.ToString().ToLowerInvariant(),
    };

    /// <summary>How a due declaration stands: "made", "overdue", "open", "to come", "not possible", "not known".</summary>
    public static string Display(this DueStatus status) => status switch
    {
        DueStatus.Made => "made",
        DueStatus.Overdue => "overdue",
        DueStatus.Open => "open",
        DueStatus.ToCome => "to come",
        DueStatus.NotPossible => "not possible",
        DueStatus.NotKnown => "not known",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, $"{status} is not a DueStatus: give one of {string.Join(", ", Enum.GetNames<DueStatus>())}."),
    };

    internal static string Day(LocalDate date) => FormattableString.Invariant($"{date:d MMMM uuuu}");
}
