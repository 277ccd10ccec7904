using Ecf.Domain.Calendars;
using Ecf.Domain.Scheduling;
using Ecf.Domain.Tests.Programmes;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

/// <summary>The words for each thing that can stand against a session, with the school where there are several and without it where there is one.</summary>
public sealed class SchedulingWordsTests
{
    private static readonly LocalDate Day = new(2025, 9, 3);

    [Theory]
    [InlineData(RefusalKind.NoSchool, "it is no school day (X)", "it is no school day at north (X)")]
    [InlineData(RefusalKind.OutsideTerm, "it is outside X", "it is outside X")]
    [InlineData(RefusalKind.Closed, "the school is shut for \"X\"", "school north is shut for \"X\"")]
    [InlineData(RefusalKind.Busy, "it is taken up by \"X\"", "it is taken up by \"X\" at north")]
    [InlineData(RefusalKind.Past, "it is past already", "it is past already")]
    [InlineData(RefusalKind.Taken, "X is on that day", "X is on that day at north")]
    [InlineData(RefusalKind.WeekFull, "its week has as many sessions as it may", "its week has as many sessions as it may at north")]
    [InlineData(RefusalKind.TooClose, "X is nearer than sessions of the strand may be", "X is nearer than sessions of the strand may be at north")]
    [InlineData(RefusalKind.FacilitatorElsewhere, "X is elsewhere", "X is elsewhere")]
    internal void FixedDateRefused_ByEachKind_SaysWhatAndWhere(RefusalKind why, string alone, string atNorth)
    {
        Assert.Equal($"its fixed date, 3 September 2025, cannot stand: {alone}", SchedulingWords.FixedDateRefused(Day, new(why, "X", Diary(""))));
        Assert.Equal(atNorth, SchedulingWords.Moved(new(why, "X", Diary("north")), null));
        Assert.Equal(alone, SchedulingWords.Moved(new(why, "X"), null));
    }

    [Theory]
    [InlineData(RefusalKind.NoSchool, "outside the terms", "outside the terms")]
    [InlineData(RefusalKind.OutsideTerm, "outside the terms", "outside the terms")]
    [InlineData(RefusalKind.Closed, "shut for \"X\"", "shut for \"X\" at north")]
    [InlineData(RefusalKind.Busy, "taken up by \"X\"", "taken up by \"X\" at north")]
    [InlineData(RefusalKind.Past, "past already", "past already")]
    [InlineData(RefusalKind.WeekFull, "in weeks that have as many sessions as they may", "in weeks that have as many sessions as they may at north")]
    [InlineData(RefusalKind.TooClose, "too near to another session of the strand", "too near to another session of the strand at north")]
    [InlineData(RefusalKind.FacilitatorElsewhere, "on which X is elsewhere", "on which X is elsewhere")]
    internal void NoDay_ByEachKind_CountsTheDays(RefusalKind why, string alone, string atNorth)
    {
        Assert.Equal($"autumn 2025/26 has 5 school days in the calendar of One week: 2 {alone}", SchedulingWords.NoDay(Placing(5, ""), [new(why, "X", Diary("")), new(why, "X", Diary(""))]));
        Assert.Equal($"autumn 2025/26 has 5 school days in the calendar of One week: 1 {atNorth}", SchedulingWords.NoDay(Placing(5, "north"), [new(why, "X", Diary("north"))]));
    }

    [Fact]
    public void NoDay_ByNothingButSessions_SaysThatEachDayHasOne()
    {
        Refusal taken = new(RefusalKind.Taken, "X", Diary("")), past = new(RefusalKind.Past, ""), busy = new(RefusalKind.Busy, "Mocks", Diary(""));

        Assert.Equal("autumn 2025/26 has 1 school day in the calendar of One week, and each has a session already", SchedulingWords.NoDay(Placing(1, ""), [taken]));
        Assert.Equal("autumn 2025/26 has no school day in the calendar of One week", SchedulingWords.NoDay(Placing(0, ""), []));
        Assert.Equal(
            "autumn 2025/26 has 5 school days in the calendar of One week: 2 with a session already, 1 past already, 1 taken up by \"Mocks\"",
            SchedulingWords.NoDay(Placing(5, ""), [busy, taken, past, taken]));
        Assert.Equal(
            "the 2 schools of all share 2 school days in autumn 2025/26: 2 past already",
            SchedulingWords.NoDay(Placing(2, "north", "south"), [past, past]));
    }

    [Fact]
    public void Nearest_OfTwoOneOrNoDay_EndsTheSentence() => Assert.Equal(
        [
            "; the nearest dates that would do are 2 September 2025 and 4 September 2025", "; the nearest date that would do is 2 September 2025",
            "; the nearest date that would do is 4 September 2025", "; no other day of these two years would do",
        ],
        new[] { SchedulingWords.Nearest(Day.PlusDays(-1), Day.PlusDays(1)), SchedulingWords.Nearest(Day.PlusDays(-1), null), SchedulingWords.Nearest(null, Day.PlusDays(1)), SchedulingWords.Nearest(null, null) });

    [Theory]
    [InlineData("2027-07-30", "2027-07-30", "training ends on 30 July 2027, induction on 30 July 2027")]
    [InlineData("2027-07-30", "2027-07-31", "training ends on 30 July 2027, induction on 31 July 2027: the ECT stays in induction, with its time off timetable, after training is over")]
    [InlineData("2027-07-31", "2027-07-30", "training ends on 31 July 2027, induction on 30 July 2027: training goes on after induction is over")]
    [InlineData("2027-07-30", null, "training ends on 30 July 2027, that of induction is not known")]
    [InlineData(null, "2027-07-30", "the end of training is not known, induction on 30 July 2027")]
    public void TwoEnds_InAnyOrder_SaysWhichGoesOn(string? training, string? induction, string sentence) => Assert.Equal(sentence, SchedulingWords.TwoEnds(Date(training), Date(induction)));

    [Fact]
    public void Missed_ByAMove_NamesBothDays() => Assert.Equal(
        "the new school held it on 3 September 2025, before the move on 4 September 2025, and the old school after it; agree a date to catch up",
        SchedulingWords.Missed(Scheduler.Place(Some.CrowdedProgramme, Some.OneWeek, Some.Autumn2025).Sessions.Single(session => session.Date == Day), Day.PlusDays(1)).Sentence);

    private static LocalDate? Date(string? iso) => iso is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static Diary Diary(string school) => new(Some.OneWeek, Some.Autumn2025, DaysOff.Of(Array.Empty<Closure>()), DaysOff.Of(Array.Empty<BusyPeriod>())) { School = school };

    private static Placing Placing(int days, params string[] schools)
    {
        var asked = AskedProgramme.Of(SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1T1", "minutes": 60 }"""));
        var course = new Course { Asked = asked, Start = Some.Autumn2025, Diaries = [.. schools.Select(Diary)], FixedDateOf = _ => null };
        return new() { Asked = asked.Terms[0].Counted[0], Of = course, Group = "all", Diaries = course.Diaries, When = Some.Autumn2025, Days = [.. Enumerable.Range(0, days)] };
    }
}
