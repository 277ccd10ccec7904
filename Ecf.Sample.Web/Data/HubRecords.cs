using Ecf.Domain.Attendance;
using Ecf.Domain.Buddies;
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

    internal IReadOnlyList<InductionTutor> InductionTutors { get; init; } = [];

    internal IReadOnlyList<Tutorship> Tutorships { get; init; } = [];

    internal IReadOnlyList<Facilitator> Facilitators { get; init; } = [];

    internal IReadOnlyList<Participation> Participations { get; init; } = [];

    internal IReadOnlyList<WorkingPatternChange> PatternChanges { get; init; } = [];

    internal IReadOnlyList<RecordedAbsence> Absences { get; init; } = [];

    internal IReadOnlyList<BuddyPlace> BuddyPlaces { get; init; } = [];

    internal IReadOnlyList<RegisterEntry> Marks { get; init; } = [];

    internal IReadOnlyList<Declaration> Declarations { get; init; } = [];

    /// <summary>The people among them, for looking what contradicts itself.</summary>
    internal HubPeople People => new()
    {
        Schools = Schools, Ects = Ects, Mentors = Mentors, InductionTutors = InductionTutors, Facilitators = Facilitators,
        SchoolPeriods = SchoolPeriods, Mentorships = Mentorships, Tutorships = Tutorships, Participations = Participations,
    };

    /// <summary>Every row, those that others point at first.</summary>
    internal IEnumerable<IReadOnlyList<object>> Tables =>
        [
            Schools, Ects, Mentors, InductionTutors, Facilitators, SchoolPeriods, Mentorships, Tutorships, Participations,
            PatternChanges, Absences, BuddyPlaces, Marks, Declarations,
        ];
}
