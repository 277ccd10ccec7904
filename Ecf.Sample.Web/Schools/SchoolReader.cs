using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Buddies;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Schools;

/// <summary>Reads everything of one school as at a day: of each cohort that has people there, the same facts as the cohort's own page.</summary>
internal sealed class SchoolReader(HubContext store, HubDescription hub, HubLibrary library, CohortReader cohorts, BuddyBook buddies, Scope scope)
{
    /// <summary>Registers it.</summary>
    internal static void AddTo(IServiceCollection services) => services.AddScoped<SchoolReader>();

    /// <summary>The school of a number; <c>null</c> where none has it that the asker may see.</summary>
    internal async Task<SchoolFile?> ReadAsync(string urn, LocalDate day, CancellationToken stop)
    {
        if (!Urn.TryParse(urn, null, out var number) || !scope.Sees(number, library.Planned) || await store.Schools.SingleOrDefaultAsync(school => school.Urn == number, stop) is not { } school)
        {
            return null;
        }

        var rolls = await RollsAsync(number, stop);
        var facts = await FactsAsync(rolls, day, stop);
        var people = PeopleOf(number, rolls, facts, day);
        return new()
        {
            School = school,
            People = people,
            Tutors = await TutorsAsync(number, stop),
            Funding = [.. facts.Select(one => (Cohort: hub.Cohort(one.Cohort)!, Statement: one.Funding.OfSchool(urn))).Where(one => one.Statement.Lines.Count > 0)],
            Declarations = [.. facts.SelectMany(one => DueOf(one, people))],
            Buddies = await BuddiesAsync(people, day, stop),
        };
    }

    /// <summary>All stays of everybody who has ever been at the school, with who they are.</summary>
    private async Task<Rolls> RollsAsync(Urn school, CancellationToken stop)
    {
        var those = store.SchoolPeriods.Where(period => period.School == school).Select(period => period.Person);
        return new(
            await store.SchoolPeriods.Where(period => those.Contains(period.Person)).ToListAsync(stop),
            await store.Ects.Where(ect => those.Contains(ect.Trn)).ToListAsync(stop),
            await store.Mentors.Where(mentor => those.Contains(mentor.Trn)).ToListAsync(stop));
    }

    private async Task<IReadOnlyList<CohortFacts>> FactsAsync(Rolls rolls, LocalDate day, CancellationToken stop)
    {
        var facts = new List<CohortFacts>();
        foreach (var cohort in hub.Cohorts.Where(cohort => rolls.Cohorts.Contains(cohort.Year)).OrderBy(cohort => cohort.Year))
        {
            facts.Add(await cohorts.ReadAsync(cohort.Year, day, stop));
        }

        return facts;
    }

    private static IReadOnlyList<SchoolPerson> PeopleOf(Urn school, Rolls rolls, IReadOnlyList<CohortFacts> facts, LocalDate day)
    {
        var members = facts.SelectMany(one => one.Members).ToDictionary(member => (member.Role, member.Id));
        var stays = rolls.Periods.ToLookup(period => period.Person);
        return
        [
            .. from person in rolls.People
               from stay in stays[person.Trn]
               where stay.School == school && stay.From <= LocalDate.Max(day, person.Start)
               orderby PersonName.SortKeyOf(person.Name), person.Trn, person.Role, stay.From
               let isHere = Stay.SchoolOn(stays[person.Trn], Stay.DayFor(day, person.Start, person.Left)) == stay
               select new SchoolPerson(person.Role, person.Trn.ToString(), person.Name, person.Cohort, stay.From, stay.To <= day ? stay.To : null, isHere ? members.GetValueOrDefault((person.Role, person.Trn.ToString())) : null),
        ];
    }

    private static IEnumerable<(SchoolPerson Person, DueDeclaration Due)> DueOf(CohortFacts facts, IReadOnlyList<SchoolPerson> people)
    {
        var here = people.Where(person => person.Member is not null).ToLookup(person => (person.Trn, person.Role == Audience.Mentor));
        return facts.DeclarationsDue.SelectMany(due => here[(due.Person, due.Role == ParticipantRole.Mentor)].Select(person => (person, due)));
    }

    private async Task<IReadOnlyList<(string Name, LocalDate From, LocalDate? To)>> TutorsAsync(Urn school, CancellationToken stop)
    {
        var rows = await (from tutorship in store.Tutorships.Where(row => row.School == school)
                          join tutor in store.InductionTutors on tutorship.Tutor equals tutor.Trn
                          select new { tutorship, tutor.Name }).ToListAsync(stop);
        return [.. rows.OrderBy(row => row.tutorship.From).ThenBy(row => row.tutorship.Tutor).Select(row => (row.Name, row.tutorship.From, row.tutorship.To))];
    }

    private async Task<IReadOnlyList<(SchoolPerson Mentor, string Buddies, LocalDate Since)>> BuddiesAsync(IReadOnlyList<SchoolPerson> people, LocalDate day, CancellationToken stop)
    {
        var found = new List<(SchoolPerson, string, LocalDate)>();
        foreach (var cohort in people.Where(person => person is { Role: Audience.Mentor, Member: not null }).ToLookup(person => person.Cohort))
        {
            var desk = await buddies.OpenAsync(cohort.Key, day, stop);
            found.AddRange(from mentor in cohort
                           from round in desk.Rounds.TakeLast(1)
                           from together in round.Groups
                           where together.Mentors.Contains(mentor.Trn, StringComparer.Ordinal)
                           select (mentor, string.Join("; ", together.Mentors.Where(id => id != mentor.Trn).Select(id => desk.Mentors.TryGetValue(id, out var other) ? $"{other.Name}, {desk.Schools[id]}" : "a mentor of another cohort")), round.On));
        }

        return found;
    }

    /// <summary>Everybody who has ever been at the school.</summary>
    private sealed record Rolls(IReadOnlyList<SchoolPeriod> Periods, IReadOnlyList<EarlyCareerTeacher> Ects, IReadOnlyList<Mentor> Mentors)
    {
        internal HashSet<int> Cohorts => [.. Ects.Select(ect => ect.Cohort), .. Mentors.Select(mentor => mentor.Cohort)];

        internal IEnumerable<(Audience Role, Trn Trn, string Name, int Cohort, LocalDate Start, LocalDate? Left)> People =>
        [
            .. Ects.Select(ect => (Audience.EarlyCareerTeacher, ect.Trn, ect.Name, ect.Cohort, ect.InductionStart, ect.Left)),
            .. Mentors.Select(mentor => (Audience.Mentor, mentor.Trn, mentor.Name, mentor.Cohort, mentor.TrainingStart, mentor.Left)),
        ];
    }
}
