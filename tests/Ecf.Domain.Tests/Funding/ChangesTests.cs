using Ecf.Domain.Funding;
using NodaTime;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

/// <summary>What would change the money still to come, where people have moved or been replaced before, or will be.</summary>
public sealed class ChangesTests
{
    private static readonly LocalDate Day = new(2025, 2, 1);
    private static readonly LocalDate InMay = new(2025, 5, 1);

    [Fact]
    public void Changes_OnTheFirstDay_AreAMoveAndASecondEct() => Assert.Equal(
        ["if Ann Ash moves to another school: 122222 £3,676.10, then £0.00", "if Meg Moss takes a second ECT of the same cohort: 122222 £3,676.10, then £5,776.10"],
        ChangesOf(Ann.Year1From, new() { Ects = [Ann], Mentors = [Meg] }));

    [Fact]
    public void Changes_InYear2_BringASecondEctYear2Alone() => Assert.Contains(
        "if Meg Moss takes a second ECT of the same cohort: 122222 £3,676.10, then £5,776.10", ChangesOf(new(2025, 10, 1), new() { Ects = [Ann], Mentors = [Meg] }));

    // At the second school five terms and year 2 are to come; the spring of 2025 is over and stays.
    [Fact]
    public void Changes_OfAnEctWhoMovedBefore_LeaveTheTermServedSince()
    {
        var january = new LocalDate(2025, 1, 6);

        Assert.Contains("if Ann Ash moves to another school: 133333 £3,413.42, then £262.68", ChangesOf(InMay, new()
        {
            Ects = [Ann], Mentors = [Meg, Mo], Moves = [new(Ann.Ect, january, "133333", Ann.Area)], Mentorings = [new(Ann.Ect, january, Mo.Mentor)],
        }));
    }

    [Fact]
    public void Changes_OfAnEctWhoseMentorWasReplacedBefore_KeepTheReplacement() => Assert.Contains(
        "if Ann Ash moves to another school: 122222 £3,413.42, then £262.68",
        ChangesOf(InMay, new() { Ects = [Ann], Mentors = [Meg with { FundedBefore = true }, Mo], Mentorings = [new(Ann.Ect, new(2025, 2, 10), Mo.Mentor)] }));

    // Who moves tomorrow is not asked about again; at the new school £3,413.42 are to come, and £2,100.00 for a second ECT.
    [Fact]
    public void Changes_OfAnEctWhoMovesTomorrow_AskForNoOtherMove() => Assert.Equal(
        ["if Mo Mill takes a second ECT of the same cohort: 133333 £3,413.42, then £5,513.42"],
        ChangesOf(Day, new()
        {
            Ects = [Ann], Mentors = [Meg, Mo], Moves = [new(Ann.Ect, Day.PlusDays(1), "133333", Ann.Area)], Mentorings = [new(Ann.Ect, Day.PlusDays(1), Mo.Mentor)],
        }));

    // With Ann away their mentor's money stands here while Bob is here: for the three terms of 2024/25.
    [Fact]
    public void Changes_WhereTheOtherEctMovesLater_KeepThatMove() => Assert.Contains(
        "if Ann Ash moves to another school: 122222 £3,676.10, then £788.05",
        ChangesOf(Day, new() { Ects = [Ann, Bob], Mentors = [Meg], Moves = [new(Bob.Ect, new(2025, 9, 1), "133333", Bob.Area)] }));

    // £4,200.00 for two in year 2, £1,576.10 for Meg and £721.68 for Mo, who starts with cohort 2025; without Ann £2,100.00, £788.05 and £721.68.
    [Fact]
    public void Changes_WhereTheOtherEctsMentorIsReplacedLater_KeepTheReplacement() => Assert.Contains(
        "if Ann Ash moves to another school: 122222 £6,497.78, then £3,609.73",
        ChangesOf(Day, new() { Ects = [Ann, Bob], Mentors = [Meg, Mo], Mentorings = [new(Bob.Ect, new(2025, 9, 1), Mo.Mentor)] }));

    [Fact]
    public void Changes_WhereAReplacementIsDatedAfterTheLastDay_AreReckonedWithoutIt() => Assert.Contains(
        "if Ann Ash moves to another school: 122222 £788.05, then £262.68",
        ChangesOf(Day, new() { Ects = [Ann with { Left = new(2025, 7, 31) }], Mentors = [Meg, Mo], Mentorings = [new(Ann.Ect, new(2025, 9, 1), Mo.Mentor)] }));

    [Fact]
    public void Changes_WhereTwoMentorsAwaitEngagement_AreEachOnesAlone() => Assert.Equal(
        ["if the engagement of Meg Moss stays under 75%: 122222 £3,243.36, then £2,666.02", "if the engagement of Mo Mill stays under 75%: 122222 £3,243.36, then £2,666.02"],
        ChangesOf(new(2026, 2, 1), new() { Ects = [In2025(Ann)], Mentors = [Meg, Mo], Mentorings = [new(Ann.Ect, new(2026, 1, 10), Mo.Mentor)] }).Where(says => says.Contains("engagement", StringComparison.Ordinal)));

    private static IEnumerable<string> ChangesOf(LocalDate day, ClaimFacts facts) => Of(day, facts).Changes().Select(change => $"{change.Says}: {change.School} {change.Before}, then {change.After}");
}
