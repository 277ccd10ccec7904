using Ecf.Domain.Attendance;

namespace Ecf.Reporting.Imports;

/// <summary>The columns of a file of marks.</summary>
internal static class AttendanceColumns
{
    internal static readonly ImportColumn Trn = new("TRN", ValueKind.Trn, "0000000", "The teacher reference number of the ECT or mentor, who must be on record.")
    {
        Required = true,
        Synonyms = ["teacher_reference_number", "Teacher ref no", "Teacher reference", "TRN number", "Teacher reference number (TRN)"],
    };

    internal static readonly ImportColumn Session = new("Session", ValueKind.Text, "Y1T1-webinar-2", "The id of the session, as the programme's page shows it.")
    {
        Required = true,
        Synonyms = ["Session id", "Session code", "Event id"],
    };

    internal static readonly ImportColumn Mark = new("Mark", ValueKind.Word, "attended", "attended or absent.")
    {
        Required = true,
        Synonyms = ["Attendance", "Attended", "Status", "Attendance status"],
        Words = ["attended", "absent"],
    };

    internal static readonly ImportColumn Minutes = new("Minutes", ValueKind.Number, "90", "The minutes attended, for somebody who came late or left early; empty for the whole session.")
    {
        Synonyms = ["Minutes attended", "Duration (minutes)"],
    };

    internal static readonly ImportColumn Hours = new("Hours", ValueKind.Number, "1.5", "The same in hours with a point: 1.5. Give one of the two.")
    {
        Synonyms = ["Hours attended", "Duration (hours)"],
    };

    internal static readonly ImportColumn RecordedOn = new("Recorded on", ValueKind.Day, "16/10/2026", "The day on which the mark was written down; the day of the import where the cell is empty.")
    {
        Synonyms = ["Date recorded", "Register date", "Recorded"],
    };

    internal static readonly ImportColumn Evidence = new("Evidence", ValueKind.Word, "register", "How well it is known: planned, self-reported, register or verified; register where the cell is empty.")
    {
        Synonyms = ["Evidence type", "Source"],
        Words = ["register", "verified", "self-reported", "planned"],
    };

    internal static IReadOnlyList<ImportColumn> All { get; } = [Trn, Session, Mark, Minutes, Hours, RecordedOn, Evidence];

    internal static WordList<Mark> Marks { get; } = new(
        (Domain.Attendance.Mark.Attended, ["attended", "present", "yes", "y", "completed"]),
        (Domain.Attendance.Mark.Absent, ["absent", "no", "n", "missed", "did not attend", "DNA"]));

    internal static WordList<Evidence> Evidences { get; } = new(
        (Domain.Attendance.Evidence.Register, ["register"]),
        (Domain.Attendance.Evidence.Verified, ["verified"]),
        (Domain.Attendance.Evidence.SelfReported, ["self-reported", "self report"]),
        (Domain.Attendance.Evidence.Planned, ["planned", "booked"]));
}
