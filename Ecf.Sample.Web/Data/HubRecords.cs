using Ecf.Domain.Attendance;
using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;

namespace Ecf.Sample.Web.Data;

/// <summary>Everything that a store is filled with.</summary>
internal sealed record HubRecords
{
    /// <summary>A store of a hub that has not begun.</summary>
    internal static HubRecords None { get; } = new();

    internal IReadOnlyList<School> Schools { get; init; } = [];

    internal IReadOnlyList<EarlyCareerTeacher> Ects { get; init; } = [];

    internal IReadOnlyList<Mentor> Mentors { get; init; } = [];

    internal IReadOnlyList<SchoolPeriod> SchoolPeriods { get; init; } = [];

    internal IReadOnlyList<Mentorship> Mentorships { get; init; } = [];

    internal IReadOnlyList<WorkingPatternChange> PatternChanges { get; init; } = [];

    internal IReadOnlyList<RecordedAbsence> Absences { get; init; } = [];

    internal IReadOnlyList<RegisterEntry> Marks { get; init; } = [];

    internal IReadOnlyList<Declaration> Declarations { get; init; } = [];

    /// <summary>Every row, those that others point at first.</summary>
    internal IEnumerable<IReadOnlyList<object>> Tables => [Schools, Ects, Mentors, SchoolPeriods, Mentorships, PatternChanges, Absences, Marks, Declarations];
}
