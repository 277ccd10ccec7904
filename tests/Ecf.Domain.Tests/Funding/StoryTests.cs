using Ecf.Domain.Funding;
using NodaTime;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

/// <summary>What happens to people in two years, and what becomes of the money on which day: each told in Cases/FundingStories.</summary>
public sealed class StoryTests
{
    private const FundingComponent Backfill = FundingComponent.MentorBackfill;
    private const FundingComponent Year2 = FundingComponent.TimeOffTimetable;

    private static readonly Dictionary<string, (FundingComponent About, ClaimFacts Facts)> Stories = new()
    {
        ["2021-instalments"] = (Backfill, Facts([In2021(Ann)])),
        ["2021-left-on-31-may"] = (Backfill, Facts([In2021(Ann)], Meg with { Left = new(2022, 5, 31) })),
        ["2021-left-on-1-june"] = (Backfill, Facts([In2021(Ann)], Meg with { Left = new(2022, 6, 1) })),
        ["2021-registered-on-31-may"] = (Backfill, Facts([In2021(Ann)], Meg with { RegisteredOn = new(2022, 5, 31) })),
        ["2021-registered-on-1-june"] = (Backfill, Facts([In2021(Ann)], Meg with { RegisteredOn = new(2022, 6, 1) })),
        ["2021-three-terms-declared"] = (Backfill, Facts([In2021(Ann)], Meg with { TermsDeclared = 3 })),
        ["2021-four-terms-declared"] = (Backfill, Facts([In2021(Ann)], Meg with { TermsDeclared = 4 })),
        ["2021-replaced-in-year-2"] = (Backfill, Facts([In2021(Ann)], [Meg, Mo], mentorings: [new(Ann.Ect, new(2022, 9, 1), Mo.Mentor)])),
        ["2024-two-ects"] = (Backfill, Facts([Ann, Bob])),
        ["2024-support"] = (FundingComponent.MentorSupport, Facts([Ann])),
        ["2024-time-off"] = (Year2, Facts([Ann, Bob])),
        ["2024-no-mentor"] = (Backfill, Facts([Ann with { Mentor = null }])),
        ["2024-school-led"] = (Backfill, Facts([Ann with { ProviderLed = false }])),
        ["2024-funded-before"] = (Backfill, Facts([Ann], Meg with { FundedBefore = true })),
        ["2024-area-not-known"] = (Year2, Facts([Ann with { Area = null }])),
        ["2024-left-before-year-2"] = (Year2, Facts([Ann with { Left = Ann.Year2From.PlusDays(-1) }])),
        ["2024-left-on-the-first-day-of-year-2"] = (Year2, Facts([Ann with { Left = Ann.Year2From }])),
        ["2024-left-on-30-august"] = (Year2, Facts([Ann with { Left = new(2026, 8, 30) }])),
        ["2024-left-on-31-august"] = (Year2, Facts([Ann with { Left = new(2026, 8, 31), Year2To = new(2026, 12, 31) }])),
        ["2024-three-terms"] = (Year2, Facts([Ann with { InductionTerms = 3 }])),
        ["2024-one-term"] = (Year2, Facts([Ann with { InductionTerms = 1 }])),
        ["2024-four-terms"] = (Year2, Facts([Ann with { InductionTerms = 4 }])),
        ["2024-three-declarations"] = (Year2, Facts([Ann with { DeclarationsMade = 3 }])),
        ["2024-four-declarations"] = (Year2, Facts([Ann with { DeclarationsMade = 4 }])),
        ["2024-no-terms-declared"] = (Backfill, Facts([Ann], Meg with { TermsDeclared = 0 })),
        ["2024-two-terms-declared"] = (Backfill, Facts([Ann], Meg with { TermsDeclared = 2 })),
        ["2024-registered-on-31-august"] = (Backfill, Facts([Ann], Meg with { RegisteredOn = new(2025, 8, 31) })),
        ["2024-registered-on-1-september"] = (Backfill, Facts([Ann], Meg with { RegisteredOn = new(2025, 9, 1) })),
        ["2024-mentor-left-on-the-last-day-of-a-term"] = (Backfill, Facts([Ann], Meg with { Left = new(2025, 3, 31) })),
        ["2024-mentor-left-a-day-before-the-end-of-a-term"] = (Backfill, Facts([Ann], Meg with { Left = new(2025, 3, 30) })),
        ["2024-mentor-left-and-declared"] = (Backfill, Facts([Ann], Meg with { Left = new(2025, 3, 30), TermsDeclared = 2 })),
        ["2024-replaced-within-a-term"] = (Backfill, Facts([Ann], [Meg, Mo], mentorings: [new(Ann.Ect, new(2025, 2, 10), Mo.Mentor)])),
        ["2024-replaced-after-a-term"] = (Backfill, Facts([Ann], [Meg, Mo], mentorings: [new(Ann.Ect, new(2025, 4, 1), Mo.Mentor)])),
        ["2024-nobody-takes-over"] = (Backfill, Facts([Ann], [Meg], mentorings: [new(Ann.Ect, new(2025, 2, 10), null)])),
        ["2024-a-mentor-for-a-week"] = (Backfill, Facts([Ann], [Meg, Mo], mentorings: [new(Ann.Ect, new(2025, 2, 10), Mo.Mentor), new(Ann.Ect, new(2025, 2, 17), Meg.Mentor)])),
        ["2024-part-time"] = (Year2, Facts([Ann with { Year2From = new(2026, 1, 5), Year2To = new(2027, 12, 31) }])),
        ["2024-moved-in-year-1"] = (Backfill, Facts([Ann], [Meg, Mo], moves: [new(Ann.Ect, new(2025, 1, 6), "133333", FundingArea.InnerLondon)], mentorings: [new(Ann.Ect, new(2025, 1, 6), Mo.Mentor)])),
        ["2024-moved-with-the-mentor"] = (Backfill, Facts([Ann, Bob], [Meg], moves: [new(Ann.Ect, new(2025, 1, 6), "133333", FundingArea.InnerLondon)])),
        ["2024-area-of-the-mentor-not-known"] = (Backfill, Facts([Ann with { Area = null }])),
        ["2024-left-in-year-1-with-the-mentor"] = (Backfill, Facts([Ann with { Left = new(2025, 5, 20) }])),
        ["2024-moved-on-31-august"] = (Year2, Facts([Ann], [Meg], moves: [new(Ann.Ect, new(2026, 8, 31), "133333", FundingArea.OuterLondon)])),
        ["2024-moved-on-1-september"] = (Year2, Facts([Ann with { Year2To = new(2026, 12, 31) }], [Meg], moves: [new(Ann.Ect, new(2026, 9, 1), "133333", FundingArea.OuterLondon)])),
        ["2024-moved-and-back"] = (Year2, Facts([Ann], [Meg], moves: [new(Ann.Ect, new(2025, 1, 6), "133333", FundingArea.Fringe), new(Ann.Ect, new(2025, 9, 1), Ann.School, Ann.Area)])),
        ["2024-academy-and-maintained"] = (Year2, Facts([Ann], [Meg], moves: [new(Ann.Ect, new(2025, 9, 1), "133333", Ann.Area)], schools: [new("122222", 34), new("133333", 1)])),
        ["2024-not-eligible"] = (Year2, Facts([Ann], [Meg], schools: [new("122222", 11)])),
        ["2024-section-41"] = (Year2, Facts([Ann], [Meg], schools: [new("122222", 10, Section41: true)])),
        ["2025-two-points"] = (Backfill, Facts([In2025(Ann)])),
        ["2025-start-refused"] = (Backfill, Facts([In2025(Ann)], Meg with { StartEvidence = false })),
        ["2025-engagement-74"] = (Backfill, Facts([In2025(Ann)], Meg with { Engagement = 74 })),
        ["2025-engagement-75"] = (Backfill, Facts([In2025(Ann)], Meg with { Engagement = 75 })),
        ["2025-left-before-the-summer"] = (Backfill, Facts([In2025(Ann)], Meg with { Left = new(2026, 3, 31), Engagement = 40 })),
        ["2025-left-on-the-first-day-of-summer"] = (Backfill, Facts([In2025(Ann)], Meg with { Left = new(2026, 4, 1), Engagement = 40 })),
        ["2025-left-without-engagement"] = (Backfill, Facts([In2025(Ann)], Meg with { Left = new(2026, 3, 31) })),
        ["2025-registered-late"] = (Backfill, Facts([In2025(Ann)], Meg with { RegisteredOn = new(2026, 9, 1) })),
        ["2025-moved-for-year-2"] = (Year2, Facts([In2025(Ann)], [Meg], moves: [new(Ann.Ect, new(2026, 9, 1), "133333", FundingArea.OuterLondon)])),
    };

    public static TheoryData<string> Names => [.. Stories.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Story_Told_IsAsWritten(string name) => Texts.Check("FundingStories", name, new Story(Stories[name].Facts).ToText(Stories[name].About));

    private static ClaimFacts Facts(IReadOnlyList<ClaimedEct> ects, ClaimedMentor? mentor = null) => new() { Ects = ects, Mentors = [mentor ?? Meg] };

    private static ClaimFacts Facts(
        IReadOnlyList<ClaimedEct> ects, IReadOnlyList<ClaimedMentor> mentors, IReadOnlyList<ClaimedMove>? moves = null, IReadOnlyList<ClaimedMentoring>? mentorings = null, IReadOnlyList<ClaimedSchool>? schools = null) =>
        new() { Ects = ects, Mentors = mentors, Moves = moves ?? [], Mentorings = mentorings ?? [], Schools = schools ?? [] };
}
