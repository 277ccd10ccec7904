using Ecf.Domain.Attendance;
using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
using Ecf.Domain.Tests.Induction;
using NodaTime;

namespace Ecf.Domain.Tests.Participants;

public sealed class ParticipantRecordsTests
{
    private static readonly LocalDate AsAt = new(2025, 3, 31);
    private static readonly Urn Willow = Urn.Parse("990101", null);
    private static readonly Urn Beech = Urn.Parse("990108", null);
    private static readonly EarlyCareerTeacher Ect = new(Trn.Parse("0001001", null), "Zoë O’Neill", "Mathematics", 2024, "ect", new(2024, 9, 2), default, new LocalDate(2025, 7, 31));
    private static readonly Mentor Mentor = new(Trn.Parse("0002001", null), "Mo Mentor", "Physics", 2024, "mentor", new(2024, 9, 1));

    [Fact]
    public void On_NothingButThePerson_IsARowWithoutFigures() => Assert.Equal(
        new Participant(Ect.Trn, PersonRole.EarlyCareerTeacher) { AsAt = AsAt, Name = "Zoë O’Neill", Cohort = 2024, Status = ParticipationStatus.Active },
        new ParticipantRecords(Ect).On(AsAt));

    [Theory]
    [InlineData(2024, 9, 1, ParticipationStatus.Joining)]
    [InlineData(2024, 9, 2, ParticipationStatus.Active)]
    [InlineData(2025, 7, 31, ParticipationStatus.Active)]
    [InlineData(2025, 8, 1, ParticipationStatus.Withdrawn)]
    public void On_NoParticipation_FirstAndLastDayDecide(int year, int month, int day, ParticipationStatus status) =>
        Assert.Equal(status, new ParticipantRecords(Ect).On(new(year, month, day)).Status);

    [Theory]
    [InlineData(2025, 3, 31, ParticipationStatus.Active)]
    [InlineData(2025, 4, 1, ParticipationStatus.Deferred)]
    public void On_Participations_TheDateDecides(int year, int month, int day, ParticipationStatus status) => Assert.Equal(status, new ParticipantRecords(Ect)
    {
        Participations = [new(Ect.Trn, PersonRole.EarlyCareerTeacher, ParticipationStatus.Deferred, new(2025, 4, 1), null, ParticipationReason.ParentalLeave), new(Ect.Trn, PersonRole.Mentor, ParticipationStatus.Completed, new(2024, 9, 1))],
    }.On(new(year, month, day)).Status);

    [Theory]
    [InlineData(2024, 12, 31, "990101", false)]
    [InlineData(2025, 1, 1, "990108", true)]
    public void On_AMove_CountsFromItsFirstDay(int year, int month, int day, string school, bool hasMoved)
    {
        var row = new ParticipantRecords(Ect)
        {
            SchoolPeriods = [new(Ect.Trn, Beech, new(2025, 1, 1)), new(Ect.Trn, Willow, new(2024, 9, 1), new LocalDate(2024, 12, 31)), new(Mentor.Trn, Willow, new(2020, 9, 1))],
        }.On(new(year, month, day));
        Assert.Equal((school, hasMoved ? new LocalDate(2025, 1, 1) : (LocalDate?)null), (row.School.ToString(), row.MovedOn));
    }

    [Fact]
    public void On_AReturnToOneSchool_IsNoMove() => Assert.Null(new ParticipantRecords(Ect)
    {
        SchoolPeriods = [new(Ect.Trn, Willow, new(2024, 9, 1), new LocalDate(2024, 12, 31)), new(Ect.Trn, Willow, new(2025, 2, 1))],
    }.On(AsAt).MovedOn);

    [Fact]
    public void On_MentorOfTwo_HasTheEctsOfTheDay() => Assert.Equal(2, new ParticipantRecords(Mentor)
    {
        Mentorships =
        [
            new(Ect.Trn, Mentor.Trn, new(2024, 9, 1)), new(Trn.Parse("0001002", null), Mentor.Trn, new(2025, 1, 1)),
            new(Trn.Parse("0001003", null), Mentor.Trn, new(2024, 9, 1), new LocalDate(2025, 3, 30)), new(Mentor.Trn, Ect.Trn, new(2024, 9, 1)),
        ],
    }.On(AsAt).Partners);

    [Fact]
    public void On_AnEctWithTwoMentors_HasTheMentorsOfTheDay() => Assert.Equal(2, new ParticipantRecords(Ect)
    {
        Mentorships =
        [
            new(Ect.Trn, Mentor.Trn, new(2024, 9, 1)), new(Ect.Trn, Trn.Parse("0002002", null), new(2025, 1, 1)), new(Ect.Trn, Trn.Parse("0002003", null), new(2025, 4, 1)),
        ],
    }.On(AsAt).Partners);

    // What somebody else's periods say is not hers, wherever they begin.
    [Fact]
    public void On_PeriodsOfAnother_AreNoSchoolAndNoMove()
    {
        var row = new ParticipantRecords(Ect)
        {
            SchoolPeriods = [new(Ect.Trn, Willow, new(2024, 9, 1)), new(Mentor.Trn, Beech, new(2025, 1, 1)), new(Ect.Trn, Beech, new(2025, 4, 1))],
        }.On(AsAt);
        Assert.Equal((Willow, (LocalDate?)null), (row.School!.Value, row.MovedOn));
    }

    [Fact]
    public void On_ALedger_HasItsFiguresAndTheOldestGap()
    {
        var schedule = Some.MentorInStaffordshire;
        var due = schedule.Sessions.Where(session => session.Date <= AsAt).ToList();
        var marks = due.Skip(2).Select((session, index) => new RegisterEntry("0002001", session.Id, index < 2 ? Mark.Absent : Mark.Attended, session.Date));
        var ledger = HoursLedger.Of(Register.Take(schedule, marks).Value, AsAt);

        var row = new ParticipantRecords(Mentor) { Ledger = ledger }.On(AsAt);

        Assert.Equal((2, ledger.Total.Shortfall, due[0].Date), (row.Missed, row.Shortfall, row.OldestUnrecorded));
        Assert.True(row.Shortfall > Hours.Zero);
    }

    [Fact]
    public void On_ASessionCaughtUp_IsMissedNoMore()
    {
        var schedule = Some.MentorInStaffordshire;
        var (first, later) = (schedule.Sessions[0], schedule.Sessions[0].Date.PlusDays(14));
        RegisterEntry[] marks = [new("0002001", first.Id, Mark.Absent, first.Date), new("0002001", first.Id, Mark.Attended, later)];
        Participant On(LocalDate day) => new ParticipantRecords(Mentor) { Ledger = HoursLedger.Of(Register.Take(schedule, marks).Value, day) }.On(day);
        Assert.Equal((1, 0), (On(later.PlusDays(-1)).Missed, On(later).Missed));
    }

    [Fact]
    public void On_ATimeline_HasTheNextReview()
    {
        var timeline = SomeInduction.FullTime().Timeline();
        var day = timeline.DueDates[1].Date!.Value;
        Assert.Equal(day, new ParticipantRecords(Ect) { Timeline = timeline }.On(day).NextReview);
        Assert.Equal(timeline.DueDates[2].Date, new ParticipantRecords(Ect) { Timeline = timeline }.On(day.PlusDays(1)).NextReview);
    }

    [Fact]
    public void On_ALedgerOfAnotherDay_Throws()
    {
        var ledger = HoursLedger.Of(Register.Take(Some.MentorInStaffordshire, []).Value, AsAt);
        Assert.Throws<ArgumentException>(() => new ParticipantRecords(Mentor) { Ledger = ledger }.On(AsAt.PlusDays(1)));
    }
}
