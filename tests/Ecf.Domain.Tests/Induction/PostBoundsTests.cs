using Ecf.Domain.Calendars;
using Ecf.Domain.Induction;
using NodaTime;
using static Ecf.Domain.Tests.Induction.SomeInduction;

namespace Ecf.Domain.Tests.Induction;

/// <summary>Posts that begin or end on the first or last day of something.</summary>
public sealed class PostBoundsTests
{
    // A post of one whole term is long enough; so is one of 59 of 60 days of autumn and the first of the 50 of spring.
    [Theory]
    [InlineData(1, 2025, 11, 21, "1", "21 November 2025")]
    [InlineData(2, 2026, 1, 5, "1.003333", "5 January 2026")]
    public void Post_OfJustATerm_Counts(int from, int year, int month, int day, string served, string counts)
    {
        var timeline = Of(Day(2025, 9, from), Post("A", Day(2025, 9, from), Day(year, month, day), 1m)).Timeline();

        Assert.Equal(decimal.Parse(served, System.Globalization.CultureInfo.InvariantCulture), timeline.ServedOn(Day(year, month, day))!.Value.Value);
        Assert.Contains($"A: the post counts, as it lasts a term by {counts}", timeline.Steps.Select(step => step.Sentence));
    }

    [Fact]
    public void Start_OnTheLastDayOfATerm_ServesThatDay()
    {
        var timeline = Of(Day(2025, 11, 21), Post("A", Day(2025, 11, 21), null, 1m)).Timeline();

        Assert.Equal((0.016667m, "year 1, term 1"), (timeline.ServedOn(Day(2025, 11, 21))!.Value.Value, timeline.PlaceOn(Day(2025, 11, 21))!.Display()));
    }

    // A's last day is the first of induction: one of 60 days of a term.
    [Fact]
    public void Post_ThatEndsOnTheFirstDayOfInduction_IsSpokenOf()
    {
        var sentences = Of(Start, Post("A", Day(2025, 8, 25), Start, 0.5m), Post("B", Start.PlusDays(1), null, 1m)).Timeline().Steps.Select(step => step.Sentence).ToList();

        Assert.Contains("A: the post does not count, as it ends on 1 September 2025 after 0.02 of a term", sentences);
        Assert.Contains(sentences, sentence => sentence.StartsWith("0.5 of full time at A: ", StringComparison.Ordinal));
    }

    // Both posts are held on Thursday 5 February 2026, the 24th of 50 days of spring: A serves 0.5 and 0.24, B 0.01. It is one school day all the same.
    [Fact]
    public void Posts_ThatShareADay_ServeItOnceEach()
    {
        var timeline = Of(Start, Post("A", Start, Day(2026, 2, 5), 0.5m), Post("B", Day(2026, 2, 5), null, 0.5m)).Timeline();

        Assert.Equal(0.75m, timeline.ServedOn(Day(2026, 2, 5))!.Value.Value);
        Assert.Equal((3, 4), (timeline.PlaceOn(Day(2026, 7, 24))!.SchoolTerm, timeline.PlaceOn(Day(2026, 9, 7))!.SchoolTerm));
    }

    // The only term known has 40 days; B is held for the last 30 of them.
    [Fact]
    public void Posts_OfWhichOneBeginsInTheOnlyTermKnown_AreOneSchoolTerm()
    {
        var (calendar, summer) = (Calendar("short", 12, 10, 8, 2025, 2025), Day(2026, 6, 1));
        var timeline = Of(summer, Post("A", summer, null, 0.4m, calendar), Post("B", Day(2026, 6, 15), null, 0.6m, calendar)).Timeline();

        Assert.Equal((0.85m, 1), (timeline.ServedOn(Day(2026, 7, 24))!.Value.Value, timeline.PlaceOn(Day(2026, 7, 24))!.SchoolTerm));
    }

    // North was taken up first, so its terms are counted, in whatever order the posts are given; South's autumn ends two weeks later.
    [Fact]
    public void Place_InAPostAddedToAnother_CountsTheSchoolTermsOfTheEarlier()
    {
        var timeline = Of(Start, Post("Added", Day(2025, 10, 6), null, 0.5m, South), Post("North", Start, null, 0.5m)).Timeline();

        Assert.Equal([1, 1, 2], new[] { Day(2025, 11, 21), Day(2025, 12, 5), Day(2026, 1, 5) }.Select(day => timeline.PlaceOn(day)!.SchoolTerm));
    }

    // South is known to Friday 17 July 2026 alone, the day on which North changes to 0.5: 0.9 and 0.9, then 0.5 at South and at North 34 of 40 days at 0.4 and one at 0.5.
    [Fact]
    public void Pattern_ChangedOnTheLastDayKnown_CountsOnIt()
    {
        var north = new Post { School = "North", Calendar = North, From = Start, Pattern = [new(Start, 0.4m), new(Day(2026, 7, 17), 0.5m)] };
        var timeline = Of(Start, north, Post("South", Start, null, 0.5m, Calendar("short", 14, 10, 7, 2025, 2025))).Timeline();

        Assert.Equal(2.6525m, timeline.ServedOn(Day(2026, 7, 17))!.Value.Value);
    }

    // Three days were missed in the post before induction began in it.
    [Theory]
    [InlineData(2026, 3, 13, "before leaving A: 1 full-time term served so far, 0 days absent in this post")]
    [InlineData(2026, 7, 24, "before leaving A: 2 full-time terms served so far, 0 days absent in this post")]
    public void Interim_OfAPostHeldBeforeInduction_CountsAbsenceFromItsStart(int year, int month, int day, string reason)
    {
        InductionFacts facts = new()
        {
            Start = Day(2026, 1, 5), Posts = [Post("A", Start, Day(year, month, day), 1m)], Absences = [Sick(Day(2025, 10, 6), Day(2025, 10, 8))],
        };

        Assert.Equal(reason, facts.Timeline().DueDates.Single(due => due.Kind == DueKind.InterimAssessment).Reason);
    }

    [Fact]
    public void Interim_OfALaterPost_LeavesOutAbsenceInTheEarlier()
    {
        InductionFacts facts = new()
        {
            Start = Start,
            Posts = [Post("A", Start, Day(2025, 12, 31), 1m), Post("B", Day(2026, 1, 1), Day(2026, 3, 31), 1m)],
            Absences = [Sick(Day(2025, 10, 6), Day(2025, 10, 8)), Sick(Day(2026, 1, 12), Day(2026, 1, 12))],
        };

        Assert.Equal(
            ["before leaving A: 1 full-time term served so far, 3 days absent in this post", "before leaving B: 2 full-time terms served so far, 1 day absent in this post"],
            facts.Timeline().DueDates.Where(due => due.Kind == DueKind.InterimAssessment).Select(due => due.Reason));
    }

    private static InductionFacts Of(LocalDate start, params Post[] posts) => new() { Start = start, Posts = posts };

    private static Post Post(string school, LocalDate from, LocalDate? to, decimal share, TermCalendar? calendar = null) =>
        new() { School = school, Calendar = calendar ?? North, From = from, To = to, Pattern = [new(from, share)] };
}
