using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.People;

/// <summary>Finds the person whom an address speaks of, with what is on record about schools and mentors.</summary>
internal sealed class PersonFinder(HubContext store, HubLibrary library, PersonIds ids, Scope scope)
{
    /// <summary>The person of this id as known on a day, or <c>null</c> where nobody has it whom the asker may see.</summary>
    internal async Task<PersonFile?> FindAsync(string id, LocalDate asAt, CancellationToken stop)
    {
        var person = await FindEctAsync(id, asAt, stop) ?? await FindMentorAsync(id, asAt, stop);
        return person is null || scope.IsWhole ? person
            : await SeesAsync(Trn.Parse(person.Trn, null), (asAt, person.Start, person.Left), stop) ? person with { Partners = await SeenAsync(person.Partners, asAt, stop) } : null;
    }

    /// <summary>Whether the asker may see somebody who is at the school at which reports count them on the day.</summary>
    private async Task<bool> SeesAsync(Trn trn, (LocalDate AsAt, LocalDate Start, LocalDate? Left) known, CancellationToken stop) =>
        scope.Sees(Stay.SchoolOn(await store.SchoolPeriods.Where(period => period.Person == trn).ToListAsync(stop), Stay.DayFor(known.AsAt, known.Start, known.Left))?.School, library.Planned);

    private async Task<IReadOnlyList<Partner>> SeenAsync(IReadOnlyList<Partner> partners, LocalDate asAt, CancellationToken stop)
    {
        var seen = new List<Partner>();
        foreach (var partner in partners)
        {
            var trn = Trn.Parse(partner.Trn, null);
            var (start, left) = partner.Role == Audience.Mentor
                ? await store.Mentors.Where(mentor => mentor.Trn == trn).Select(mentor => new ValueTuple<LocalDate, LocalDate?>(mentor.TrainingStart, mentor.Left)).SingleAsync(stop)
                : await store.Ects.Where(ect => ect.Trn == trn).Select(ect => new ValueTuple<LocalDate, LocalDate?>(ect.InductionStart, ect.Left)).SingleAsync(stop);
            seen.Add(partner with { IsSeen = await SeesAsync(trn, (asAt, start, left), stop) });
        }

        return seen;
    }

    private async Task<PersonFile?> FindEctAsync(string id, LocalDate asAt, CancellationToken stop)
    {
        if (Named(await store.Ects.Select(ect => ect.Trn).ToListAsync(stop), Audience.EarlyCareerTeacher, id) is not { } trn)
        {
            return null;
        }

        var person = await store.Ects.SingleAsync(ect => ect.Trn == trn, stop);
        var known = LocalDate.Max(asAt, person.InductionStart);
        var partners = await (from mentorship in store.Mentorships.Where(row => row.Ect == trn)
                              join mentor in store.Mentors on mentorship.Mentor equals mentor.Trn
                              select new { mentorship, mentor.Name }).ToListAsync(stop);
        return new()
        {
            Role = Audience.EarlyCareerTeacher, Trn = trn.ToString(), Name = person.Name, Subject = person.Subject, Cohort = person.Cohort,
            ProgrammeId = person.ProgrammeId, Start = person.InductionStart, Left = person.Left,
            Fte = person.FteOn(known, await store.PatternChanges.Where(row => row.Person == trn).ToListAsync(stop)),
            Schools = await SchoolsAsync(trn, known, stop),
            Partners = InOrder(partners.Select(row => new Partner(Audience.Mentor, row.mentorship.Mentor.ToString(), row.Name, row.mentorship.From, row.mentorship.To)), known),
        };
    }

    private async Task<PersonFile?> FindMentorAsync(string id, LocalDate asAt, CancellationToken stop)
    {
        if (Named(await store.Mentors.Select(mentor => mentor.Trn).ToListAsync(stop), Audience.Mentor, id) is not { } trn)
        {
            return null;
        }

        var person = await store.Mentors.SingleAsync(mentor => mentor.Trn == trn, stop);
        var known = LocalDate.Max(asAt, person.TrainingStart);
        var partners = await (from mentorship in store.Mentorships.Where(row => row.Mentor == trn)
                              join ect in store.Ects on mentorship.Ect equals ect.Trn
                              select new { mentorship, ect.Name }).ToListAsync(stop);
        return new()
        {
            Role = Audience.Mentor, Trn = trn.ToString(), Name = person.Name, Subject = person.Subject, Cohort = person.Cohort,
            ProgrammeId = person.ProgrammeId, Start = person.TrainingStart, Left = person.Left,
            Schools = await SchoolsAsync(trn, known, stop),
            Partners = InOrder(partners.Select(row => new Partner(Audience.EarlyCareerTeacher, row.mentorship.Ect.ToString(), row.Name, row.mentorship.From, row.mentorship.To)), known),
        };
    }

    private Trn? Named(IEnumerable<Trn> all, Audience role, string id) =>
        all.Where(trn => ids.Of(role, trn.ToString()) == id).Select(trn => (Trn?)trn).FirstOrDefault();

    private async Task<IReadOnlyList<(School School, LocalDate From, LocalDate? To)>> SchoolsAsync(Trn trn, LocalDate known, CancellationToken stop)
    {
        var rows = await (from period in store.SchoolPeriods.Where(row => row.Person == trn)
                          join school in store.Schools on period.School equals school.Urn
                          select new { school, period.From, period.To }).ToListAsync(stop);
        return [.. rows.Where(row => row.From <= known).OrderBy(row => row.From).Select(row => (row.school, row.From, row.To))];
    }

    // What begins after the day was not known on it.
    private static IReadOnlyList<Partner> InOrder(IEnumerable<Partner> partners, LocalDate known) =>
        [.. partners.Where(partner => partner.From <= known).OrderBy(partner => partner.From).ThenBy(partner => partner.Trn, StringComparer.Ordinal)];
}
