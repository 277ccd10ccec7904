using Ecf.Domain.Induction;
using NodaTime;
using static Ecf.Domain.Tests.Induction.SomeInduction;

namespace Ecf.Domain.Tests.Induction;

public sealed class DueDateTests
{
    [Fact]
    public void DueDates_OfAFullTimer_AreReviewsInTerms1245AndAssessmentsIn3And6() => Assert.Equal(
        """
        21 November 2025: progress review, term 1
        13 March 2026: progress review, term 2
        24 July 2026: first formal assessment, term 3
        27 November 2026: progress review, term 4
        12 March 2027: progress review, term 5
        30 July 2027: final assessment, term 6
        """,
        Lines(FullTime().Timeline()));

    [Fact]
    public void DueDates_OfAHalfTimer_AreOneEverySchoolTerm()
    {
        var dues = PartTime(0.5m).Timeline().DueDates;

        Assert.Equal(Enumerable.Range(1, 12), dues.Select(due => due.Term));
        Assert.Equal([6, 12], dues.Where(due => due.Kind != DueKind.ProgressReview).Select(due => due.Term));
        Assert.Equal(North.Terms.Where(term => term.First >= Start).Take(12).Select(term => term.Last), dues.Select(due => due.Date));
    }

    // Joined after 30 of the 60 days of autumn 2025; half of the 50 days of spring 2026, which starts on 5 January, end on 6 February.
    [Fact]
    public void Review_OfALateJoiner_IsDueByTheSamePointOfTheNextTerm()
    {
        var review = Joining(Day(2025, 10, 13)).Timeline().DueDates[0];

        Assert.Equal(
            "6 February 2026: progress review, term 1: joined part-way through a term on 13 October 2025, so by the same point of the next (SG24 2.49)",
            review.ToString());
    }

    // The agency's five weeks are no term, so nothing was joined on 1 September: service begins on 20 October, with 25 of the 60 days left.
    [Fact]
    public void Review_AfterAPostTooShort_NamesTheFirstDayOfThePostThatCounts()
    {
        Post agency = new() { School = "Agency", Calendar = North, From = Start, To = Day(2025, 10, 3) };
        var timeline = new InductionFacts { Start = Start, Posts = [agency, new() { School = "North School", Calendar = North, From = Day(2025, 10, 20) }] }.Timeline();

        Assert.StartsWith("joined part-way through a term on 20 October 2025, ", timeline.DueDates[0].Reason, StringComparison.Ordinal);
        Assert.Equal(Day(2025, 10, 20), timeline.Steps.Single(step => step.Sentence.StartsWith("25 of the 60 school days of the autumn term 2025 remain", StringComparison.Ordinal)).Date);
    }

    // 0.8 serves three terms in 3.75 school terms: the review at the end of the third is 0.75 of a term before the assessment.
    [Fact]
    public void Review_LessThanATermFromAnAssessment_IsLeftOutAndSaid()
    {
        var dues = PartTime(0.8m).Timeline().DueDates;

        Assert.Equal([1, 2, 4], dues.Take(3).Select(due => due.Term));
        Assert.Contains("the review of 24 July 2026 would fall less than a term from it and is left out (SG24 2.49)", dues[2].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_ExactlyATermFromAnAssessment_Stays() => Assert.Equal(4, FullTime().Timeline().DueDates.Count(due => due.Kind == DueKind.ProgressReview));

    [Fact]
    public void Assessment_DuringAnAbsence_IsHeldOnReturn()
    {
        var assessment = FullTime(null, Sick(Day(2026, 7, 20), Day(2026, 7, 24))).Timeline().DueDates[2];

        Assert.Equal((Day(2026, 7, 24), Day(2026, 9, 7)), (assessment.Planned, assessment.Date));
        Assert.EndsWith("; absent on 24 July 2026 (sickness), so on return", assessment.Reason, StringComparison.Ordinal);
        Assert.Equal("SG24 2.55; SG24 2.49, 2.56", assessment.Paragraph);
    }

    [Fact]
    public void Review_DuringAnAbsenceThatStillLasts_HasNoDay()
    {
        var facts = FullTime(null, new Absence(AbsenceKind.Maternity, Day(2026, 3, 2), null));

        var review = InductionTimeline.Of(facts, Day(2026, 3, 20)).DueDates[1];

        Assert.Null(review.Date);
        Assert.StartsWith("on return: progress review, term 2: ", review.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Interim_WhenLeavingOnTheDayOfAFormalAssessment_IsNotNeeded() =>
        Assert.DoesNotContain(FullTime(Day(2026, 8, 31)).Timeline().DueDates, due => due.Kind == DueKind.InterimAssessment);

    [Fact]
    public void Interim_WhenLeavingInTheYear_SaysWhatWasServedAndMissed()
    {
        var interim = FullTime(Day(2026, 3, 31), Sick(Day(2026, 1, 12), Day(2026, 1, 14))).Timeline().DueDates[^1];

        Assert.Equal((DueKind.InterimAssessment, Day(2026, 3, 13)), (interim.Kind, interim.Date!.Value));
        Assert.Equal("before leaving North School: 2 full-time terms served so far, 3 days absent in this post", interim.Reason);
    }

    [Fact]
    public void Review_WhereTheCalendarEndsBeforeTheYear_SaysThatAnAssessmentMayReplaceIt() => Assert.EndsWith(
        ", unless one falls within a term of it", At(Calendar("short", 12, 10, 8, 2025, 2025), [new(Start, 0.6m)]).Timeline().DueDates[^1].Reason, StringComparison.Ordinal);

    private static string Lines(InductionTimeline timeline) => string.Join("\n", timeline.DueDates.Select(due => string.Join(": ", due.ToString().Split(": ")[..2])));

    private static InductionFacts Joining(LocalDate start) =>
        new() { Start = start, Posts = [new Post { School = "North School", Calendar = North, From = start }] };
}
