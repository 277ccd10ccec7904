using CsCheck;
using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Domain.Tests.Programmes;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

public sealed class MentorMeetingsTests
{
    private static readonly MeetingPolicy AnHourOnTuesdays = new(Hours.Of(1), IsoDayOfWeek.Tuesday);

    private static readonly Gen<MentorMeetings> Any =
        from closures in SomeConstraints.AnyClosure.List[0, 8]
        from day in Gen.Int[1, 5]
        from two in Gen.Bool
        select MentorMeetings.Of(Pair(two ? Some.TwoWeekOctober : null, closures), Some.EctReconstructed, new(Hours.Of(1), (IsoDayOfWeek)day));

    [Fact]
    public void Of_OneSchool_IsWeeklyInYear1AndFortnightlyInYear2()
    {
        var meetings = MentorMeetings.Of(Pair(null, []), Some.EctReconstructed, AnHourOnTuesdays);

        Assert.Equal(Hours.Of(Some.SchoolWeeks(2024)), meetings.HoursIn(1));
        Assert.InRange(meetings.HoursIn(2).Minutes, 30 * Some.SchoolWeeks(2025), 30 * (Some.SchoolWeeks(2025) + 6));
        Assert.Equal(meetings.HoursIn(1) + meetings.HoursIn(2), meetings.Hours);
        Assert.Empty(meetings.Missed);
    }

    [Fact]
    public void Of_NoLengthStated_CountsNoHours() =>
        Assert.Equal(Hours.Zero, MentorMeetings.Of(Pair(null, []), Some.EctReconstructed).Hours);

    [Fact]
    public void Of_ASchoolOnMondays_HasTheDatesOfItsSchedule() => Assert.Equal(
        Scheduler.Place(Some.EctReconstructed, Some.Staffordshire, Some.Autumn2024).Meetings,
        MentorMeetings.Of(Pair(null, []), Some.EctReconstructed).Meetings);

    [Fact]
    public void Of_TheWantedDayShut_TakesTheNextOneInTheWeek()
    {
        var wanted = new LocalDate(2024, 11, 12);

        var meetings = MentorMeetings.Of(Pair(null, [new(wanted, wanted, "Snow")]), Some.EctReconstructed, AnHourOnTuesdays);

        Assert.Contains(meetings.Meetings, meeting => meeting.Date == wanted.PlusDays(1));
        Assert.Empty(meetings.Missed);
    }

    [Fact]
    public void Of_AWeekOffAtTheMentorsSchool_IsMissedWithItsReasonAndKeepsTheOtherIds()
    {
        var meetings = MentorMeetings.Of(Pair(Some.TwoWeekOctober, []), Some.EctReconstructed, AnHourOnTuesdays);

        var missed = Assert.Single(meetings.Missed, missed => missed.Term.Term == 1 && missed.Term.Year == 1);
        Assert.Equal("no day of the week is a school day of both, so the week has no meeting", missed.Reason);
        Assert.DoesNotContain(meetings.Meetings, meeting => meeting.Id == missed.Id);
        Assert.Equal(15, meetings.Meetings.Count(meeting => meeting.Term == missed.Term) + 1);
    }

    [Fact]
    public void Of_AFortnightShutInItsFirstWeek_TakesTheSecond()
    {
        var first = MentorMeetings.Of(Pair(null, []), Some.EctReconstructed, AnHourOnTuesdays).Meetings.First(meeting => meeting.Term.Year == 2);
        var monday = first.Date.PlusDays(1 - (int)first.Date.DayOfWeek);

        var moved = MentorMeetings.Of(Pair(null, [new(monday, monday.PlusDays(6), "Snow")]), Some.EctReconstructed, AnHourOnTuesdays).Meetings.Single(meeting => meeting.Id == first.Id);

        Assert.Equal(monday.PlusDays(8), moved.Date);
    }

    [Fact]
    public void Of_ATermNotPublished_SaysSo()
    {
        var pair = new MentorPair { Ect = "a", Mentor = "b", EctCalendar = Some.OneWeek, Start = Some.Autumn2025 };

        var meetings = MentorMeetings.Of(pair, Some.MentorProgramme);

        Assert.Single(meetings.Meetings);
        Assert.Equal(5, meetings.Missed.Count);
        Assert.All(meetings.Missed, missed => Assert.Contains("does not know the whole of", missed.Reason, StringComparison.Ordinal));
    }

    // Year 1 has 14, 12 and 13 school weeks; year 2 has 14, 11 and 14, which make 7, 6 and 7 fortnights.
    [Fact]
    public void Of_AProgrammeWithoutMeetings_IsWeeklyThenFortnightly()
    {
        var meetings = MentorMeetings.Of(AtTwoWeekOctober(), Some.CrowdedProgramme, new(Hours.Of(1)));

        Assert.Equal((39, 20, 59), (meetings.HoursIn(1).Minutes / 60, meetings.HoursIn(2).Minutes / 60, meetings.Hours.Minutes / 60));
        Assert.Equal(Hours.Zero, meetings.HoursIn(3));
        Assert.Equal(
            new ScheduledSession("Y1T1-mentor-meetings-1-1", "mentor-meetings", new(1, 1), new(2024, 9, 2), Hours.Of(1), Delivery.InSchool, Cadence.Weekly, Provenance.Reconstructed),
            meetings.Meetings[0]);
        Assert.Equal(
            ["Y2T1-mentor-meetings-1-1 2025-09-01 Fortnightly", "Y2T1-mentor-meetings-1-2 2025-09-15 Fortnightly"],
            meetings.Meetings.Where(meeting => meeting.Term.Year == 2).Take(2).Select(meeting => $"{meeting.Id} {meeting.Date:uuuu-MM-dd} {meeting.Cadence}"));
    }

    [Fact]
    public void Of_TwoMeetingsOfADay_AreInTheOrderOfTheirIds()
    {
        var programme = SomeProgramme.Of("""{ "strand": "webinars", "across": "Y1T1W2", "every": "week", "minutes": 30 }, { "strand": "study", "across": "Y1T1W2", "every": "week", "minutes": 45 }""");

        var meetings = MentorMeetings.Of(AtTwoWeekOctober(), programme, AnHourOnTuesdays).Meetings;

        Assert.Equal(["Y1T1-study-1-1 2024-09-10 45", "Y1T1-webinars-1-1 2024-09-10 30"], meetings.Select(meeting => $"{meeting.Id} {meeting.Date:uuuu-MM-dd} {meeting.Length.Minutes}"));
    }

    [Fact]
    public void Of_AFortnightThatIsShut_IsMissedUnlessTheMentorshipIsOver()
    {
        Closure[] shut = [new(new(2025, 9, 1), new(2025, 9, 12), "Flood")];

        Assert.Equal(
            [new MissedMeeting("Y2T1-mentor-meetings-1-1", new(2, 1), new(2025, 9, 1), "no day of the two weeks is a school day of both, so the fortnight has no meeting")],
            MentorMeetings.Of(AtTwoWeekOctober(shut), Some.CrowdedProgramme).Missed);
        Assert.Empty(MentorMeetings.Of(AtTwoWeekOctober(shut, to: new(2025, 8, 31)), Some.CrowdedProgramme).Missed);
    }

    [Fact]
    public void Of_ATermNotKnown_MissesItsMeetingsAsOne() => Assert.Equal(
        new MissedMeeting("Y1T2-mentor-meetings-1", new(1, 2), null, "the calendar of One week does not know the whole of spring 2025/26 yet; it is known to 5 September 2025"),
        MentorMeetings.Of(new() { Ect = "a", Mentor = "b", EctCalendar = Some.OneWeek, Start = Some.Autumn2025 }, Some.CrowdedProgramme).Missed[0]);

    [Fact]
    public void Of_AMentorFromJanuary_HasNoMeetingBefore()
    {
        var pair = new MentorPair { Ect = "a", Mentor = "b", EctCalendar = Some.Staffordshire, Start = Some.Autumn2024, From = new(2025, 1, 1), To = new(2025, 3, 31) };

        var meetings = MentorMeetings.Of(pair, Some.EctReconstructed, AnHourOnTuesdays).Meetings;

        Assert.All(meetings, meeting => Assert.InRange(meeting.Date, pair.From.Value, pair.To.Value));
        Assert.NotEmpty(meetings);
    }

    [Fact]
    public void Of_AnyPair_MeetsOnlyWhereBothAreInSchool() => Any.Sample(one => one.Meetings.All(meeting =>
        Some.Staffordshire.IsSchoolDay(meeting.Date) == true && one.Pair.MentorCalendar?.IsSchoolDay(meeting.Date) != false
        && !one.Pair.Closures.Any(closure => closure.Covers(meeting.Date))));

    [Fact]
    public void Of_AnyPair_MeetsAtMostOnceAWeek() => Any.Sample(one => one.Meetings
        .GroupBy(meeting => meeting.Date.PlusDays(1 - (int)meeting.Date.DayOfWeek)).All(week => week.Count() == 1));

    private static MentorPair AtTwoWeekOctober(IReadOnlyList<Closure>? closures = null, LocalDate? to = null) =>
        new() { Ect = "a", Mentor = "b", EctCalendar = Some.TwoWeekOctober, Start = Some.Autumn2024, Closures = closures ?? [], To = to };

    private static MentorPair Pair(TermCalendar? mentor, IReadOnlyList<Closure> closures) => new()
    {
        Ect = "0000001", Mentor = "0000002", EctCalendar = Some.Staffordshire, MentorCalendar = mentor, Start = Some.Autumn2024, Closures = closures,
    };
}
