namespace Ecf.Domain.Attendance;

/// <summary>One session that adds to a figure.</summary>
/// <param name="Session">The session, with its mark.</param>
/// <param name="Hours">What it adds to this figure; never nothing.</param>
public sealed record ExplainedSession(SessionLine Session, Hours Hours)
{
    /// <summary>"Y1T1-webinars-1, 27 September 2024, attended (register, recorded 27 September 2024): 60 of 60 min".</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Session.SessionId}, {When}, {What}: {Hours.Minutes} of {Session.Line.Required.Minutes} min");

    private string When => Session.Date is { } date ? FormattableString.Invariant($"{date:d MMMM uuuu}") : "no date";

    private string What => Session switch
    {
        { Entry: { } entry } => FormattableString.Invariant($"{entry.Mark.Display()} ({entry.Evidence.Display()}, recorded {entry.RecordedOn:d MMMM uuuu})"),
        { WhyNoDate: { } why } => why,
        _ => Session.Line.Due == Hours.Zero ? "still to come" : "no mark",
    };
}
