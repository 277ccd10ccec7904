namespace Ecf.Domain.Induction;

/// <summary>Every rule that an <see cref="InductionTimeline"/> applies, each with its source.</summary>
/// <remarks>
/// SG24: "Induction for early career teachers (England)", statutory guidance, April 2024. REG12: SI 2012/1115. REG21: SI 2021/385.
/// A policy is this library's own choice where those are silent; its sentence says what was chosen.
/// </remarks>
public static class InductionRules
{
    /// <summary>How many full-time terms an induction lasts: 6.</summary>
    public const int LengthInTerms = 6;

    /// <summary>How many full-time terms each of its two years lasts: 3.</summary>
    public const int TermsInYear = 3;

    /// <summary>How many days absent in one year of induction extend it: 30 or more.</summary>
    public const int AbsenceDays = 30;

    /// <summary>What the short names of paragraphs stand for, such as "SG24", by those names.</summary>
    public static IReadOnlyDictionary<string, Source> Sources { get; } = new SortedDictionary<string, Source>(StringComparer.Ordinal)
    {
        ["FLA"] = new("ECF national roll-out: framework-level agreement (redacted)", "github.com/DFE-Digital/register-early-career-teachers-public", new(2026, 11, 23)),
        ["REG12"] = new("The Education (Induction Arrangements for School Teachers) (England) Regulations 2012, SI 2012/1115", "legislation.gov.uk/uksi/2012/1115", new(2026, 11, 23)),
        ["REG21"] = new("SI 2021/385, regulation 5, which made three terms six", "legislation.gov.uk/uksi/2021/385/regulation/5/made", new(2026, 11, 23)),
        ["SG24"] = new("Induction for early career teachers (England): statutory guidance, April 2024", "ecf-service-manual.education.gov.uk/policy/induction-for-early-career-teachers", new(2026, 11, 23)),
    };

    /// <summary>The length of induction.</summary>
    public static InductionRule Length { get; } = new("length", "induction lasts six terms of full-time service, in two years of three", "SG24 2.30; REG21 5(4)(a)");

    /// <summary>Service at less than full time.</summary>
    public static InductionRule PartTime { get; } = new("part-time", "a school term counts as the share of full time worked, so six terms take six divided by the share", "SG24 2.36");

    /// <summary>The least that counts.</summary>
    public static InductionRule OneTerm { get; } = new("one term", "service in a post counts once it has lasted one school term, and then whatever its length", "SG24 2.33-2.34; REG12 7(2)");

    /// <summary>Part of a term.</summary>
    public static InductionRule MidTerm { get; } = new(
        "school-day share", "part of a term is the days served over the days of that term on which staff are in school, INSET days included; exact inside, and recorded to one decimal place", "policy; SG24 2.34");

    /// <summary>Posts held at once.</summary>
    public static InductionRule Simultaneous { get; } = new("simultaneous posts", "contracts held at once are added together, each of at least one term; the school first joined has the lead", "SG24 3.14-3.16");

    /// <summary>Absence that extends a year.</summary>
    public static InductionRule Absence { get; } = new("absence", "30 or more days absent in a year of induction extend that year by all of them", "SG24 3.6; REG21 8(1)");

    /// <summary>How absence is made up.</summary>
    public static InductionRule MakingUp { get; } = new("making up absence", "days absent are the ECT's own working days, and are made up by as many: at half time over twice as many school days", "policy; SG24 3.6");

    /// <summary>Leave that does not extend.</summary>
    public static InductionRule StatutoryLeave { get; } = new(
        "statutory leave", "statutory leave does not count as absence; the ECT may choose to have the year extended by it", "SG24 3.7");

    /// <summary>Extension served in another school.</summary>
    public static InductionRule Elsewhere { get; } = new("extension elsewhere", "what is left of induction after a move takes at least one term in the new school", "SG24 2.33, 3.6, 3.9");

    /// <summary>Extension by the appropriate body.</summary>
    public static InductionRule Extension { get; } = new("extension", "the appropriate body may extend a completed induction and decides by how much", "SG24 3.8");

    /// <summary>Reduction for experience.</summary>
    public static InductionRule Reduction { get; } = new("reduction", "the appropriate body may reduce induction for experience, to no less than one term; year 2 is shortened first", "SG24 3.2-3.4; REG12 7(3); policy");

    /// <summary>Reduction of part-time service.</summary>
    public static InductionRule PartTimeReduction { get; } = new(
        "part-time reduction", "part-time service that covers two school years may be cut short if the Teachers' Standards are met, with the ECT's agreement", "SG24 2.38, 3.5");

    /// <summary>The timetable of year 1.</summary>
    public static InductionRule Year1 { get; } = new("year 1", "teach at most 90 % of the timetable, and meet the mentor weekly (by contract, not by the guidance)", "SG24 2.20; FLA");

    /// <summary>The timetable of year 2.</summary>
    public static InductionRule Year2 { get; } = new("year 2", "teach at most 95 % of the timetable, and meet the mentor fortnightly (by contract, not by the guidance)", "SG24 2.21; FLA");

    /// <summary>Progress reviews.</summary>
    public static InductionRule Review { get; } = new("progress review", "a review in every term without a formal assessment; part-timers' in every school term", "SG24 2.48");

    /// <summary>The review of somebody who joins in the middle of a term.</summary>
    public static InductionRule LateJoiner { get; } = new("late joiner", "who joins half-way through a term is reviewed by half-way through the next", "SG24 2.49");

    /// <summary>A review close to an assessment.</summary>
    public static InductionRule Clash { get; } = new("clash", "a review less than one term from a formal assessment is left out", "SG24 2.49");

    /// <summary>A review or assessment missed by absence.</summary>
    public static InductionRule OnReturn { get; } = new("on return", "a review or assessment that falls in an absence is held on return", "SG24 2.49, 2.56");

    /// <summary>Formal assessments.</summary>
    public static InductionRule Assessment { get; } = new("formal assessment", "one in the last term of each year of induction", "SG24 2.55");

    /// <summary>Interim assessments.</summary>
    public static InductionRule Interim { get; } = new("interim assessment", "one before leaving a post after at least one term and before the next formal assessment", "SG24 2.62-2.63");

    /// <summary>Due dates.</summary>
    public static InductionRule DueDate { get; } = new("due date", "a review or assessment is due on the last school day of its term of induction, counted from the start of the year of induction", "policy; SG24 2.48");
}
