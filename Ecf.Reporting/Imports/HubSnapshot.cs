using Ecf.Domain.Attendance;
using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Reporting.Imports;

/// <summary>What the hub has when a file is planned: plain records, in any order. A plan looks at it and changes nothing.</summary>
public sealed class HubSnapshot
{
    private readonly Lazy<Dictionary<Urn, School>> schools;
    private readonly Lazy<Dictionary<Trn, EarlyCareerTeacher>> ects;
    private readonly Lazy<Dictionary<Trn, Mentor>> mentors;
    private readonly Lazy<ILookup<Trn, SchoolPeriod>> periods;

    /// <summary>A hub that has nothing yet.</summary>
    /// <param name="asAt">The day of the import, on which marks without a day of their own are recorded.</param>
    public HubSnapshot(LocalDate asAt)
    {
        AsAt = asAt;
        schools = new(() => Schools.ToDictionary(school => school.Urn));
        ects = new(() => Ects.ToDictionary(ect => ect.Trn));
        mentors = new(() => Mentors.ToDictionary(mentor => mentor.Trn));
        periods = new(() => SchoolPeriods.OrderBy(period => period.From).ToLookup(period => period.Person));
    }

    /// <summary>The day of the import.</summary>
    public LocalDate AsAt { get; }

    /// <summary>The hub's cohorts, in which new people must be.</summary>
    public IReadOnlyList<ImportCohort> Cohorts { get; init; } = [];

    /// <summary>The ids of the term calendars that a school may keep.</summary>
    public IReadOnlyList<string> Calendars { get; init; } = [];

    /// <summary>The ids of the sessions of each programme that may be followed, by the programme's id.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Sessions { get; init; } = new Dictionary<string, IReadOnlySet<string>>();

    /// <summary>The schools on record, at most one a URN.</summary>
    public IReadOnlyList<School> Schools { get; init; } = [];

    /// <summary>The ECTs on record, at most one a TRN.</summary>
    public IReadOnlyList<EarlyCareerTeacher> Ects { get; init; } = [];

    /// <summary>The mentors on record, at most one a TRN.</summary>
    public IReadOnlyList<Mentor> Mentors { get; init; } = [];

    /// <summary>Who was at which school when.</summary>
    public IReadOnlyList<SchoolPeriod> SchoolPeriods { get; init; } = [];

    /// <summary>Who mentored whom when.</summary>
    public IReadOnlyList<Mentorship> Mentorships { get; init; } = [];

    /// <summary>The absences on record, at most one a person and first day.</summary>
    public IReadOnlyList<RecordedAbsence> Absences { get; init; } = [];

    /// <summary>The marks on record, of several for one person and session the one recorded last stands.</summary>
    public IReadOnlyList<RegisterEntry> Marks { get; init; } = [];

    internal School? School(Urn urn) => schools.Value.GetValueOrDefault(urn);

    internal EarlyCareerTeacher? Ect(Trn trn) => ects.Value.GetValueOrDefault(trn);

    internal Mentor? Mentor(Trn trn) => mentors.Value.GetValueOrDefault(trn);

    /// <summary>The person's times at schools from the first on.</summary>
    internal IEnumerable<SchoolPeriod> PeriodsOf(Trn person) => periods.Value[person];

    internal ImportCohort? Cohort(int year) => this.Cohorts.FirstOrDefault(cohort => cohort.Year == year);
}
