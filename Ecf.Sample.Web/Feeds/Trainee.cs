using Ecf.Domain.Induction;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Feeds;

/// <summary>Somebody in training on a day, as far as a feed of many people needs to know.</summary>
/// <param name="Cohort">The year in which the cohort's academic year starts.</param>
/// <param name="ProgrammeId">The programme followed.</param>
/// <param name="Start">The first day of training.</param>
/// <param name="School">The school on the day.</param>
internal sealed record Trainee(int Cohort, string ProgrammeId, LocalDate Start, School School)
{
    /// <summary>All who are in training on a day or will be, ECTs and mentors; those without a school are left out.</summary>
    internal static async Task<IReadOnlyList<Trainee>> AllAsync(HubContext store, LocalDate day, CancellationToken stop)
    {
        var ects = await store.Ects.Select(ect => new { ect.Trn, ect.Cohort, ect.ProgrammeId, Start = ect.InductionStart, ect.Left }).ToListAsync(stop);
        var mentors = await store.Mentors.Select(mentor => new { mentor.Trn, mentor.Cohort, mentor.ProgrammeId, Start = mentor.TrainingStart, mentor.Left }).ToListAsync(stop);
        var schools = await store.Schools.ToDictionaryAsync(school => school.Urn, stop);
        var periods = (await store.SchoolPeriods.ToListAsync(stop)).ToLookup(period => period.Person);
        return [.. from person in ects.Concat(mentors)
                   where !(person.Left <= day)
                   let stay = Stay.SchoolOn(periods[person.Trn], LocalDate.Max(day, person.Start))
                   where stay is not null
                   select new Trainee(person.Cohort, person.ProgrammeId, person.Start, schools[stay.School])];
    }
}
