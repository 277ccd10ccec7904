namespace Ecf.Reporting.Imports;

/// <summary>The columns of each kind of file.</summary>
public static class ImportColumns
{
    /// <summary>The columns that a file of this kind may have, in the order of its template.</summary>
    /// <param name="kind">What the rows are.</param>
    public static IReadOnlyList<ImportColumn> Of(ImportKind kind) => kind switch
    {
        ImportKind.Schools => SchoolColumns.All,
        ImportKind.Participants => ParticipantColumns.All,
        ImportKind.Mentorships => MentorshipColumns.All,
        ImportKind.Absences => AbsenceColumns.All,
        ImportKind.Attendance => AttendanceColumns.All,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{kind} is no kind of import: give one of {string.Join(", ", Enum.GetNames<ImportKind>())}."),
    };
}
