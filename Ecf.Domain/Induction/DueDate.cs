using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>A progress review or assessment and when it is due.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Term">The term of induction it belongs to, 1 to 6; for a part-timer which school term since the start.</param>
/// <param name="Planned">The last school day of that term of induction.</param>
/// <param name="Date">The day it is due: the planned one, or the first school day back after an absence; <c>null</c> while that return is not known.</param>
/// <param name="Reason">Why then, without a final full stop.</param>
/// <param name="Paragraph">Where the rule stands.</param>
public sealed record DueDate(DueKind Kind, int Term, LocalDate Planned, LocalDate? Date, string Reason, string Paragraph)
{
    /// <summary>"progress review", "final assessment" and so on.</summary>
    public string Name => Kind switch
    {
        DueKind.ProgressReview => "progress review",
        DueKind.FirstAssessment => "first formal assessment",
        DueKind.FinalAssessment => "final assessment",
        _ => "interim assessment",
    };

    /// <summary>One line: "18 December 2026: progress review, term 1: … (SG24 2.48)".</summary>
    public override string ToString() => FormattableString.Invariant($"{(Date is { } date ? $"{date:d MMMM uuuu}" : "on return")}: {Name}, term {Term}: {Reason} ({Paragraph})");
}
