using CsCheck;
using Ecf.Domain.Attendance;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Tests.Attendance;

public sealed class OverlapTests
{
    private const string Webinar = "Y1T1-webinars-1";
    private static readonly LocalDate Day = Some.MentorInStaffordshire.Find(Webinar)!.Date;

    // The same programme twice gives one person two schedules with the same days.
    private static readonly Schedule Mornings = Some.MentorInStaffordshire;

    [Fact]
    public void OverlapsWith_HalfAnHourOnOneDay_NamesBothEntries()
    {
        var finding = Assert.Single(At(Mornings, Webinar, 16, 0).OverlapsWith(At(Elsewhere, "Y1T1-peer-to-peer-1", 16, 30)));

        Assert.Equal("ECF407", finding.Code);
        Assert.StartsWith($"Y1T1-webinars-1 of {Shown}, 16:00 to 17:00 overlaps Y1T1-peer-to-peer-1 of {Shown}, 16:30 to 17:30, and", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void OverlapsWith_OneAfterTheOther_IsNone() =>
        Assert.Empty(At(Mornings, Webinar, 16, 0).OverlapsWith(At(Elsewhere, "Y1T1-peer-to-peer-1", 17, 0)));

    [Fact]
    public void OverlapsWith_LeftEarly_IsNone() =>
        Assert.Empty(At(Mornings, Webinar, 16, 0, minutes: 30).OverlapsWith(At(Elsewhere, "Y1T1-peer-to-peer-1", 16, 30)));

    [Fact]
    public void OverlapsWith_NoTimeOfDay_IsNone() =>
        Assert.Empty(SomeMarks.Take(SomeMarks.Attended(Webinar)).Value.OverlapsWith(At(Elsewhere, "Y1T1-peer-to-peer-1", 16, 0)));

    [Fact]
    public void Take_OverlapWithinOneSchedule_RefusesTheEarlierRecorded()
    {
        var first = Entry(Webinar, 16, 0, null);

        var result = Register.Take(OneDay, [first, Entry("Y1T1-peer-to-peer-1", 16, 59, null) with { RecordedOn = Day.PlusDays(1) }]);

        Assert.Equal(["ECF407"], result.Findings.Select(finding => finding.Code));
        Assert.Null(result.Value.MarkOf(Webinar, SomeMarks.Later));
        Assert.Equal(Mark.Attended, result.Value.MarkOf("Y1T1-peer-to-peer-1", SomeMarks.Later));
    }

    [Fact]
    public void OverlapsWith_AnyTimes_IsTheSameFromEitherSide() =>
        Gen.Select(Gen.Int[0, 22], Gen.Int[0, 59], Gen.Int[0, 22], Gen.Int[0, 59]).Sample((hour, minute, otherHour, otherMinute) =>
        {
            var (here, there) = (At(Mornings, Webinar, hour, minute), At(Elsewhere, "Y1T1-peer-to-peer-1", otherHour, otherMinute));
            var apart = Math.Abs(((hour - otherHour) * 60) + minute - otherMinute);
            return here.OverlapsWith(there).Count == (apart < 60 ? 1 : 0) && there.OverlapsWith(here).Count == here.OverlapsWith(there).Count;
        });

    private static string Shown => FormattableString.Invariant($"{Day:d MMMM uuuu}");

    private static Schedule Elsewhere => OneDay;

    // Every session of term 1 on the webinar's day.
    private static Schedule OneDay => new(
        Mornings.Programme, Mornings.Calendar, Mornings.Start, Mornings.Sessions.Where(session => session.Term == default).Select(session => session with { Date = Day }), []);

    private static Register At(Schedule schedule, string session, int hour, int minute, int? minutes = null) =>
        Register.Take(schedule, [Entry(session, hour, minute, minutes)]).Value;

    private static RegisterEntry Entry(string session, int hour, int minute, int? minutes) =>
        new("1", session, Mark.Attended, Day) { From = new LocalTime(hour, minute), Minutes = minutes };
}
