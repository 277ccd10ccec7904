using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

/// <summary>The small parts that schedules are made of, at the edges of what they take.</summary>
public sealed class SmallPartsTests
{
    [Theory]
    [InlineData(0, "0 1 2 3 4")]
    [InlineData(2, "2 3 1 4 0")]
    [InlineData(4, "4 3 2 1 0")]
    public void Outward_FromADay_TakesTheNearestFirstAndTheLaterOfTwo(int target, string order) =>
        Assert.Equal(order, string.Join(' ', Outward.From([0, 1, 2, 3, 4], target)));

    [Theory]
    [InlineData("1900-01-01", 0, IsoDayOfWeek.Monday)]
    [InlineData("1900-01-07", 0, IsoDayOfWeek.Sunday)]
    [InlineData("1900-01-08", 1, IsoDayOfWeek.Monday)]
    [InlineData("1899-12-31", -1, IsoDayOfWeek.Sunday)]
    [InlineData("1899-12-25", -1, IsoDayOfWeek.Monday)]
    [InlineData("1899-12-24", -2, IsoDayOfWeek.Sunday)]
    [InlineData("2026-11-27", 6621, IsoDayOfWeek.Friday)]
    public void DayNumber_OfADate_HasItsWeekAndDayOfTheWeek(string date, int week, IsoDayOfWeek day)
    {
        var number = DayNumber.Of(Day(date));
        Assert.Equal((week, day, Day(date)), (DayNumber.WeekOf(number), DayNumber.WeekdayOf(number), DayNumber.DateOf(number)));
    }

    // Day 0 is a Monday: open from Tuesday to Thursday.
    [Theory]
    [InlineData(IsoDayOfWeek.Monday, 1)]
    [InlineData(IsoDayOfWeek.Tuesday, 1)]
    [InlineData(IsoDayOfWeek.Wednesday, 2)]
    [InlineData(IsoDayOfWeek.Thursday, 3)]
    [InlineData(IsoDayOfWeek.Friday, 3)]
    public void MeetingWeeks_TheDayWanted_IsThatOrTheNextOpenOrTheLast(IsoDayOfWeek wanted, int day) => Assert.Equal(day, MeetingWeeks.DayIn([1, 2, 3], wanted));

    [Fact]
    public void MeetingWeeks_AWeekShut_HasNoDay() => Assert.Null(MeetingWeeks.DayIn([], IsoDayOfWeek.Monday));

    // Five weeks, of which the third and the fifth are shut: a fortnight takes its second week then, and the fifth has none after it.
    [Theory]
    [InlineData(Cadence.Weekly, "1:0 2:7 3:- 4:21 5:-")]
    [InlineData(Cadence.Fortnightly, "1:0 2:21 3:-")]
    public void MeetingWeeks_OfATerm_AreNumberedFromOne(Cadence cadence, string meetings)
    {
        int[][] weeks = [[0], [7], [14], [21], [28]];
        var found = MeetingWeeks.Of(cadence, weeks, week => week[0] is 14 or 28 ? null : week[0]).ToList();
        Assert.Equal(meetings, string.Join(' ', found.Select(meeting => $"{meeting.Number}:{meeting.Day?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}")));
        Assert.Equal(cadence == Cadence.Weekly ? [0, 7, 14, 21, 28] : [0, 14, 28], found.Select(meeting => meeting.From));
    }

    [Fact]
    public void DaysOff_OfSeveral_NamesTheEarliestThenTheShortestThenTheFirstByName()
    {
        Closure[] closures = [new(Day("1900-01-03"), Day("1900-01-05"), "Snow"), new(Day("1900-01-02"), Day("1900-01-03"), "Poll"), new(Day("1900-01-03"), Day("1900-01-05"), "Flood"), new(Day("1900-01-03"), Day("1900-01-04"), "Gas")];
        Assert.All(new[] { closures, [.. closures.Reverse()] }, shut =>
        {
            var off = DaysOff.Of(shut);
            Assert.Equal([null, "Poll", "Poll", "Gas", "Flood", null], Enumerable.Range(0, 6).Select(off.NameOn));
            Assert.Equal([0, 5, 6], off.Without([0, 1, 2, 3, 4, 5, 6]));
        });
        Assert.Equal([3], DaysOff.Of(Array.Empty<Closure>()).Without([3]));
        Assert.Equal([0, 2], DaysOff.Of([new BusyPeriod(Day("1900-01-02"), Day("1900-01-02"), "Mocks")]).Without([0, 1, 2]));
        Assert.Equal([3], DaysOff.Of(Array.Empty<BusyPeriod>()).Without([3]));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(365, true)]
    [InlineData(366, false)]
    public void StrandGap_OfDays_IsFromOneToAYear(int days, bool allowed) =>
        Assert.Equal(allowed ? null : typeof(ArgumentOutOfRangeException), Record.Exception(() => new StrandGap(days))?.GetType());

    [Theory]
    [InlineData(RefusalKind.NoSchool, false)]
    [InlineData(RefusalKind.OutsideTerm, false)]
    [InlineData(RefusalKind.Closed, false)]
    [InlineData(RefusalKind.Busy, false)]
    [InlineData(RefusalKind.Past, false)]
    [InlineData(RefusalKind.Taken, true)]
    [InlineData(RefusalKind.WeekFull, true)]
    [InlineData(RefusalKind.TooClose, true)]
    [InlineData(RefusalKind.FacilitatorElsewhere, true)]
    internal void IsSession_OfARefusal_WhereAnotherSessionIsInTheWay(RefusalKind why, bool isSession) => Assert.Equal(isSession, new Refusal(why, "").IsSession);

    [Theory]
    [InlineData(SessionChangeKind.Moved, "a moves from 3 March 2026 to 4 March 2026")]
    [InlineData(SessionChangeKind.GotADate, "a had no date and is now on 4 March 2026")]
    [InlineData(SessionChangeKind.LostItsDate, "a was on 3 March 2026 and now has no date: the school is shut")]
    [InlineData(SessionChangeKind.Added, "a is new, on 4 March 2026")]
    [InlineData(SessionChangeKind.Removed, "a is no longer asked for; it was on 3 March 2026")]
    public void Display_OfAChange_SaysBothDates(SessionChangeKind kind, string sentence) =>
        Assert.Equal(sentence, new SessionChange("a", kind, Day("2026-03-03"), Day("2026-03-04"), "the school is shut").Display());

    [Theory]
    [InlineData(SessionChangeKind.Added, "a is new, without a date")]
    [InlineData(SessionChangeKind.Removed, "a is no longer asked for")]
    public void Display_OfAChangeWithoutADate_SaysSo(SessionChangeKind kind, string sentence) => Assert.Equal(sentence, new SessionChange("a", kind, null, null).Display());

    [Fact]
    public void PreferredTime_WithoutABeginning_IsRefusedAsNothing()
    {
        Assert.Contains("from nothing to 16:00", Assert.Throws<ArgumentException>(() => new PreferredTime(IsoDayOfWeek.Monday, null, null, new(16, 0))).Message, StringComparison.Ordinal);
        Assert.Contains("from 16:00 to 16:00", Assert.Throws<ArgumentException>(() => new PreferredTime(IsoDayOfWeek.Monday, null, new(16, 0), new(16, 0))).Message, StringComparison.Ordinal);
        Assert.Equal((960, 1440), (new PreferredTime(IsoDayOfWeek.Monday, null, new(16, 0)).FirstMinute, new PreferredTime(IsoDayOfWeek.Monday, null, new(16, 0)).LastMinute));
    }

    [Theory]
    [InlineData("2024-09-30", false, true, false)]
    [InlineData("2024-10-01", true, true, true)]
    [InlineData("2025-03-31", true, true, true)]
    [InlineData("2025-04-01", true, false, false)]
    public void Lasts_APair_FromTheFirstToTheLastDay(string day, bool withFrom, bool withTo, bool withBoth) =>
        Assert.Equal((withFrom, withTo, withBoth), (Pair(true, false).Lasts(Day(day)), Pair(false, true).Lasts(Day(day)), Pair(true, true).Lasts(Day(day))));

    [Theory]
    [InlineData("2025-08-31", false, false)]
    [InlineData("2025-09-01", true, true)]
    [InlineData("2025-11-21", true, true)]
    [InlineData("2025-11-22", false, true)]
    public void Covers_ATrainingTerm_FromTheFirstToTheLastDay(string day, bool closed, bool open)
    {
        TrainingTerm term = new(new(1, 1), Day("2025-09-01"), Day("2025-11-21"), "");
        Assert.Equal((closed, open), (term.Covers(Day(day)), (term with { Last = null }).Covers(Day(day))));
    }

    [Fact]
    public void CohortSchool_WithoutAnId_SaysWhatToGive() => Assert.StartsWith(
        "A school needs an id, such as its unique reference number.", Assert.Throws<ArgumentException>(() => new CohortSchool(" ", Some.OneWeek)).Message, StringComparison.Ordinal);

    private static MentorPair Pair(bool from, bool to) => new()
    {
        Ect = "1", Mentor = "2", EctCalendar = Some.Staffordshire, Start = Some.Autumn2024, From = from ? Day("2024-10-01") : null, To = to ? Day("2025-03-31") : null,
    };

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
