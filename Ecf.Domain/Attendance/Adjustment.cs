using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>A correction that came after a term was closed: the closed figures stay, and the difference is entered beside them.</summary>
/// <param name="SessionId">The session corrected.</param>
/// <param name="Strand">The id of its strand.</param>
/// <param name="KnownFrom">The day on which the correcting mark was written down; <c>null</c> where the mark or the session went away, or the session moved.</param>
/// <param name="Before">What the session added to each figure when the term was closed.</param>
/// <param name="After">What it adds now; nothing where it is no longer asked for.</param>
/// <param name="Sentence">What changed, in words, without a final full stop.</param>
public sealed record Adjustment(string SessionId, string Strand, LocalDate? KnownFrom, HoursLine Before, HoursLine After, string Sentence)
{
    /// <summary>What to add to the closed figures, negative where hours were taken away.</summary>
    public HoursLine Difference => After - Before;
}
