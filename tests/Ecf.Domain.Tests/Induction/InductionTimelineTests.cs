using Ecf.Domain.Induction;
using NodaTime;
using static Ecf.Domain.Tests.Induction.SomeInduction;

namespace Ecf.Domain.Tests.Induction;

public sealed class InductionTimelineTests
{
    // Spring and summer 2026 are two terms; the 30th of the 60 days of autumn 2026, which starts on 7 September, is Friday 16 October.
    private static readonly LocalDate HalfOfAutumn2026 = Day(2026, 10, 16);

    [Fact]
    public void FullTime_LeavesAfterTwoAndAHalfTerms_ThreeAndAHalfRemain()
    {
        var timeline = InductionTimeline.Of(From(Day(2026, 1, 5), 1m, HalfOfAutumn2026), HalfOfAutumn2026);

        Assert.Equal("2.5 3.5", Figures(timeline, timeline.AsAt));
        Assert.Null(timeline.End.Date);
        Assert.Equal("the ECT is in no post after 16 October 2026: 3.5 full-time terms remain to be served elsewhere", timeline.End.Reason);
    }

    [Fact]
    public void HalfTime_Throughout_TakesTwelveSchoolTerms()
    {
        var timeline = PartTime(0.5m).Timeline();

        Assert.Equal(new("year 2, school term 12", 12), Place(timeline, timeline.End.Date!.Value));
        Assert.Equal(North.Terms.Where(term => term.First >= Start).ElementAt(11).Last, timeline.End.Date);
    }

    // 6 / share, by the table of domain facts 1.3.
    [Theory]
    [InlineData("1", 6)]
    [InlineData("0.9", 7)]
    [InlineData("0.8", 8)]
    [InlineData("0.7", 9)]
    [InlineData("0.6", 10)]
    [InlineData("0.5", 12)]
    [InlineData("0.4", 15)]
    [InlineData("0.2", 30)]
    public void PartTime_AnyShare_EndsInTheSchoolTermOfSixDividedByIt(string share, int last)
    {
        var timeline = PartTime(Fte.Parse(share, null).Share).Timeline();

        Assert.Equal(last, timeline.PlaceOn(timeline.End.Date!.Value)!.SchoolTerm);
        Assert.Equal("6 0", Figures(timeline, timeline.End.Date!.Value));
    }

    // Year 1 ends on 24 July 2026 and is made up over the first 30 school days of autumn 2026, 7 September to 16 October; year 2 is as long as ever.
    [Fact]
    public void Absence_OfThirtyDaysInYear1_ExtendsYear1AtItsOwnEntitlement()
    {
        var timeline = FullTime(null, Sick(Day(2025, 9, 8), Day(2025, 10, 17))).Timeline();

        Assert.Equal((Day(2026, 7, 24), Day(2026, 10, 16)), (timeline.Years[0].ServedBy, timeline.Years[0].Last));
        Assert.Equal("10 % off timetable, mentor meetings weekly", timeline.EntitlementOn(Day(2026, 10, 16))!.Display());
        Assert.Equal("5 % off timetable, mentor meetings fortnightly", timeline.EntitlementOn(Day(2026, 10, 19))!.Display());
        Assert.Equal("year 1, term 3, making up absence", timeline.PlaceOn(Day(2026, 10, 16))!.Display());
        Assert.Equal(Day(2027, 10, 15), timeline.End.Date);
    }

    [Fact]
    public void Absence_StatutoryLeaveTheEctChose_ExtendsByIt()
    {
        var timeline = FullTime(null, new Absence(AbsenceKind.Maternity, Day(2025, 10, 6), Day(2025, 10, 17), Extends: true)).Timeline();

        Assert.Equal((0m, 10m, Day(2026, 9, 18)), (timeline.Years[0].AbsentDays, timeline.Years[0].ExtendedBy, timeline.Years[0].Last));
    }

    // 30 days absent, then 10 more while those are made up: 40 to make up in the same year.
    [Fact]
    public void Absence_WhileMakingUpAbsence_IsMadeUpToo()
    {
        var timeline = FullTime(null, Sick(Day(2025, 9, 8), Day(2025, 10, 17)), Sick(Day(2026, 9, 7), Day(2026, 9, 18))).Timeline();

        Assert.Equal((40m, Day(2026, 10, 30)), (timeline.Years[0].ExtendedBy, timeline.Years[0].Last));
    }

    // 30 own days at half time are made up over 60 school days: all of autumn 2027.
    [Fact]
    public void Absence_OfAPartTimer_IsMadeUpInOwnDays()
    {
        var timeline = PartTime(0.5m, null, Sick(Day(2025, 9, 1), Day(2025, 11, 21), 30)).Timeline();

        Assert.Equal((Day(2027, 7, 30), Day(2027, 11, 26)), (timeline.Years[0].ServedBy, timeline.Years[0].Last));
    }

    [Fact]
    public void Absence_ThatStillLasts_CountsUpToTheAsAtDate()
    {
        var facts = FullTime(null, new Absence(AbsenceKind.Sickness, Day(2026, 6, 1), null));

        Assert.Equal([29m, 30m], new[] { 9, 10 }.Select(day => InductionTimeline.Of(facts, Day(2026, 7, day)).Years[0].AbsentDays));
        Assert.Equal([0m, 30m], new[] { 9, 10 }.Select(day => InductionTimeline.Of(facts, Day(2026, 7, day)).Years[0].ExtendedBy));
    }

    [Fact]
    public void Post_ShorterThanATerm_DoesNotCount()
    {
        var facts = Moving(Day(2025, 11, 20), Day(2026, 1, 1));

        var timeline = facts.Timeline();

        Assert.Equal("0 6", Figures(timeline, Day(2025, 12, 31)));
        Assert.Contains("North School: the post does not count, as it ends on 20 November 2025 after 0.98 of a term (SG24 2.33", string.Join("\n", timeline.Steps), StringComparison.Ordinal);
    }

    [Fact]
    public void Post_AfterATermOfAnyLength_Counts() => Assert.Equal("1.5 4.5", Figures(Moving(Day(2026, 2, 6), Day(2026, 3, 23)).Timeline(), Day(2026, 3, 31)));

    // A move with a quarter of a term left: the new post must last a term.
    [Fact]
    public void Post_JoinedForTheRest_TakesAtLeastATerm()
    {
        var timeline = Moving(Day(2027, 7, 16), Day(2027, 7, 26)).Timeline();

        Assert.Equal(timeline.Clock.Reach(Day(2027, 7, 26), Fraction.Of(1), Measure.SchoolTerms), timeline.End.Date);
        Assert.Contains("the rest is served in the new school, which takes at least one term there", string.Join("\n", timeline.Steps), StringComparison.Ordinal);
    }

    [Fact]
    public void Posts_HeldAtOnce_AreAddedTogether()
    {
        var facts = new InductionFacts { Start = Start, Posts = [Post("A", 0.4m), Post("B", 0.6m)] };

        var timeline = facts.Timeline();

        Assert.Equal(FullTime().Timeline().End.Date, timeline.End.Date);
        Assert.Equal("3 3", Figures(timeline, Day(2026, 8, 31)));
    }

    // South is known to 17 July 2026 alone: of North nothing is said after that day either, and both count up to it.
    [Fact]
    public void Posts_HeldAtOnceOnCalendarsThatEndApart_CountUpToTheFirstEnd()
    {
        var south = new Post { School = "South School", Calendar = Calendar("short", 14, 10, 7, 2025, 2025), From = Start, Pattern = [new(Start, 0.5m)] };
        var timeline = new InductionFacts { Start = Start, Posts = [Post("North School", 0.4m), south] }.Timeline();

        // 0.4 and 0.5 in autumn and spring; in summer 0.5, and at North 35 of 40 days at 0.4.
        Assert.Equal("2.65", timeline.ServedOn(Day(2026, 7, 17))!.Value.Display());
        Assert.Null(timeline.ServedOn(Day(2026, 7, 20)));
    }

    [Fact]
    public void Reduction_ToOneTerm_NeedsOnlyTheFinalAssessment()
    {
        var timeline = Reduced(new(ReductionKind.Experience, Start, 1m)).Timeline();

        Assert.Equal([DueKind.FinalAssessment], timeline.DueDates.Select(due => due.Kind));
        Assert.Equal(Day(2025, 11, 21), timeline.End.Date);
    }

    [Fact]
    public void Reduction_OfPartTimeService_EndsOnItsDay()
    {
        var timeline = Reduced(new(ReductionKind.PartTime, Day(2027, 9, 1), EndsOn: Day(2027, 11, 26)), 0.6m).Timeline();

        Assert.Equal((Day(2027, 11, 26), "0"), (timeline.End.Date, timeline.RemainingOn(Day(2027, 11, 26))!.Value.Display()));
    }

    [Fact]
    public void Extension_ByTheAppropriateBody_LengthensTheLastYear()
    {
        var facts = new InductionFacts { Start = Start, Posts = FullTime().Posts, Extensions = [new(Day(2027, 7, 1), 1.5m)] };

        Assert.Equal((7.5m, Day(2028, 2, 11)), (facts.Timeline().Required.Value, facts.Timeline().End.Date));
    }

    [Fact]
    public void End_PastTheCalendar_SaysHowManyTermsAreToGo()
    {
        var end = At(Calendar("short", 12, 10, 8, 2025, 2026), [new(Start, 0.6m)]).Timeline().End;

        Assert.Equal((null, "2.4", "4"), (end.Date, end.TermsToGo.Display(), end.SchoolTermsToGo!.Value.Display()));
        Assert.Equal("the calendar is known to 30 July 2027: still to serve after that 2.4 full-time terms in 4 school terms at 0.6", end.Reason);
    }

    [Fact]
    public void ServedOn_PastTheCalendar_IsNotKnown()
    {
        var timeline = At(Calendar("short", 12, 10, 8, 2025, 2025), []).Timeline();

        Assert.Null(timeline.ServedOn(Day(2026, 9, 30)));
        Assert.Null(timeline.PlaceOn(Day(2026, 9, 30)));
    }

    // 30 of the 60 days of autumn 2025: half a term, so every term of induction ends half-way through a school term.
    [Fact]
    public void Start_HalfWayThroughATerm_CountsTheSchoolDaysLeft()
    {
        var timeline = From(Day(2025, 10, 13), 1m).Timeline();

        Assert.Equal("0.5 5.5", Figures(timeline, Day(2025, 12, 31)));
        Assert.Equal(Day(2027, 10, 15), timeline.End.Date);
    }

    [Fact]
    public void PlaceOn_EachTermOfAFullTimer_IsOneToSix()
    {
        var timeline = FullTime().Timeline();

        Assert.Equal([1, 2, 3, 4, 5, 6], North.Terms.Where(term => term.First >= Start).Take(6).Select(term => timeline.PlaceOn(term.First)!.Term));
        Assert.Null(timeline.PlaceOn(Start.PlusDays(-1)));
        Assert.Null(timeline.PlaceOn(timeline.End.Date!.Value.PlusDays(1)));
    }

    private static InductionFacts From(LocalDate start, decimal share, LocalDate? to = null) => new()
    {
        Start = start,
        Posts = [new Post { School = "North School", Calendar = North, From = start, To = to, Pattern = [new(start, share)] }],
    };

    private static InductionFacts Moving(LocalDate to, LocalDate from) => new()
    {
        Start = Start,
        Posts = [new Post { School = "North School", Calendar = North, From = Start, To = to }, new Post { School = "South School", Calendar = South, From = from }],
    };

    private static InductionFacts Reduced(Reduction reduction, decimal share = 1) => new() { Start = Start, Posts = PartTime(share).Posts, Reduction = reduction };

    private static Post Post(string school, decimal share) => new() { School = school, Calendar = North, From = Start, Pattern = [new(Start, share)] };

    private static string Figures(InductionTimeline timeline, LocalDate date) =>
        $"{timeline.ServedOn(date)!.Value.Display()} {timeline.RemainingOn(date)!.Value.Display()}";

    private static (string Display, int SchoolTerm) Place(InductionTimeline timeline, LocalDate date) =>
        (timeline.PlaceOn(date)!.Display(), timeline.PlaceOn(date)!.SchoolTerm);
}
