using Ecf.Domain.Attendance;
using Ecf.Domain.Declarations;
using Ecf.Domain.Examples;
using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Tests.Examples;

/// <summary>What is odd about a person reaches each record that is made of them, and nothing else is odd.</summary>
public sealed class ExampleMemberTests
{
    private static readonly LocalDate Start = new(2024, 9, 2);

    private static readonly LocalDate AsAt = new(2025, 3, 31);

    private static readonly Lazy<ExampleFigures> Awkward = new(() => ExampleCohort.Starting(Start).With(AwkwardCases.People).AsAt(AsAt));

    [Fact]
    public void Member_ByDefault_WorksFullTimeAtOneSchoolForTwoYears()
    {
        var member = Of(new ExamplePerson("0000001", "Ann"));

        Assert.Equal((Start, true, (string?)null), (member.Start, member.Induction is not null, member.Claimed!.Mentor));
        Assert.Equal(["Trent Vale Academy 2024-09-02 : 2024-09-02 1"], Posts(member));
        Assert.Equal((ParticipantRole.EarlyCareerTeacher, 2024, "standard-september", false), (member.Participant.Role, member.Participant.Cohort, member.Participant.Schedule.Display(), member.Participant.PartTime));
        Assert.Equal(("0000001", Start, (Withdrawal?)null, (int?)100), (member.Participant.Id, member.Participant.Start, member.Participant.Withdrawal, member.Participant.EngagementPercent));
        Assert.Equal(
            new ClaimedEct { Ect = "0000001", Name = "Ann", School = "990001", Area = FundingArea.EnglandExcludingLondon, Cohort = 2024, Year1From = Start, Year2From = new(2025, 9, 1), Year2To = new(2026, 7, 24) },
            member.Claimed);
        Assert.Equal(
            [DeclarationType.Started, DeclarationType.Retained1, DeclarationType.Retained2, DeclarationType.Retained3, DeclarationType.Retained4, DeclarationType.Completed],
            member.Declarations.Select(due => due.Type));
    }

    [Fact]
    public void Member_WhoIsAMentor_HasNoInductionAndNoClaimAsEct()
    {
        var member = Of(new ExamplePerson("0000001", "Ann") { Role = Audience.Mentor });

        Assert.Equal((null, null, null, ParticipantRole.Mentor), (member.Induction, member.Timeline, member.Claimed, member.Participant.Role));
        Assert.Equal(Hours.Of(31), member.Ledger.Total.Required);
    }

    [Fact]
    public void Member_OfAShareOrAChangedShare_WorksPartTime()
    {
        Assert.Equal(["Trent Vale Academy 2024-09-02 : 2024-09-02 0.2"], Posts(Awkward.Value.Of("0000310")));
        Assert.Equal(["Trent Vale Academy 2024-09-02 : 2024-09-02 1, 2025-01-06 0.6"], Posts(Awkward.Value.Of("0000304")));
        Assert.Equal(["0000304", "0000310"], Awkward.Value.Members.Where(member => member.Participant.PartTime).Select(member => member.Person.Trn));
    }

    [Fact]
    public void Member_WhoMoved_HasTwoPostsAndIsClaimedWhereInductionBegan()
    {
        var member = Awkward.Value.Of("0000306");

        Assert.Equal(["Hallam Fields School 2024-09-02 2024-12-20: 2024-09-02 1", "Trent Vale Academy 2024-12-21 : 2024-09-02 1"], Posts(member));
        Assert.Equal("990003", member.Claimed!.School);
        Assert.Equal([new ClaimedMove("0000306", new(2024, 12, 21), "990001", FundingArea.EnglandExcludingLondon)], Awkward.Value.Claim.Facts.Moves);
    }

    [Fact]
    public void Member_WhoLeft_IsWithdrawnFromTheNextDay()
    {
        var (member, last) = (Awkward.Value.Of("0000307"), new LocalDate(2024, 12, 20));

        Assert.Equal(["Hallam Fields School 2024-09-02 2024-12-20: 2024-09-02 1"], Posts(member));
        Assert.Equal((new Withdrawal(ParticipationReason.Other, new(2024, 12, 21)), last), (member.Participant.Withdrawal, member.Claimed!.Left));
        Assert.Equal(Hours.Of(14), member.Ledger.Total.Required);
        Assert.Single(Awkward.Value.Members, other => other.Participant.Withdrawal is not null);
    }

    [Fact]
    public void Member_WhoStartsLater_HasEveryRecordFromThatDay()
    {
        var member = Awkward.Value.Of("0000309");

        Assert.Equal((new LocalDate(2025, 1, 6), new(2025, 1, 6), new(2025, 1, 6)), (member.Start, member.Participant.Start, member.Claimed!.Year1From));
        Assert.Equal(["Trent Vale Academy 2025-01-06 : 2025-01-06 1"], Posts(member));
        Assert.Equal((2024, "standard-january"), (member.Participant.Cohort, member.Participant.Schedule.Display()));
    }

    [Fact]
    public void Member_OfAProgrammeOfTheirOwn_FollowsThat() =>
        Assert.Equal(Hours.Of(7), Of(new ExamplePerson("0000001", "Ann") { Programme = Some.CrowdedProgramme }).Ledger.Total.Required);

    // The third mark is the third session's though the second has none; the day asked about belongs to it.
    [Fact]
    public void Marks_ByNumber_BelongToTheSessionsUpToTheDay()
    {
        var person = new ExamplePerson("0000001", "Ann") { Marks = number => number switch { 1 => null, 2 => Mark.Absent, _ => Mark.Attended } };
        var sessions = Of(person).Schedule.Sessions;
        var day = sessions[3].Date;
        Assert.True(sessions[2].Date < day && day < sessions[4].Date);

        var register = Of(person, day).Register;

        Assert.Equal([Mark.Attended, null, Mark.Absent, Mark.Attended, null], sessions.Take(5).Select(session => register.MarkOf(session.Id, AsAt)));
        Assert.Equal(new RegisterEntry("0000001", sessions[2].Id, Mark.Absent, sessions[2].Date), register.EntryOf(sessions[2].Id, day));
        Assert.Equal((3, day), (register.Count, Of(person, day).Ledger.AsAt));
    }

    [Fact]
    public void Claim_OfEctsAndMentors_HoldsEachOnceAndNoMoveOfAMentor()
    {
        var mentor = new ExamplePerson("0000002", "Bea")
        {
            Role = Audience.Mentor, Registered = new(2024, 11, 4), Left = new(2025, 2, 14), SchoolBefore = ExampleSchool.HallamFields, Moved = new(2025, 1, 6),
        };
        var figures = ExampleCohort.Starting(Start).With(new ExamplePerson("0000001", "Ann") { Mentor = "0000002" }, mentor, new ExamplePerson("0000003", "Cy") { Role = Audience.Mentor }).AsAt(AsAt);

        Assert.Equal(["0000001"], figures.Claim.Ects.Select(ect => ect.Ect));
        Assert.Equal(
            [new() { Mentor = "0000002", Name = "Bea", Cohort = 2024, RegisteredOn = new(2024, 11, 4), Left = new(2025, 2, 14) }, new() { Mentor = "0000003", Name = "Cy", Cohort = 2024 }],
            figures.Claim.Mentors);
        Assert.Empty(figures.Claim.Facts.Moves);
    }

    private static ExampleMember Of(ExamplePerson person, LocalDate? asAt = null) =>
        ExampleCohort.Starting(Start).On(Some.TwoWeekOctober).With(person).AsAt(asAt ?? AsAt).Of(person.Trn);

    private static IEnumerable<string> Posts(ExampleMember member) => member.Induction!.Posts.Select(post => FormattableString.Invariant(
        $"{post.School} {post.From:uuuu-MM-dd} {post.To:uuuu-MM-dd}: {string.Join(", ", post.Pattern.Select(Share))}"));

    private static string Share(WorkingPattern pattern) => FormattableString.Invariant($"{pattern.From:uuuu-MM-dd} {pattern.Share}");
}
