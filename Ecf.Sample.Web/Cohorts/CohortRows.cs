using Ecf.Domain.Attendance;
using Ecf.Domain.Buddies;
using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using Ecf.Sample.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>The stored rows that the report of one cohort needs.</summary>
internal sealed record CohortRows(
    IReadOnlyList<EarlyCareerTeacher> Ects,
    IReadOnlyList<Mentor> Mentors,
    IReadOnlyList<Mentorship> Mentorships,
    IReadOnlyList<Mentor> MentorsOfEcts,
    IReadOnlyList<EarlyCareerTeacher> EctsOfMentors)
{
    internal required IReadOnlyDictionary<Urn, School> Schools { get; init; }

    internal required ILookup<Trn, SchoolPeriod> Periods { get; init; }

    internal required ILookup<Trn, WorkingPatternChange> PatternChanges { get; init; }

    internal required ILookup<Trn, RecordedAbsence> Absences { get; init; }

    internal required MarksByPerson Marks { get; init; }

    /// <summary>The numbers of those whose marks are here.</summary>
    internal required IReadOnlySet<string> People { get; init; }

    /// <summary>What was declared of the cohort's people and of those whom its money hangs on.</summary>
    internal required ILookup<Trn, Declaration> Declarations { get; init; }

    /// <summary>How the cohort's people take part.</summary>
    internal required ILookup<Trn, Participation> Participations { get; init; }

    /// <summary>The rounds of buddies of the cohort's mentors.</summary>
    internal required IReadOnlyList<BuddyRound> Buddies { get; init; }

    /// <summary>Those of other cohorts whom the money of this one hangs on.</summary>
    internal required SharedMentors Shared { get; init; }

    /// <summary>The rows of a cohort, one query a table.</summary>
    /// <param name="store">The hub's store.</param>
    /// <param name="cohort">The year in which the cohort's academic year starts.</param>
    /// <param name="stop">Gives up.</param>
    internal static async Task<CohortRows> ReadAsync(HubContext store, int cohort, CancellationToken stop)
    {
        var ects = await store.Ects.Where(ect => ect.Cohort == cohort).ToListAsync(stop);
        var mentors = await store.Mentors.Where(mentor => mentor.Cohort == cohort).ToListAsync(stop);
        var mentorships = store.Mentorships.Where(mentorship =>
            store.Ects.Any(ect => ect.Trn == mentorship.Ect && ect.Cohort == cohort) || store.Mentors.Any(mentor => mentor.Trn == mentorship.Mentor && mentor.Cohort == cohort));
        var mentorsOfEcts = await store.Mentors.Where(mentor => mentorships.Any(mentorship => mentorship.Mentor == mentor.Trn)).ToListAsync(stop);
        var ectsOfMentors = await store.Ects.Where(ect => mentorships.Any(mentorship => mentorship.Ect == ect.Trn)).ToListAsync(stop);
        var joined = await mentorships.ToListAsync(stop);
        var shared = await SharedMentors.ReadAsync(store, cohort, stop);
        var cohortAndMentors = ects.Select(ect => ect.Trn).Concat(mentors.Select(mentor => mentor.Trn)).Concat(mentorsOfEcts.Select(mentor => mentor.Trn)).ToHashSet();
        var people = cohortAndMentors.Concat(shared.Ects.Select(ect => ect.Trn)).Concat(shared.Mentors.Select(mentor => mentor.Trn)).Distinct().ToList();
        var names = cohortAndMentors.Select(trn => trn.ToString()).ToHashSet(StringComparer.Ordinal);
        return new(ects, mentors, joined, mentorsOfEcts, ectsOfMentors)
        {
            Shared = shared,
            Schools = await store.Schools.ToDictionaryAsync(school => school.Urn, stop),
            Periods = (await store.SchoolPeriods.Where(period => people.Contains(period.Person)).ToListAsync(stop)).ToLookup(period => period.Person),
            Declarations = (await store.Declarations.Where(declaration => people.Contains(declaration.Person)).ToListAsync(stop)).ToLookup(declaration => declaration.Person),
            Buddies = BuddyRound.Of(await store.BuddyPlaces.Where(place => place.Cohort == cohort).ToListAsync(stop)),
            Participations = (await store.Participations.Where(participation => people.Contains(participation.Person)).ToListAsync(stop)).ToLookup(participation => participation.Person),
            PatternChanges = (await store.PatternChanges.Where(change => people.Contains(change.Person)).ToListAsync(stop)).ToLookup(change => change.Person),
            Absences = (await store.Absences.Where(absence => people.Contains(absence.Person)).ToListAsync(stop)).ToLookup(absence => absence.Person),
            People = names,
            Marks = MarksByPerson.Of(await MarksAsync(store, [.. names], stop)),
        };
    }

    /// <summary>The marks of some people.</summary>
    internal static async Task<IReadOnlyList<RegisterEntry>> MarksAsync(HubContext store, string[] people, CancellationToken stop) =>
        people.Length == 0 ? [] : await store.Marks.Where(mark => people.Contains(mark.Person)).ToListAsync(stop);
}
