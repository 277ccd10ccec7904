using Ecf.Domain.Attendance;
using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Reporting.Imports;

/// <summary>What the rows of a file of marks mean.</summary>
internal sealed class AttendanceRules(HubSnapshot hub) : IImportRules<AttendanceRules.Entry>
{
    private const int LongestDay = 24 * 60;

    // Of several marks for a session the one recorded last stands.
    private readonly Dictionary<(string, string), RegisterEntry> onRecord = hub.Marks
        .GroupBy(mark => (mark.Person, mark.SessionId)).ToDictionary(session => session.Key, session => session.MaxBy(mark => mark.RecordedOn)!);

    public Entry? Read(RowValues row)
    {
        var (trn, session, mark) = (row.Trn(AttendanceColumns.Trn), row.Text(AttendanceColumns.Session), row.Word(AttendanceColumns.Mark, AttendanceColumns.Marks));
        var (recordedOn, evidence, minutes) = (row.Day(AttendanceColumns.RecordedOn), row.Word(AttendanceColumns.Evidence, AttendanceColumns.Evidences), Minutes(row));
        if (minutes is not null && mark == Mark.Absent)
        {
            row.Add(AttendanceColumns.Mark, PlanFindings.AbsentForMinutes);
        }

        return !row.HasErrors && trn is { } person && session is not null && mark is { } said ? new(person, session, said, minutes, recordedOn, evidence) : null;
    }

    public object KeyOf(Entry entry) => (entry.Person, entry.Session);

    public void Decide(PlannedRow<Entry> row, RowLog log)
    {
        var entry = row.Entry!;
        if ((hub.Ect(entry.Person)?.ProgrammeId ?? hub.Mentor(entry.Person)?.ProgrammeId) is not { } programme)
        {
            log.Add(row.Number, AttendanceColumns.Trn, PlanFindings.NoSuchPerson, entry.Person.ToString());
        }
        else if (!IsSession(entry.Session, programme) && !(hub.Mentor(entry.Person) is { } mentor && IsSession(entry.Session, mentor.ProgrammeId)))
        {
            log.Add(row.Number, AttendanceColumns.Session, PlanFindings.NoSuchSession(programme), entry.Session);
        }
        else
        {
            var before = onRecord.GetValueOrDefault((entry.Person.ToString(), entry.Session));
            var after = entry.Over(before, hub.AsAt);
            if (after != before)
            {
                row.Change(after, before);
            }
        }
    }

    public void Together(IReadOnlyList<PlannedRow<Entry>> rows, RowLog log)
    {
    }

    private bool IsSession(string session, string programme) => hub.Sessions.TryGetValue(programme, out var sessions) && sessions.Contains(session);

    private static int? Minutes(RowValues row)
    {
        var minutes = row.Number(AttendanceColumns.Minutes, 1, LongestDay, "whole minutes from 1 to 1440");
        var hours = row.Number(AttendanceColumns.Hours, 0.01m, 24, "hours above 0 and at most 24");
        var (column, exact) = minutes is null ? (AttendanceColumns.Hours, hours * 60) : (AttendanceColumns.Minutes, minutes);
        if (exact is { } given && given != decimal.Truncate(given))
        {
            row.Add(column, ValueFindings.OutOfRange("a length in whole minutes, such as 90 minutes or 1.5 hours"));
        }
        else if (minutes is not null && hours is not null && minutes != hours * 60)
        {
            row.Add(AttendanceColumns.Hours, PlanFindings.OtherLength);
        }

        return (int?)exact;
    }

    /// <summary>A row; <c>null</c> where the cell is empty.</summary>
    internal sealed record Entry(Trn Person, string Session, Mark Mark, int? Minutes, LocalDate? RecordedOn, Evidence? Evidence)
    {
        /// <summary>The mark as the row would have it. One that says what is on record keeps the day on which that was written down.</summary>
        internal RegisterEntry Over(RegisterEntry? before, LocalDate asAt)
        {
            var same = before is not null && before.Mark == Mark && before.Minutes == Minutes;
            return new(Person.ToString(), Session, Mark, RecordedOn ?? (same ? before!.RecordedOn : asAt))
            {
                Evidence = Evidence ?? before?.Evidence ?? Domain.Attendance.Evidence.Register,
                Minutes = Minutes,
                From = before?.From,
            };
        }
    }
}
