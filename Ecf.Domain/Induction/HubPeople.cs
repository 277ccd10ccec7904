using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>Who takes part in a hub's training, as it was written down and not yet checked: <see cref="Check"/> finds what contradicts itself.</summary>
/// <remarks>Each list is in any order. Findings name an entry by its place in its list, from 0.</remarks>
public sealed class HubPeople
{
    /// <summary>The schools. Default none.</summary>
    public IReadOnlyList<School> Schools { get; init; } = [];

    /// <summary>The ECTs. Default none.</summary>
    public IReadOnlyList<EarlyCareerTeacher> Ects { get; init; } = [];

    /// <summary>The mentors. Default none.</summary>
    public IReadOnlyList<Mentor> Mentors { get; init; } = [];

    /// <summary>The induction tutors. Default none: then nobody can be found to be mentor and tutor at once.</summary>
    public IReadOnlyList<InductionTutor> InductionTutors { get; init; } = [];

    /// <summary>The facilitators. Default none.</summary>
    public IReadOnlyList<Facilitator> Facilitators { get; init; } = [];

    /// <summary>Who was at which school when. Default none.</summary>
    public IReadOnlyList<SchoolPeriod> SchoolPeriods { get; init; } = [];

    /// <summary>Who guided which ECT when. Default none.</summary>
    public IReadOnlyList<Mentorship> Mentorships { get; init; } = [];

    /// <summary>Who was responsible for a school's ECTs when. Default none.</summary>
    public IReadOnlyList<Tutorship> Tutorships { get; init; } = [];

    /// <summary>Who took part how and when. Default none: then nothing is said of it.</summary>
    public IReadOnlyList<Participation> Participations { get; init; } = [];

    /// <summary>Everything that contradicts itself or leaves a gap, at once; the records stay as they are.</summary>
    /// <param name="asAt">The day up to which gaps are looked for: what is still open then is no gap yet.</param>
    /// <param name="name">The name that findings give as the file. Default "people".</param>
    /// <returns>
    /// Errors for what cannot be (one number twice, an end before its start, two mentors at once, one's own mentor, a reason that
    /// does not fit) and warnings for what a person should look at (a gap, two schools at once, a mentor who is the ECT's
    /// induction tutor too: allowed where a school has no other way, statutory guidance 2.43 to 2.45).
    /// </returns>
    public IReadOnlyList<Finding> Check(LocalDate asAt, string name = "people")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var findings = new FindingList(name);
        var people = new PeopleIndex(this, findings);
        RollChecks.Of(people);
        StretchChecks.Of(people);
        SchoolTimeChecks.Of(people, asAt);
        MentorshipChecks.Of(people, asAt);
        ParticipationChecks.Of(people);
        return findings.All();
    }
}
