using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Cohorts;
using NodaTime;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>Makes the funding claim of a cohort of its rows: who was where with whom, as it was known on a day.</summary>
internal sealed class ClaimJoin
{
    private readonly CohortRows rows;
    private readonly FundingAreas areas;
    private readonly LocalDate asAt;
    private readonly Dictionary<string, CohortMember> members;
    private readonly ILookup<Trn, Mentorship> mentorships;

    private ClaimJoin(CohortRows rows, IReadOnlyList<CohortMember> members, FundingAreas areas, LocalDate asAt)
    {
        (this.rows, this.areas, this.asAt) = (rows, areas, asAt);
        this.members = members.ToDictionary(member => member.Id, StringComparer.Ordinal);
        mentorships = rows.Mentorships.OrderBy(mentorship => mentorship.From).ToLookup(mentorship => mentorship.Ect);
    }

    internal static FundingClaim Of(CohortRows rows, IReadOnlyList<CohortMember> members, FundingAreas areas, LocalDate asAt) => new ClaimJoin(rows, members, areas, asAt).Claim();

    private FundingClaim Claim()
    {
        var ects = rows.Ects.Where(ect => members.ContainsKey(ect.Trn.ToString())).ToList();
        return new(new ClaimFacts
        {
            Ects = [.. ects.Select(Claimed)],
            Mentors = [.. rows.MentorsOfEcts.Select(Claimed)],
            Moves = [.. ects.SelectMany(Moves)],
            Mentorings = [.. ects.SelectMany(Mentorings)],
        });
    }

    private ClaimedEct Claimed(EarlyCareerTeacher ect)
    {
        var schedule = members[ect.Trn.ToString()].Schedule;
        var school = rows.Schools[Stay.SchoolOn(rows.Periods[ect.Trn], ect.InductionStart)!.School];
        return new()
        {
            Ect = ect.Trn.ToString(),
            Name = ect.Name,
            School = school.Urn.ToString(),
            Area = AreaOf(school),
            Cohort = ect.Cohort,
            Year1From = ect.InductionStart,
            Year2From = schedule.FirstDayOf(new InductionTerm(2, 1)),
            Year2To = schedule.LastDayOf(new InductionTerm(2, 3)),
            Left = ect.Left,
            Mentor = mentorships[ect.Trn].Where(mentorship => mentorship.Covers(ect.InductionStart)).Select(mentorship => mentorship.Mentor.ToString()).FirstOrDefault(),
        };
    }

    private ClaimedMentor Claimed(Mentor mentor) => new()
    {
        Mentor = mentor.Trn.ToString(),
        Name = mentor.Name,
        FundedBefore = mentor.FundedBefore,
        Cohort = mentor.Cohort,
        Left = mentor.Left,
    };

    private IEnumerable<ClaimedMove> Moves(EarlyCareerTeacher ect) => rows.Periods[ect.Trn]
        .Where(period => period.From > ect.InductionStart && IsKnown(period.From))
        .Select(period => new ClaimedMove(ect.Trn.ToString(), period.From, period.School.ToString(), AreaOf(rows.Schools[period.School])));

    /// <summary>Every new mentor after the start, and every end that nobody takes over from.</summary>
    private IEnumerable<ClaimedMentoring> Mentorings(EarlyCareerTeacher ect)
    {
        var known = mentorships[ect.Trn].Where(mentorship => IsKnown(mentorship.From)).ToList();
        var begun = known.Where(mentorship => mentorship.From > ect.InductionStart).Select(mentorship => new ClaimedMentoring(ect.Trn.ToString(), mentorship.From, mentorship.Mentor.ToString()));
        var ended = known.Where(mentorship => mentorship.To is { } to && to >= ect.InductionStart && !known.Exists(next => next.Covers(to.PlusDays(1))))
            .Select(mentorship => new ClaimedMentoring(ect.Trn.ToString(), mentorship.To!.Value.PlusDays(1), null));
        return begun.Concat(ended);
    }

    private bool IsKnown(LocalDate from) => from <= asAt;

    private FundingArea? AreaOf(School school) => areas.Of(school.DistrictCode, school.Urn.ToString());
}
