using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Tests.Attendance;

/// <summary>What is said of each mark that cannot stand, whole, and which of several marks stands: the webinar was on 30 September 2024, an hour.</summary>
public sealed class MarkFindingsTests
{
    private const string Webinar = "Y1T1-webinars-1";

    private static readonly LocalDate Day = new(2024, 9, 30);

    private static readonly RegisterEntry Attended = new("1", Webinar, Mark.Attended, Day);

    private static readonly LocalDate Later = Day.PlusDays(30);

    [Fact]
    public void Take_WhatCannotStand_IsSaidInFull()
    {
        Assert.Equal(
            "register: $[Y1T1-webinars-9]: warning ECF401: no session \"Y1T1-webinars-9\" is on this schedule, so the mark is set aside; check the id, or the programme that the person follows.",
            Said(Attended with { SessionId = "Y1T1-webinars-9" }));
        Assert.Equal(
            "register: $[Y1T1-webinars-1]: warning ECF402: this session is marked twice, and the mark of 30 September 2024 (Attended) stands; remove the one of 30 September 2024 (Absent).",
            Said(Attended with { Mark = Mark.Absent }, Attended));
        Assert.Equal(
            "register: $[Y1T1-webinars-1]: note ECF402: the mark of 30 September 2024 (Attended) was corrected on 1 October 2024 (Absent); if that was a slip, mark the session again.",
            Said(Attended, Attended with { Mark = Mark.Absent, RecordedOn = Day.PlusDays(1) }));
        Assert.Equal(
            "register: $[Y1T1-webinars-1]: warning ECF403: the mark was recorded on 29 September 2024, before the session on 30 September 2024, so it is set aside; mark the session once it was held.",
            Said(Attended with { RecordedOn = Day.PlusDays(-1) }));
        Assert.Equal(
            "register: $[Y1T1-webinars-1]: warning ECF405: 30 minutes from 16:00 cannot be attended in one day and marked absent, so the mark is set aside; write the minutes attended, such as 45, or leave them out for the whole session.",
            Said(Attended with { Mark = Mark.Absent, Minutes = 30, From = new LocalTime(16, 0) }));
        Assert.Equal(
            "register: $[Y1T1-webinars-1]: warning ECF406: 61 minutes are marked for a session of 60 minutes, and those 60 count; leave the minutes out for the whole session.",
            Said(Attended with { Minutes = 61 }));
        Assert.Equal("", Said(Attended with { Minutes = 60 }));
    }

    // Between the first dash and the last stands the strand; where there is nothing, nobody knows what was meant.
    [Theory]
    [InlineData("everything", "ECF401")]
    [InlineData("Y1T1-1", "ECF401")]
    [InlineData("Y1T1--1", "ECF401")]
    [InlineData("Y1T1-x-1", "ECF404")]
    [InlineData("Y1T1-peer-to-peer-9", "ECF401")]
    public void Take_AnIdOfNoSession_IsOfAStrandWhereItNamesOne(string id, string code) =>
        Assert.Equal(code, Assert.Single(SomeMarks.Take(Attended with { SessionId = id }).Findings).Code);

    [Fact]
    public void Take_OfTwoMarks_TheSameStandsInWhateverOrder()
    {
        Assert.All(
            new[]
            {
                (Attended with { Mark = Mark.Absent, RecordedOn = Day.PlusDays(1) }, Attended),
                (Attended with { Mark = Mark.Absent, Evidence = Evidence.Verified }, Attended),
                (Attended with { Mark = Mark.Absent, RecordedOn = Day.PlusDays(1), Evidence = Evidence.SelfReported }, Attended with { Evidence = Evidence.Verified }),
                (Attended, Attended with { Mark = Mark.Absent }),
                (Attended with { Minutes = 45 }, Attended with { Minutes = 30 }),
                (Attended with { From = new LocalTime(15, 0) }, Attended with { From = new LocalTime(16, 0) }),
                (Attended with { Mark = Mark.Absent }, Attended with { Evidence = Evidence.Planned, RecordedOn = Day.PlusDays(9) }),
            },
            pair =>
            {
                Assert.Equal(pair.Item1, SomeMarks.Take(pair.Item1, pair.Item2).Value.EntryOf(Webinar, Later));
                Assert.Equal(pair.Item1, SomeMarks.Take(pair.Item2, pair.Item1).Value.EntryOf(Webinar, Later));
            });
    }

    // Of three marks the last known on a day counts, however they came.
    [Fact]
    public void EntryOf_BetweenCorrections_IsTheLastKnownByThen()
    {
        var register = SomeMarks.Take(Attended, Attended with { Minutes = 20, RecordedOn = Day.PlusDays(2) }, Attended with { Mark = Mark.Absent, RecordedOn = Day.PlusDays(1) }).Value;

        Assert.Equal([null, "Attended ", "Absent ", "Attended 20"], Enumerable.Range(-1, 4).Select(days => register.EntryOf(Webinar, Day.PlusDays(days)) is { } entry ? $"{entry.Mark} {entry.Minutes}" : null));
        Assert.Equal(1, register.Count);
    }

    [Fact]
    public void Take_TwoAtOnceOfOneDay_KeepsTheFirstByItsId()
    {
        var schedule = new Schedule(
            Some.MentorProgramme, Some.Staffordshire, Some.Autumn2024,
            Some.MentorInStaffordshire.Sessions.Where(session => session.Id is Webinar or "Y1T1-peer-to-peer-1").Select(session => session with { Date = Day }), []);
        var (webinar, peer) = (Attended with { From = new LocalTime(16, 0) }, Attended with { SessionId = "Y1T1-peer-to-peer-1", From = new LocalTime(16, 30) });

        Assert.All(new[] { Register.Take(schedule, [webinar, peer]), Register.Take(schedule, [peer, webinar]) }, taken =>
        {
            Assert.Equal((null, Mark.Attended), (taken.Value.MarkOf(Webinar, Later), taken.Value.MarkOf(peer.SessionId, Later)));
            Assert.Equal(
                "register: $[Y1T1-webinars-1]: warning ECF407: Y1T1-webinars-1 of 30 September 2024, 16:00 to 17:00 overlaps Y1T1-peer-to-peer-1 of 30 September 2024, 16:30 to 17:30, "
                + "and nobody is in two places at once, so the first is refused; correct the time or the minutes of either.",
                Assert.Single(taken.Findings).ToString());
        });
    }

    // Work at one's own pace may be done before the day by which it is due, and for longer than a day where it is as long.
    [Theory]
    [InlineData(60, 1440, true)]
    [InlineData(60, 1441, false)]
    [InlineData(3000, 3000, true)]
    [InlineData(3000, 3001, false)]
    [InlineData(3000, 0, false)]
    public void Take_WorkAtOnesOwnPace_MayTakeMoreThanADay(int length, int minutes, bool stands)
    {
        var work = Some.MentorInStaffordshire.Find(Webinar)! with { Cadence = Cadence.Spread, Length = Hours.FromMinutes(length) };
        var schedule = new Schedule(Some.MentorProgramme, Some.Staffordshire, Some.Autumn2024, [work], []);

        var taken = Register.Take(schedule, [Attended with { RecordedOn = Day.PlusDays(-9), Minutes = minutes }]);

        Assert.Equal(stands, taken.Value.EntryOf(Webinar, Day) is not null);
        Assert.Equal(stands, !taken.Findings.Any(finding => finding.Code == "ECF405"));
    }

    private static string Said(params RegisterEntry[] entries) => string.Join('\n', SomeMarks.Take(entries).Findings);
}
