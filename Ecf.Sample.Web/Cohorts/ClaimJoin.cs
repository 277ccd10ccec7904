using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Cohorts;
using NodaTime;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>Makes the funding claim of a cohort of its rows.</summary>
internal static class ClaimJoin
{
    internal static FundingClaim Of(CohortRows rows, IReadOnlyList<CohortMember> members, LocalDate asAt)
    {
        var schedules = members.ToDictionary(member => member.Id, member => member.Schedule, StringComparer.Ordinal);
        var mentors = rows.Mentorships.ToLookup(mentorship => mentorship.Ect);
        var ects = rows.Ects.Where(ect => schedules.ContainsKey(ect.Trn.ToString()))
            .Select(ect => Claimed(ect, schedules[ect.Trn.ToString()], rows, mentors[ect.Trn], asAt));
        return new([.. ects], [.. rows.MentorsOfEcts.Select(mentor => new ClaimedMentor { Mentor = mentor.Trn.ToString(), Name = mentor.Name, FundedBefore = mentor.FundedBefore })]);
    }

    private static ClaimedEct Claimed(EarlyCareerTeacher ect, Schedule schedule, CohortRows rows, IEnumerable<Mentorship> mentorships, LocalDate asAt)
    {
        var day = Stay.DayFor(asAt, ect.InductionStart, ect.Left);
        var school = rows.Schools[Stay.SchoolOn(rows.Periods[ect.Trn], day)!.School];
        return new()
        {
            Ect = ect.Trn.ToString(),
            Name = ect.Name,
            School = school.Urn.ToString(),
            Area = FundingAreas.Of(school.DistrictCode),
            Cohort = ect.Cohort,
            Year1From = ect.InductionStart,
            Year2From = schedule.FirstDayOf(new InductionTerm(2, 1)),
            Year2To = schedule.LastDayOf(new InductionTerm(2, 3)),
            Left = ect.Left,
            Mentor = mentorships.Where(mentorship => mentorship.Covers(day)).Select(mentorship => mentorship.Mentor.ToString()).FirstOrDefault(),
        };
    }
}
