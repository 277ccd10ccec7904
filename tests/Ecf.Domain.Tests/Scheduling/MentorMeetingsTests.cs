using CsCheck;
using Ecf.Domain.Calendars;
using Ecf.Domain.Scheduling;
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

    private static MentorPair Pair(TermCalendar? mentor, IReadOnlyList<Closure> closures) => new()
    {
        Ect = "0000001", Mentor = "0000002", EctCalendar = Some.Staffordshire, MentorCalendar = mentor, Start = Some.Autumn2024, Closures = closures,
    };
}
