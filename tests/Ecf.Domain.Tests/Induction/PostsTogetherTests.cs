using Ecf.Domain.Induction;
using NodaTime;
using static Ecf.Domain.Tests.Induction.SomeInduction;

namespace Ecf.Domain.Tests.Induction;

public sealed class PostsTogetherTests
{
    private static readonly LocalDate SummerStart = Day(2026, 6, 1);

    // Only one term is known, and both posts are held all through it: one whole term of six, in one school term.
    [Fact]
    public void Posts_HeldAtOnceInTheOnlyTermKnown_AreOneSchoolTerm()
    {
        var calendar = Calendar("short", 12, 10, 8, 2025, 2025);
        var timeline = new InductionFacts { Start = SummerStart, Posts = [Post("A", calendar, SummerStart, 0.4m), Post("B", calendar, SummerStart, 0.6m)] }.Timeline();

        Assert.Equal((1m, 1), (timeline.ServedOn(Day(2026, 7, 24))!.Value.Value, timeline.PlaceOn(Day(2026, 7, 24))!.SchoolTerm));
        Assert.Equal(("5", "5"), (timeline.End.TermsToGo.Display(), timeline.End.SchoolTermsToGo!.Value.Display()));
    }

    // South's autumn goes on for two weeks after North's, which was the first post: they belong to North's holiday, and are no second school term.
    [Theory]
    [InlineData(2025, 11, 21, 1)]
    [InlineData(2025, 12, 5, 1)]
    [InlineData(2026, 1, 5, 2)]
    [InlineData(2026, 7, 24, 3)]
    [InlineData(2026, 9, 7, 4)]
    public void Place_InPostsOnUnlikeCalendars_CountsTheSchoolTermsOfTheFirst(int year, int month, int day, int schoolTerm) =>
        Assert.Equal(schoolTerm, NorthAndSouth(0.2m).PlaceOn(Day(year, month, day))!.SchoolTerm);

    [Fact]
    public void Reviews_InPostsOnUnlikeCalendars_FallOnTheLastDaysOfTheFirstsTerms() =>
        Assert.Equal([Day(2025, 11, 21), Day(2026, 3, 13), Day(2026, 7, 24), Day(2026, 11, 27)], NorthAndSouth(0.2m).DueDates.Take(4).Select(due => due.Date));

    // North is left at the autumn's end: from then on South alone says what a school term is.
    [Fact]
    public void Place_AfterTheFirstPost_CountsTheSchoolTermsOfTheOther()
    {
        var posts = NorthAndSouth(0.2m, Day(2025, 11, 21));
        Assert.Equal((2, 2, 3), (Term(Day(2025, 11, 24)), Term(Day(2026, 2, 27)), Term(Day(2026, 3, 13))));
        int Term(LocalDate date) => posts.PlaceOn(date)!.SchoolTerm;
    }

    // South is known to 17 July 2026 alone; 2.65 are served by then, and what North would add in the week after is still to go.
    [Fact]
    public void End_OfPostsOnCalendarsThatEndApart_LeavesWhatComesAfterTheFirstEnd()
    {
        var south = Post("South School", Calendar("short", 14, 10, 7, 2025, 2025), Start, 0.5m);
        var end = new InductionFacts { Start = Start, Posts = [Post("North School", North, Start, 0.4m), south] }.Timeline().End;

        Assert.Equal("3.35", end.TermsToGo.Display());
        Assert.StartsWith("the calendar is known to 17 July 2026: ", end.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2025, 9, 1, null)]
    [InlineData(2025, 9, 2, "2 September 2025: B is added to the post already held")]
    [InlineData(2025, 8, 1, "1 September 2025: A is added to the post already held")]
    public void Steps_OfASecondPost_SayThatItIsAddedToTheOneHeldBefore(int year, int month, int day, string? sentence)
    {
        var steps = new InductionFacts { Start = Start, Posts = [Post("A", North, Start, 0.4m), Post("B", North, Day(year, month, day), 0.6m)] }.Timeline().Steps;
        var added = steps.Where(step => step.Sentence.Contains("added", StringComparison.Ordinal)).Select(step => step.ToString().Split(" (")[0]);
        Assert.Equal(sentence is null ? [] : [sentence], added);
    }

    [Fact]
    public void Steps_OfAPatternThatBeganBeforeInduction_SayItOnTheFirstDay()
    {
        var post = Post("A", North, Day(2024, 9, 2), 0.6m);
        var step = new InductionFacts { Start = Start, Posts = [post] }.Timeline().Steps.Single(step => step.Sentence.StartsWith("0.6 of full time", StringComparison.Ordinal));
        Assert.Equal(Start, step.Date);
    }

    // Induction ends on 30 July 2027; a pattern given up before it begins, or taken up after it ends, is not spoken of.
    [Theory]
    [InlineData(2027, 7, 30, true)]
    [InlineData(2027, 7, 31, false)]
    public void Steps_OfAPatternFromTheEndOfInduction_StopThere(int year, int month, int day, bool said)
    {
        var post = new Post { School = "A", Calendar = North, From = Day(2024, 9, 2), Pattern = [new(Day(2024, 9, 2), 0.9m), new(Start, 1m), new(Day(year, month, day), 0.8m)] };
        var works = new InductionFacts { Start = Start, Posts = [post] }.Timeline().Steps.Select(step => step.Sentence).Where(sentence => sentence.Contains("full time at", StringComparison.Ordinal)).ToList();
        Assert.Equal((said, false), (works.Exists(sentence => sentence.StartsWith("0.8 ", StringComparison.Ordinal)), works.Exists(sentence => sentence.StartsWith("0.9 ", StringComparison.Ordinal))));
    }

    // The share of any of the absence's days: it falls to 0.6 on 6 October 2025.
    [Theory]
    [InlineData(3, null)]
    [InlineData(6, "ECF608")]
    public void Absence_AcrossAChangeToPartTime_NeedsItsDays(int last, string? code)
    {
        var facts = At(North, [new(Start, 1m), new(Day(2025, 10, 6), 0.6m)], null, Sick(Day(2025, 10, 1), Day(2025, 10, last)));
        Assert.Equal(code is null ? [] : [code], facts.Check().Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "ECF613 ECF614")]
    public void Start_OnTheDayOfQtsAndRegistration_IsAllowedAndTheDayBeforeNot(int days, string? codes)
    {
        var facts = new InductionFacts { Start = Start, Posts = FullTime().Posts, QualifiedOn = Start.PlusDays(days), RegisteredOn = Start.PlusDays(days) };
        Assert.Equal(codes ?? "", string.Join(" ", facts.Check().Findings.Select(finding => finding.Code)));
    }

    // Deferred to 30 April: from the day after, on return, there must be a mentor again.
    [Theory]
    [InlineData(ParticipationStatus.Deferred, 1)]
    [InlineData(ParticipationStatus.Withdrawn, 0)]
    public void Mentor_AfterADeferral_IsNeededAgain(ParticipationStatus status, int gaps)
    {
        var (ann, meg) = (Trn.Parse("1000001", null), Trn.Parse("2000001", null));
        var people = new HubPeople
        {
            Ects = [new(ann, "Ann Lee", "Art", 2025, "p", Start, new(1m))],
            Mentorships = [new(ann, meg, Start, Day(2026, 1, 31))],
            Participations = [new(ann, PersonRole.EarlyCareerTeacher, status, Day(2026, 2, 1), Day(2026, 4, 30))],
        };
        var found = people.Check(Day(2026, 5, 8)).Where(finding => finding.Code == "ECF655").Select(finding => finding.Sentence).ToList();
        Assert.Equal(gaps, found.Count);
        Assert.All(found, sentence => Assert.Contains("1 May 2026", sentence, StringComparison.Ordinal));
    }

    private static InductionTimeline NorthAndSouth(decimal share, LocalDate? to = null) =>
        new InductionFacts { Start = Start, Posts = [Post("North", North, Start, share, to), Post("South", South, Start, share)] }.Timeline();

    private static Post Post(string school, Ecf.Domain.Calendars.TermCalendar calendar, LocalDate from, decimal share, LocalDate? to = null) =>
        new() { School = school, Calendar = calendar, From = from, To = to, Pattern = [new(from, share)] };
}
