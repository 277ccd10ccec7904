using Ecf.Domain;
using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Cohorts;

/// <summary>The sessions: each once with who came, and each of every person for whoever reckons on.</summary>
internal static class SessionTables
{
    internal static ReportTable Sessions(CohortFacts facts) => TableOf.Items<SessionGroup>(
        new("sessions", "Sessions", $"Every session of each programme and calendar with how many came, as at {DayText.InFull(facts.AsAt)}. Self-paced work has the day by which it is to be done.")
        {
            MadeFrom = "schedules and registers",
        },
        Groups(facts),
        [
            new("date", "Date", ColumnKind.Date, "The day of the session, or by which self-paced work is to be done; not known while it has none", session => session.Date) { Blanks = BlankMeaning.NotKnown },
            new("programme", "Programme", ColumnKind.Text, "The training programme", session => session.Programme.Name),
            new("session", "Session", ColumnKind.Text, "The lasting name of the session", session => session.Id),
            new("strand", "Strand", ColumnKind.Text, "The row of the programme", session => session.Strand),
            new("term", "Term", ColumnKind.Text, "The term of the programme, not of the calendar", session => session.Term) { Blanks = BlankMeaning.NotKnown },
            new("calendar", "Calendar", ColumnKind.Text, "The term calendar of the schools", session => session.Calendar),
            new("length", "Length", ColumnKind.Hours, "How long it is for one person", session => session.Length),
            new("people", "People", ColumnKind.Count, "For how many people it is", session => session.People, true),
            new("attended", "Attended", ColumnKind.Count, "How many have a mark that they came", session => session.Attended, true),
            new("absent", "Absent", ColumnKind.Count, "How many have a mark that they did not come", session => session.Absent, true),
            new("unrecorded", "Unrecorded", ColumnKind.Count, "How many have no mark although the day has passed", session => session.Unrecorded, true),
        ]);

    internal static ReportTable Data(CohortFacts facts) => TableOf.Items<(CohortMember Member, SessionLine Line)>(
        new("data", "Data", $"One row for each person and session as at {DayText.InFull(facts.AsAt)}, for pivots and other programs. The names of the columns stay as they are.")
        {
            MadeFrom = "hours ledger",
            IsLong = true,
        },
        Rows(facts),
        DataColumns);

    /// <summary>The rows of Data: everybody's sessions, in the order of the people.</summary>
    internal static IEnumerable<(CohortMember Member, SessionLine Line)> Rows(CohortFacts facts) =>
        facts.InOrder.SelectMany(member => member.Ledger.Lines.Select(line => (member, line)));

    /// <summary>The columns of Data, whose names stay.</summary>
    internal static IReadOnlyList<ColumnOf<(CohortMember Member, SessionLine Line)>> DataColumns { get; } =
        [
            new("trn", "TRN", ColumnKind.Text, "The teacher reference number: seven digits, kept as text", row => row.Member.Id),
            new("name", "Name", ColumnKind.Text, "The name as given", row => row.Member.Name),
            new("role", "Role", ColumnKind.Text, "ECT or mentor", row => PeopleTable.Role(row.Member.Role)),
            new("school", "School", ColumnKind.Text, "The school on the date of the report", row => row.Member.School),
            new("programme", "Programme", ColumnKind.Text, "The training programme", row => row.Member.Schedule.Programme.Name),
            new("session", "Session", ColumnKind.Text, "The lasting name of the session", row => row.Line.SessionId),
            new("strand", "Strand", ColumnKind.Text, "The row of the programme", row => StrandName(row.Member.Schedule.Programme, row.Line.Strand)),
            new("delivery", "Delivery", ColumnKind.Text, "How the session is held", row => row.Line.Delivery.Display()),
            new("term", "Term", ColumnKind.Text, "The term of the programme, not of the calendar", row => row.Line.Term?.Display()) { Blanks = BlankMeaning.NotKnown },
            new("date", "Date", ColumnKind.Date, "The day of the session; not known while it has none", row => row.Line.Date) { Blanks = BlankMeaning.NotKnown },
            new("status", "Status", ColumnKind.Text, "Attended, attended in part, absent, unrecorded, to come or without a date", row => StatusOf(row.Line)),
            new("required", "Required", ColumnKind.Hours, "The session's hours", row => row.Line.Line.Required),
            new("due", "Due", ColumnKind.Hours, "The hours where the day has passed", row => row.Line.Line.Due),
            new("attended", "Attended", ColumnKind.Hours, "The due hours that were attended", row => row.Line.Line.Attended),
            new("unrecorded", "Unrecorded", ColumnKind.Hours, "The due hours that no mark speaks of", row => row.Line.Line.Unrecorded),
            new("shortfall", "Shortfall", ColumnKind.Hours, "The due hours that were missed", row => row.Line.Line.Shortfall),
        ];

    internal static string StrandName(Programme programme, string id) => programme.Strands.FirstOrDefault(strand => strand.Id == id)?.Name ?? id;

    private static string StatusOf(SessionLine line) => line switch
    {
        { Date: null } => "Without a date",
        { Entry.Mark: Mark.Absent } => "Absent",
        { Line.Attended: var attended, Line.Due: var due } when attended == due && due > Hours.Zero => "Attended",
        { Line.Attended.Minutes: > 0 } => "Attended in part",
        { Line.Due.Minutes: 0 } => "To come",
        _ => "Unrecorded",
    };

    private static IEnumerable<SessionGroup> Groups(CohortFacts facts) => facts.Members
        .SelectMany(member => member.Ledger.Lines.Select(line => (Member: member, Line: line)))
        .GroupBy(row => (row.Member.Schedule.Programme.Id, row.Member.Schedule.Calendar.Id, row.Line.SessionId, row.Line.Date))
        .Select(group => SessionGroup.Of(group.ToList()))
        .OrderBy(session => session.Date ?? NodaTime.LocalDate.MaxIsoValue).ThenBy(session => session.Programme.Id, StringComparer.Ordinal)
        .ThenBy(session => session.Id, StringComparer.Ordinal).ThenBy(session => session.Calendar, StringComparer.Ordinal);
}
