using Ecf.Domain;
using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Reporting.Cohorts;

/// <summary>One session of a programme on one calendar, with everybody whose session it is.</summary>
internal sealed class SessionGroup
{
    internal required string Id { get; init; }

    internal required Programme Programme { get; init; }

    internal required string Strand { get; init; }

    internal required string? Term { get; init; }

    internal required string Calendar { get; init; }

    internal required LocalDate? Date { get; init; }

    internal required Hours Length { get; init; }

    internal required int People { get; init; }

    internal required int Attended { get; init; }

    internal required int Absent { get; init; }

    internal required int Unrecorded { get; init; }

    internal static SessionGroup Of(IReadOnlyList<(CohortMember Member, SessionLine Line)> rows)
    {
        var (member, line) = rows[0];
        return new()
        {
            Id = line.SessionId,
            Programme = member.Schedule.Programme,
            Strand = SessionTables.StrandName(member.Schedule.Programme, line.Strand),
            Term = line.Term?.Display(),
            Calendar = member.Schedule.Calendar.Name,
            Date = line.Date,
            Length = line.Line.Required,
            People = rows.Count,
            Attended = rows.Count(row => row.Line.Entry?.Mark == Mark.Attended),
            Absent = rows.Count(row => row.Line.Entry?.Mark == Mark.Absent),
            Unrecorded = rows.Count(row => row.Line.Entry is null && row.Line.Date <= row.Member.Ledger.AsAt),
        };
    }
}
