using Ecf.Domain.Induction;
using NodaTime;
using static Ecf.Domain.Tests.Induction.SomeInduction;

namespace Ecf.Domain.Tests.Induction;

/// <summary>What the explanation says of one term and one day, of leave, and of what is not known yet.</summary>
public sealed class WordsOfOneTests
{
    [Theory]
    [InlineData("1", "induction starts; it takes 1 full-time term", "the appropriate body reduces induction to 1 term: only the final assessment is needed")]
    [InlineData("2", "induction starts; it takes 2 full-time terms", "the appropriate body reduces induction to 2 terms")]
    [InlineData("1.5", "induction starts; it takes 1.5 full-time terms", "the appropriate body reduces induction to 1.5 terms")]
    public void Steps_OfAReduction_CountItsTerms(string terms, string starts, string reduces)
    {
        var sentences = Sentences(new() { Start = Start, Posts = FullTime().Posts, Reduction = new(ReductionKind.Experience, Start, decimal.Parse(terms, System.Globalization.CultureInfo.InvariantCulture)) });
        Assert.Equal((starts, true), (sentences[0], sentences.Contains(reduces)));
    }

    [Fact]
    public void Steps_OfAReductionToOneTerm_SayThatItIsServed() => Assert.Contains(
        Sentences(new() { Start = Start, Posts = FullTime().Posts, Reduction = new(ReductionKind.Experience, Start, 1) }), step => step.StartsWith("the 1 term of year ", StringComparison.Ordinal) && step.EndsWith(" is served", StringComparison.Ordinal));

    [Theory]
    [InlineData(1, "the appropriate body extends induction by 1 full-time term")]
    [InlineData(2, "the appropriate body extends induction by 2 full-time terms")]
    public void Steps_OfAnExtension_CountItsTerms(int terms, string sentence) =>
        Assert.Contains(sentence, Sentences(new() { Start = Start, Posts = FullTime().Posts, Extensions = [new(Day(2027, 7, 1), terms)] }));

    // Five terms are served by 12 March 2027, four by 27 November 2026.
    [Theory]
    [InlineData(2027, 3, 12, "the ECT is in no post after 12 March 2027: 1 full-time term remains to be served elsewhere")]
    [InlineData(2026, 11, 27, "the ECT is in no post after 27 November 2026: 2 full-time terms remain to be served elsewhere")]
    public void End_WithoutAPost_CountsTheTermsThatRemainAndIsProvisional(int year, int month, int day, string reason)
    {
        var end = FullTime(Day(year, month, day)).Timeline().End;
        Assert.Equal((null, true, reason), (end.Date, end.Provisional, end.Reason));
    }

    [Theory]
    [InlineData(AbsenceKind.Sickness, false, 9, 8, "absent to 8 September 2025, sickness: 1 day in year 1")]
    [InlineData(AbsenceKind.Other, false, 9, 9, "absent to 9 September 2025, other absence: 2 days in year 1")]
    [InlineData(AbsenceKind.Maternity, false, 9, 8, "absent to 8 September 2025, maternity leave: 1 day in year 1; it does not count as absence")]
    [InlineData(AbsenceKind.Carers, true, 9, 9, "absent to 9 September 2025, carer's leave: 2 days in year 1; the ECT chose to extend by it")]
    public void Steps_OfAnAbsence_SayItsDaysAndWhetherItCounts(AbsenceKind kind, bool extends, int month, int day, string sentence)
    {
        var sentences = Sentences(FullTime(null, new Absence(kind, Day(2025, 9, 8), Day(2025, month, day), Extends: extends)));
        Assert.Equal([sentence], sentences.Where(step => step.StartsWith("absent ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(29, 10, 16, "29 days absent in year 1, fewer than 30: no extension")]
    [InlineData(30, 10, 17, "30 days absent in year 1, 30 or more: year 1 is extended by all of them")]
    public void Steps_OfAbsenceInAll_StandByThirtyDays(int days, int month, int day, string sentence)
    {
        var timeline = FullTime(null, Sick(Day(2025, 9, 8), Day(2025, month, day))).Timeline();
        Assert.Contains(sentence, timeline.Steps.Select(step => step.Sentence));
        Assert.Equal(days < 30 ? 0 : days, timeline.Years[0].ExtendedBy);
        Assert.Equal(days >= 30, timeline.End.Reason.Contains("absence made up", StringComparison.Ordinal));
    }

    [Fact]
    public void Steps_OfOneNotBackYet_SayHowFarTheAbsenceIsCounted() => Assert.Contains(
        "absent and not back by 31 July 2026, sickness: 5 days in year 1", Sentences(FullTime(null, new Absence(AbsenceKind.Sickness, Day(2026, 7, 20), null))));

    // Known to the end of year 1 alone: 30 days absent are still to be made up.
    [Fact]
    public void End_PastTheCalendarWithAbsence_SaysTheDaysToMakeUp()
    {
        var timeline = At(Calendar("short", 12, 10, 8, 2025, 2025), [], null, Sick(Day(2025, 9, 8), Day(2025, 10, 17))).Timeline();

        Assert.Equal((30m, 30m), (timeline.Years[0].AbsentDays, timeline.Years[0].ExtendedBy));
        Assert.Contains(", with 30 days of absence to make up, in ", timeline.End.Reason, StringComparison.Ordinal);
        Assert.Contains("year 1 still has 30 days to make up, at 10 % off timetable, mentor meetings weekly", timeline.Steps.Select(step => step.Sentence));
    }

    // The post's last day is the calendar's last school day: it ends there, and does not go on into what is unknown.
    [Theory]
    [InlineData(24, "the ECT is in no post after 24 July 2026: ")]
    [InlineData(25, "the calendar is known to 24 July 2026: ")]
    public void End_OfAPostAtTheEndOfTheCalendar_IsThePostsOwn(int day, string reason) => Assert.StartsWith(
        reason, At(Calendar("short", 12, 10, 8, 2025, 2025), [], Day(2026, 7, day)).Timeline().End.Reason, StringComparison.Ordinal);

    // Full time to 16 October 2025, half time for the other 25 days of the 60: 35/60 and 25/120, or 0.79.
    [Fact]
    public void Steps_OfATermWithTwoShares_NameBothInTheirOrder()
    {
        var step = At(North, [new(Start, 1m), new(Day(2025, 10, 20), 0.5m)]).Timeline().Steps.Single(step => step.Sentence.StartsWith("autumn term 2025", StringComparison.Ordinal));
        Assert.Equal("autumn term 2025, 60 of 60 school days full time then at 0.5: 0.79 served, 0.79 in all; 5.21 remain", step.Sentence);
        Assert.Equal("SG24 2.36", step.Paragraph);
    }

    private static IReadOnlyList<string> Sentences(InductionFacts facts) => [.. facts.Timeline().Steps.Select(step => step.Sentence)];
}
