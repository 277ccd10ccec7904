using Ecf.Domain;
using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Html;

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

    /// <summary>The sessions as a list of the page, each that can be marked with its register.</summary>
    internal static ShownTable Shown(IReadOnlyList<SessionLine> lines, Func<SessionLine, string> register) => new(MadeTable.Of("sessions", "Sessions by date", lines,
        (MadeTable.Day("date", "Date", "The day of the session, or by which self-paced work is due"), line => line.Session.Date),
        (MadeTable.Text("strand", "Session", "The row of the programme"), line => line.Strand + (line.Session.Provenance == Provenance.Reconstructed ? "*" : "")),
        (MadeTable.Text("term", "Term", "The term of the programme, not of the calendar"), line => line.Session.Term.Display()),
        (MadeTable.Length("length", "Length", "How long it is"), line => line.Session.Length),
        (MadeTable.Text("delivery", "Delivery", "How it is held"), line => line.Session.Delivery.Display()),
        (MadeTable.Text("mark", "Mark", "What the register says"), line => line.Mark)))
    {
        SessionOf = row => lines[row].Session.Id,
        CellLink = (row, column) => column == "mark" && lines[row].CanBeMarked ? register(lines[row]) : null,
        Cell = (row, column) => column == "date" ? new HtmlFormattableString("{0}", lines[row].When) : null,
        OnAPage = Paging.MostAtOnce,
        Empty = "No session has a date.",
    };

    /// <summary>Whether it has been held and a register is kept of it: self-paced work has none.</summary>
    private bool CanBeMarked => Mark == NotRecorded && !Session.IsSelfPaced;

    private string When => $"{(Session.IsSelfPaced ? "by " : "")}{AsAt.Display(Session.Date)}{(Session.At is { } begins ? FormattableString.Invariant($", {begins:HH:mm}") : "")}";

    private static string Word(CohortMember member, ScheduledSession session) => (session.Date <= member.Ledger.AsAt, member.Register.MarkOf(session.Id, member.Ledger.AsAt)) switch
    {
        (false, _) => ToCome,
        (true, null) => NotRecorded,
        (true, Domain.Attendance.Mark.Attended) => "Attended",
        _ => Missed,
    };
}
