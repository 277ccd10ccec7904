using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Sample.Web.Data;

/// <summary>How many people of a cohort take part on a day.</summary>
/// <param name="Ects">ECTs who have started and not left.</param>
/// <param name="PartTime">Those of them below a whole post.</param>
/// <param name="WithoutMentor">Those of them whom no mentor guides on the day.</param>
/// <param name="Left">ECTs who left before the day.</param>
/// <param name="ToCome">ECTs who start after the day.</param>
/// <param name="Mentors">Mentors who have started and not left.</param>
/// <param name="Schools">Schools that employ one of these ECTs on the day.</param>
internal sealed record CohortCount(int Ects, int PartTime, int WithoutMentor, int Left, int ToCome, int Mentors, int Schools)
{
    /// <summary>Counts a cohort; a last day counts as taking part.</summary>
    internal static CohortCount On(LocalDate day, int cohort, HubRecords records)
    {
        var all = records.Ects.Where(ect => ect.Cohort == cohort).ToList();
        var here = all.Where(ect => ect.InductionStart <= day && !(ect.Left < day)).ToList();
        var ids = here.Select(ect => ect.Trn).ToHashSet();
        var guided = records.Mentorships.Where(mentorship => mentorship.Covers(day)).Select(mentorship => mentorship.Ect).ToHashSet();
        var changes = records.PatternChanges.ToLookup(change => change.Person);
        var schools = records.SchoolPeriods.Where(period => period.Covers(day) && ids.Contains(period.Person)).Select(period => period.School);
        return new(
            here.Count,
            here.Count(ect => !ect.FteOn(day, changes[ect.Trn]).IsFullTime),
            ids.Count(id => !guided.Contains(id)),
            all.Count(ect => ect.Left < day),
            all.Count(ect => ect.InductionStart > day),
            records.Mentors.Count(mentor => mentor.Cohort == cohort && mentor.TrainingStart <= day && !(mentor.Left < day)),
            schools.Distinct().Count());
    }
}
