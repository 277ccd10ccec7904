namespace Ecf.Domain.Funding;

/// <summary>One rule of funding: its name, what it says and where that was found. Amounts and days of payment are data: see <see cref="FundingRate"/> and <see cref="PaymentRule"/>.</summary>
public sealed class FundingRule
{
    /// <summary>The engagement in percent from which it counts as evidence.</summary>
    internal const int Engagement = 75;

    private FundingRule(string name, string says, Source source) => (Name, Says, Source) = (name, says, source);

    /// <summary>The core budget pays for year 1.</summary>
    public static FundingRule Year1InCoreBudget { get; } = new("year-1-in-core-budget",
        "the 10% off timetable and the mentor's time in year 1 are in the school's core budget; no grant is paid for them", FundingSources.Entitlement);

    /// <summary>Year 2 is paid per ECT, on any programme.</summary>
    public static FundingRule Year2PerEct { get; } = new("year-2-per-ect",
        "time off timetable and mentor support are paid for every ECT in year 2, provider-led or school-led, and twice for a mentor of two", FundingSources.Grant);

    /// <summary>Year 2 is paid whole, for part-time ECTs too.</summary>
    public static FundingRule Year2InFull { get; } = new("year-2-in-full",
        "year 2 is paid in full after the academic year in which it begins, for part-time ECTs too", FundingSources.Year2In2024);

    /// <summary>The school at the end of August is paid for year 2 (cohorts to 2024).</summary>
    public static FundingRule Year2AtEndOfAugust { get; } = new("year-2-at-end-of-august",
        "year 2 is paid to the school where the ECT is registered at the end of August; schools settle between themselves", FundingSources.Year2In2024);

    /// <summary>The setting of the second year is paid for year 2 (from cohort 2025).</summary>
    public static FundingRule Year2AtSecondYearSetting { get; } = new("year-2-at-second-year-setting",
        "year 2 is paid in one instalment in arrears to the setting where the ECT is registered in the second year", FundingSources.Entitlement);

    /// <summary>How the department sees that an ECT is in year 2.</summary>
    public static FundingRule Year2ByDeclarations { get; } = new("year-2-by-declarations",
        "a provider-led ECT is seen to be in year 2 from the fourth declaration on", FundingSources.Grant);

    /// <summary>Leaving during a year, and reduced induction.</summary>
    public static FundingRule Proportionate { get; } = new("proportionate",
        "proportionate funding exists for those who leave during a year or whose induction is reduced; its formula is not published here", FundingSources.Inspiration);

    /// <summary>Backfill once per mentor.</summary>
    public static FundingRule BackfillOncePerMentor { get; } = new("backfill-once-per-mentor",
        "backfill is paid once for every mentor, however many ECTs, and never for a mentor who was funded before", FundingSources.Grant);

    /// <summary>Backfill is for provider-led training.</summary>
    public static FundingRule BackfillProviderLed { get; } = new("backfill-provider-led",
        "backfill is paid for provider-led training only", FundingSources.Grant);

    /// <summary>Two instalments of 18 hours in 2021/22 and 2022/23.</summary>
    public static FundingRule BackfillInstalments { get; } = new("backfill-instalments",
        "in 2021/22 and 2022/23 backfill is paid in two instalments of 18 hours, whole even where part of a year was served, to the latest school of those registered by 31 May; the second needs the fourth, fifth or last declaration",
        FundingSources.Grant2021);

    /// <summary>Pro rata per term from 2023/24.</summary>
    public static FundingRule BackfillPerTerm { get; } = new("backfill-per-term",
        "from 2023/24 backfill is paid after each academic year, a sixth of the amount (6 hours) for each term declared, to the school of that term, for those registered by 31 August",
        FundingSources.Grant2023);

    /// <summary>Replacement mentors.</summary>
    public static FundingRule Replacement { get; } = new("replacement",
        "a replacement mentor brings the instalment that the one before did not, or the terms that the one before did not serve; a mentor who is not replaced brings the terms served", FundingSources.Grant);

    /// <summary>The two evidence points of 2025.</summary>
    public static FundingRule EvidencePoints { get; } = new("evidence-points",
        "from cohort 2025 mentor training is one year of up to 20 hours, paid once after the year: a part on evidence of the start, the rest on evidence of 75% engagement", FundingSources.Mentors2025);

    /// <summary>A mentor of 2025 who stops early.</summary>
    public static FundingRule StartedOnly { get; } = new("started-only",
        "a mentor who started and did not reach 75% engagement brings the part for the start; training goes on where the ECT leaves", FundingSources.Julian);

    /// <summary>Which schools are funded.</summary>
    public static FundingRule EligibleSchools { get; } = new("eligible-schools",
        "state-funded schools and colleges, non-maintained special schools and those approved under section 41 are funded; other independent, Welsh and offshore schools are not", FundingSources.Types);

    /// <summary>Which ECTs and mentors are funded.</summary>
    public static FundingRule EligiblePeople { get; } = new("eligible-people",
        "an ECT has qualified teacher status, began induction from 1 September 2021 on and is neither exempt nor prohibited; a mentor is not prohibited", FundingSources.Eligibility);

    /// <summary>The area of a school.</summary>
    public static FundingRule AreaByDistrict { get; } = new("area-by-district",
        "the rate follows the school's district, by the areas of teachers' pay", FundingSources.Areas);

    /// <summary>The cohort of a start date.</summary>
    public static FundingRule CohortByStart { get; } = new("cohort-by-start",
        "a start before June belongs to the cohort of the year before, from June on to that year's", FundingSources.Cohorts);

    /// <summary>How a school is paid.</summary>
    public static FundingRule Route { get; } = new("route",
        "maintained schools are paid through their local authority, academies directly", FundingSources.Grant);

    /// <summary>Every rule.</summary>
    public static IReadOnlyList<FundingRule> All { get; } =
    [
        Year1InCoreBudget, Year2PerEct, Year2InFull, Year2AtEndOfAugust, Year2AtSecondYearSetting, Year2ByDeclarations, Proportionate, BackfillOncePerMentor,
        BackfillProviderLed, BackfillInstalments, BackfillPerTerm, Replacement, EvidencePoints, StartedOnly, EligibleSchools, EligiblePeople, AreaByDistrict,
        CohortByStart, Route,
    ];

    /// <summary>Its lasting name, such as "backfill-per-term".</summary>
    public string Name { get; }

    /// <summary>What it says, without a capital and without a full stop.</summary>
    public string Says { get; }

    /// <summary>Where it was found.</summary>
    public Source Source { get; }
}
