using Ecf.Domain.Induction;
using NodaTime;
using static Ecf.Domain.Tests.Induction.SomeInduction;

namespace Ecf.Domain.Tests.Induction;

/// <summary>Reviews and assessments that fall on a day away, and what that does to those beside them.</summary>
public sealed class PutOffTests
{
    // Year 1 ends on Friday 24 July 2026, the one day away; autumn starts on Monday 7 September.
    [Fact]
    public void Assessment_OnTheFirstDayAway_IsHeldOnReturn() =>
        Assert.Equal(Day(2026, 9, 7), FullTime(null, Sick(Day(2026, 7, 24), Day(2026, 7, 24))).Timeline().DueDates[2].Date);

    // Sick to the end of summer and on leave for the first week of autumn: back on the Monday after. It was sickness that kept the ECT away on the day.
    [Fact]
    public void Assessment_WhoIsAwayAgainOnReturn_IsHeldAfterThatToo()
    {
        var assessment = FullTime(null, Maternity(Day(2026, 9, 7), Day(2026, 9, 11)), Sick(Day(2026, 7, 20), Day(2026, 7, 24))).Timeline().DueDates[2];

        Assert.Equal(Day(2026, 9, 14), assessment.Date);
        Assert.EndsWith("; absent on 24 July 2026 (sickness), so on return", assessment.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Assessment_WhoGoesOnLeaveFromSicknessAndIsNotBack_HasNoDay()
    {
        var assessment = FullTime(null, Sick(Day(2026, 7, 20), Day(2026, 7, 24)), Maternity(Day(2026, 7, 25), null)).Timeline().DueDates[2];

        Assert.Null(assessment.Date);
        Assert.EndsWith("; absent on 24 July 2026 (sickness), so on return", assessment.Reason, StringComparison.Ordinal);
    }

    // The post is left on the last day of autumn 2025, and the review of that day is put off to the first day of spring.
    [Fact]
    public void DueDates_WithAReviewPutOff_AreInTheOrderInWhichTheyAreHeld()
    {
        InductionFacts facts = new()
        {
            Start = Start,
            Posts = [Post("A", Start, Day(2025, 11, 21)), Post("B", Day(2025, 11, 24), null)],
            Absences = [Sick(Day(2025, 11, 17), Day(2025, 11, 28))],
        };

        Assert.Equal(
            [(DueKind.InterimAssessment, Day(2025, 11, 21)), (DueKind.ProgressReview, Day(2026, 1, 5))],
            facts.Timeline().DueDates.Take(2).Select(due => (due.Kind, due.Date!.Value)));
    }

    // 0.8 serves three terms in 3.75 school terms, to 6 November 2026. Leave puts the second review off to 15 July 2026: 7 of 40 days of summer and
    // 0.75 of autumn before the assessment. Like the third, of 24 July, it is left out, and the first of the two is named.
    [Fact]
    public void Reviews_PutOffTooNearTheAssessment_AreLeftOut()
    {
        var dues = PartTime(0.8m, null, new Absence(AbsenceKind.Maternity, Day(2026, 3, 2), Day(2026, 7, 14), 40m)).Timeline().DueDates;

        Assert.Equal([Day(2025, 11, 21), Day(2026, 11, 6)], dues.Take(2).Select(due => due.Date));
        Assert.Contains("; the review of 15 July 2026 would fall less than a term from it and is left out (SG24 2.49)", dues[1].Reason, StringComparison.Ordinal);
    }

    // Not back from sickness on the day of the assessment: the review 0.75 of a term before it stays left out, and nobody can say when the assessment is.
    [Fact]
    public void Review_TooNearAnAssessmentWithoutADay_IsLeftOut()
    {
        var dues = InductionTimeline.Of(PartTime(0.8m, null, new Absence(AbsenceKind.Sickness, Day(2026, 11, 2), null, 4m)), Day(2026, 11, 13)).DueDates;

        Assert.Equal([Day(2025, 11, 21), Day(2026, 3, 13), Day(2026, 11, 6)], dues.Take(3).Select(due => due.Planned));
        Assert.Null(dues[2].Date);
    }

    // Back on Monday 4 January 2027: all of autumn and one day of spring lie between the review of 24 July and the assessment.
    [Fact]
    public void Review_ATermBeforeAnAssessmentPutOff_Stays()
    {
        var dues = PartTime(0.8m, null, Sick(Day(2026, 11, 2), Day(2026, 11, 27), 16m)).Timeline().DueDates;

        Assert.Equal([Day(2025, 11, 21), Day(2026, 3, 13), Day(2026, 7, 24), Day(2027, 1, 4)], dues.Take(4).Select(due => due.Date));
    }

    private static Absence Maternity(LocalDate first, LocalDate? last) => new(AbsenceKind.Maternity, first, last);

    private static Post Post(string school, LocalDate from, LocalDate? to) => new() { School = school, Calendar = North, From = from, To = to };
}
