using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>
/// Makes the funding claim of a cohort of its rows: who was where with whom, and what was declared and attended, as it was known on a day.
/// ECTs of other cohorts who share a mentor with the cohort's are claimed too, so that no mentor is paid for twice.
/// </summary>
internal sealed class ClaimJoin
{
    private readonly CohortRows rows;
    private readonly HubLibrary library;
    private readonly LocalDate asAt;
    private readonly MemberJoin people;
    private readonly ILookup<Trn, Mentorship> mentorships;

    private ClaimJoin(CohortRows rows, HubLibrary library, MemberJoin people, LocalDate asAt)
    {
        (this.rows, this.library, this.people, this.asAt) = (rows, library, people, asAt);
        mentorships = rows.Mentorships.Concat(rows.Shared.Mentorships).Distinct().OrderBy(mentorship => mentorship.From).ToLookup(mentorship => mentorship.Ect);
    }

    internal static FundingClaim Of(CohortRows rows, HubLibrary library, MemberJoin people, LocalDate asAt) => new ClaimJoin(rows, library, people, asAt).Claim();

    private FundingClaim Claim()
    {
        var claimed = rows.Ects.Concat(rows.Shared.Ects).Select(ect => (Ect: ect, Claim: Claimed(ect))).Where(pair => pair.Claim is not null).ToList();
        return new(new ClaimFacts
        {
            Ects = [.. claimed.Select(pair => pair.Claim!)],
            Mentors = [.. rows.MentorsOfEcts.Concat(rows.Shared.Mentors).DistinctBy(mentor => mentor.Trn).Select(Claimed)],
            Moves = [.. claimed.SelectMany(pair => Moves(pair.Ect))],
            Mentorings = [.. claimed.SelectMany(pair => Mentorings(pair.Ect))],
        });
    }

    /// <summary><c>null</c> for somebody whose programme or calendar is not among the hub's files.</summary>
    private ClaimedEct? Claimed(EarlyCareerTeacher ect)
    {
        if (PersonSchedule.Of(ect.ProgrammeId, [.. rows.Periods[ect.Trn]], rows.Schools, library, (ect.InductionStart, asAt)) is not { } schedule)
        {
            return null;
        }

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
            DeclarationsMade = Declared(ect.Trn, ParticipantRole.EarlyCareerTeacher),
        };
    }

    private ClaimedMentor Claimed(Mentor mentor) => new()
    {
        Mentor = mentor.Trn.ToString(),
        Name = mentor.Name,
        FundedBefore = mentor.FundedBefore,
        Cohort = mentor.Cohort,
        Left = mentor.Left,
        TermsDeclared = Declared(mentor.Trn, ParticipantRole.Mentor) is { } terms ? Math.Min(terms, InductionTerm.All.Count) : null,
        Engagement = EngagementOf(mentor),
    };

    /// <summary>How many declarations stand; <c>null</c> for somebody of whom the hub has recorded none, and dates decide.</summary>
    private int? Declared(Trn person, ParticipantRole role) =>
        rows.Declarations[person].Where(made => made.Role == role && made.Date <= asAt && made.State.Stands()).DistinctBy(made => made.Type).Count() is var made and > 0 ? made : null;

    /// <summary>Attended of due in whole percent, cut, where money depends on it; <c>null</c> for a mentor of whom no mark has come in, and dates decide.</summary>
    private int? EngagementOf(Mentor mentor) =>
        library.Rates.All.Any(rate => rate.Basis == FundingBasis.PerEvidencePoint && rate.AppliesTo(mentor.Cohort)) && rows.Marks[mentor.Trn.ToString()].Count > 0 && people.Join(mentor) is { } member ? member.Ledger.Total.Engagement.Percent : null;

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

    private FundingArea? AreaOf(School school) => library.Areas.Of(school.DistrictCode, school.Urn.ToString());
}
