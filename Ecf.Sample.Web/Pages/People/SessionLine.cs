using Ecf.Domain;
using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Cohorts;

namespace Ecf.Sample.Web.Pages.People;

/// <summary>One session of a person as the list shows it.</summary>
/// <param name="Session">The session with its date.</param>
/// <param name="Strand">What the programme calls its row.</param>
/// <param name="Mark">"Attended", "Missed", "Not recorded" or "To come".</param>
internal sealed record SessionLine(ScheduledSession Session, string Strand, string Mark)
{
    internal const string NotRecorded = "Not recorded";

    internal const string ToCome = "To come";

    internal const string Missed = "Missed";

    /// <summary>A person's sessions by date.</summary>
    internal static IReadOnlyList<SessionLine> Of(CohortMember member)
    {
        var strands = member.Schedule.Programme.Strands.ToDictionary(strand => strand.Id, strand => strand.Name, StringComparer.Ordinal);
        return [.. member.Schedule.Sessions.Select(session => new SessionLine(session, strands[session.Strand], Word(member, session)))];
    }

    private static string Word(CohortMember member, ScheduledSession session) => (session.Date <= member.Ledger.AsAt, member.Register.MarkOf(session.Id, member.Ledger.AsAt)) switch
    {
        (false, _) => ToCome,
        (true, null) => NotRecorded,
        (true, Domain.Attendance.Mark.Attended) => "Attended",
        _ => Missed,
    };
}
