using Ecf.Domain.Induction;
using NodaTime;
using static Ecf.Domain.Tests.Induction.SomeInduction;

namespace Ecf.Domain.Tests.Induction;

/// <summary>One awkward induction in full.</summary>
/// <remarks>
/// Checked by hand. North School's terms have 60, 50 and 40 school days, South School's 70, 50 and 40.
/// Year 1, at 0.6: autumn 2025, spring and summer 2026 and autumn 2026 give 0.6 each, 2.4 in all. From January 2027 full time: the missing
/// 0.6 are 30 of the 50 days of spring 2027, six weeks from Monday 4 January, so year 1 ends on Friday 12 February 2027.
/// The second school year is half over: induction year and school year are two clocks.
/// Year 2, full time: 20 of 50 days of spring 2027 at North (0.4, 3.4 in all), then South: summer 2027 (40 of 40: 4.4), autumn 2027 (70 of 70: 5.4),
/// and 0.6 of the 50 days of spring 2028, which starts on Monday 10 January: 30 days, to Friday 18 February 2028.
/// Absent 34 school days from Thursday 10 June 2027 (the 4th of summer) to Tuesday 27 July (the 37th of 40), all in year 2: 30 or more, so year 2 is longer by
/// 34 school days: the 20 left of spring 2028, to 17 March, and 14 of summer 2028, which starts on Monday 5 June: to Thursday 22 June 2028.
/// Reviews: year 1 at the ends of four school terms, of which the fourth is only 0.6 of a term before the assessment of 12 February 2027, and is left out. Year 2 one term
/// after it began: 0.4 of spring and 0.6 of summer, the 24th of 40 days, Thursday 8 July 2027: absent, so on return on Wednesday 28 July. Two terms
/// after: the other 0.4 of summer and 42 of 70 days of autumn 2027, which starts on 6 September: Tuesday 2 November. Three terms after would be 18 February 2028, 0.4 and 14/40, or 0.75, of a term
/// before the final assessment: left out. Leaving North on 31 March 2027, last school day 12 March, between assessments: an interim assessment.
/// </remarks>
public sealed class WholeTimelineTests
{
    private static readonly InductionFacts Facts = new()
    {
        Start = Start,
        QualifiedOn = Day(2025, 7, 18),
        RegisteredOn = Day(2025, 8, 28),
        Posts =
        [
            new Post { School = "North School", Calendar = North, From = Start, To = Day(2027, 3, 31), Pattern = [new(Start, 0.6m), new(Day(2027, 1, 1), 1m)] },
            new Post { School = "South School", Calendar = South, From = Day(2027, 4, 1) },
        ],
        Absences = [Sick(Day(2027, 6, 10), Day(2027, 7, 27))],
    };

    private static readonly InductionTimeline Timeline = InductionTimeline.Of(Facts, Day(2027, 12, 31));

    [Fact]
    public void Steps_OfTheAwkwardOne_AreTheseWithTheirRules() => Assert.Equal(
        """
        1 September 2025: induction starts; it takes 6 full-time terms (SG24 2.30; REG21 5(4)(a))
        1 September 2025: North School: the post counts, as it lasts a term by 21 November 2025 (SG24 2.33-2.34; REG12 7(2))
        1 September 2025: 0.6 of full time at North School: a school term counts 0.6; six terms would take 10 school terms (SG24 2.36)
        1 September 2025: year 1 of induction starts: 10 % off timetable, mentor meetings weekly (SG24 2.20; FLA)
        21 November 2025: autumn term 2025, 60 of 60 school days at 0.6: 0.6 served, 0.6 in all; 5.4 remain (SG24 2.36)
        13 March 2026: spring term 2026, 50 of 50 school days at 0.6: 0.6 served, 1.2 in all; 4.8 remain (SG24 2.36)
        24 July 2026: summer term 2026, 40 of 40 school days at 0.6: 0.6 served, 1.8 in all; 4.2 remain (SG24 2.36)
        27 November 2026: autumn term 2026, 60 of 60 school days at 0.6: 0.6 served, 2.4 in all; 3.6 remain (SG24 2.36)
        1 January 2027: full time at North School: a school term counts whole (SG24 2.36)
        12 February 2027: the 3 terms of year 1 are served (SG24 2.30; REG21 5(4)(a))
        15 February 2027: year 2 of induction starts: 5 % off timetable, mentor meetings fortnightly (SG24 2.21; FLA)
        12 March 2027: spring term 2027, 50 of 50 school days full time: 1 served, 3.4 in all; 2.6 remain (SG24 2.30; REG21 5(4)(a))
        1 April 2027: South School: the post counts, as it lasts a term by 30 July 2027 (SG24 2.33-2.34; REG12 7(2))
        10 June 2027: absent to 27 July 2027, sickness: 34 days in year 2 (SG24 3.6; REG21 8(1))
        30 July 2027: service has covered six school terms: from now on the appropriate body may bring the final assessment forward, if the Teachers' Standards are met and the ECT agrees (SG24 2.38, 3.5)
        30 July 2027: summer term 2027, 40 of 40 school days full time: 1 served, 4.4 in all; 1.6 remain (SG24 2.30; REG21 5(4)(a))
        10 December 2027: autumn term 2027, 70 of 70 school days full time: 1 served, 5.4 in all; 0.6 remain (SG24 2.30; REG21 5(4)(a))
        18 February 2028: the 3 terms of year 2 are served (SG24 2.30; REG21 5(4)(a))
        18 February 2028: 34 days absent in year 2, 30 or more: year 2 is extended by all of them (SG24 3.6; REG21 8(1))
        17 March 2028: spring term 2028, 50 of 50 school days full time, 20 of them to make up absence: 0.6 served, 6 in all; 0 remain (SG24 2.30; REG21 5(4)(a))
        22 June 2028: summer term 2028, 14 of 40 school days full time, 14 of them to make up absence: 0 served, 6 in all; 0 remain (SG24 2.30; REG21 5(4)(a); policy; SG24 2.34)
        22 June 2028: year 2 ends: 34 days made up, at 5 % off timetable, mentor meetings fortnightly (policy; SG24 3.6)
        22 June 2028: induction ends: all terms are served and 34 days of absence made up in year 2 (SG24 2.30; REG21 5(4)(a))
        """,
        string.Join("\n", Timeline.Steps));

    [Fact]
    public void DueDates_OfTheAwkwardOne_AreTheseWithTheirReasons() => Assert.Equal(
        """
        21 November 2025: progress review, term 1: every school term without a formal assessment (SG24 2.48)
        13 March 2026: progress review, term 2: every school term without a formal assessment (SG24 2.48)
        24 July 2026: progress review, term 3: every school term without a formal assessment (SG24 2.48)
        12 February 2027: first formal assessment, term 5: the last school day of year 1; the review of 27 November 2026 would fall less than a term from it and is left out (SG24 2.49) (SG24 2.55)
        12 March 2027: interim assessment, term 5: before leaving North School: 3.4 full-time terms served so far, 0 days absent in this post (SG24 2.62-2.63)
        28 July 2027: progress review, term 6: every school term without a formal assessment; absent on 8 July 2027 (sickness), so on return (SG24 2.48; SG24 2.49, 2.56)
        2 November 2027: progress review, term 7: every school term without a formal assessment (SG24 2.48)
        22 June 2028: final assessment, term 9: the last school day of induction, 34 days of absence made up; the review of 18 February 2028 would fall less than a term from it and is left out (SG24 2.49) (SG24 2.55)
        """,
        string.Join("\n", Timeline.DueDates));

    [Fact]
    public void Check_OfTheAwkwardOne_FindsNothing() => Assert.Empty(Facts.Check().Findings);
}
