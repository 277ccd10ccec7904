using Ecf.Domain.Induction;
using Ecf.Sample.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>
/// The ECTs of other cohorts who have a mentor in common with a cohort's, and all of their mentors. A mentor's money is paid once, and
/// which of the mentor's ECTs it stands on is seen only where all of them are looked at.
/// </summary>
/// <param name="Ects">The ECTs of other cohorts.</param>
/// <param name="Mentorships">Theirs, with whomever.</param>
/// <param name="Mentors">Everybody who mentors them.</param>
internal sealed record SharedMentors(IReadOnlyList<EarlyCareerTeacher> Ects, IReadOnlyList<Mentorship> Mentorships, IReadOnlyList<Mentor> Mentors)
{
    internal static async Task<SharedMentors> ReadAsync(HubContext store, int cohort, CancellationToken stop)
    {
        var ofCohort = store.Mentorships.Where(mentorship => store.Ects.Any(ect => ect.Trn == mentorship.Ect && ect.Cohort == cohort)).Select(mentorship => mentorship.Mentor);
        var ects = store.Ects.Where(ect => ect.Cohort != cohort && store.Mentorships.Any(mentorship => mentorship.Ect == ect.Trn && ofCohort.Contains(mentorship.Mentor)));
        var mentorships = store.Mentorships.Where(mentorship => ects.Any(ect => ect.Trn == mentorship.Ect));
        var mentors = store.Mentors.Where(mentor => mentorships.Any(mentorship => mentorship.Mentor == mentor.Trn));
        return new(await ects.ToListAsync(stop), await mentorships.ToListAsync(stop), await mentors.ToListAsync(stop));
    }
}
