using Ecf.Domain.Reading;

namespace Ecf.Domain.Attendance;

/// <summary>Says of each row set aside what was strange about it.</summary>
internal static class TallyFindings
{
    internal const int MostListed = FindingList.Most;

    internal static IReadOnlyList<Finding> Of(Tally tally, MarkColumns marks, IReadOnlyList<TallyRun> runs)
    {
        var listed = runs.SelectMany(run => run.Strange).Take(MostListed).Select(row => Of(tally, marks, row)).ToList();
        var unlisted = runs.Sum(run => (long)run.StrangeCount) - listed.Count;
        return unlisted == 0 ? listed : [.. listed, new("marks", "$", Severity.Warning, "ECF444", AttendanceFindings.MoreRows(unlisted))];
    }

    private static Finding Of(Tally tally, MarkColumns marks, int row)
    {
        var (person, session, kind) = (marks.People.Span[row], marks.Sessions.Span[row], marks.Marks.Span[row]);
        var (code, sentence) = (person < 0 || person >= tally.People, session >= tally.Plan.Sessions.Count, kind > (byte)Mark.Absent) switch
        {
            (true, _, _) => ("ECF440", AttendanceFindings.StrangeRow("person", person, tally.People)),
            (_, true, _) => ("ECF441", AttendanceFindings.StrangeRow("session", session, tally.Plan.Sessions.Count)),
            (_, _, true) => ("ECF442", AttendanceFindings.StrangeRow("mark", kind, 2)),
            _ => ("ECF443", AttendanceFindings.TooManyMinutes(marks.Minutes.Span[row], tally.MinutesOf(person)[tally.Plan.Places[session] + kind])),
        };
        return new("marks", FormattableString.Invariant($"$[{row}]"), Severity.Warning, code, sentence);
    }
}
