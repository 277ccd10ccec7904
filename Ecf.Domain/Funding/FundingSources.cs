using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>Where the rules were found.</summary>
internal static class FundingSources
{
    private const string Backfill = "gov.uk/government/publications/backfill-payments-for-time-off-timetable-for-early-career-framework-ecf-mentor-training-national-roll-out";

    private const string Year2 =
        "gov.uk/government/publications/funding-for-time-off-timetable-for-early-career-teachers-and-mentors-who-participated-in-the-national-roll-out-of-the-early-career-framework-reforms";

    private static readonly LocalDate Read = new(2026, 11, 23);

    internal static readonly Source Grant = new(
        "DfE: Grant funding summary",
        "github.com/DFE-Digital/register-early-career-teachers-public/blob/0fe31d1aa91b/documentation/service-rules/ecf1/grant-funding-summary.md", Read, Confidence.High);

    internal static readonly Source Grant2021 = new(
        "DfE: conditions of grant for mentor backfill, 2021 to 2023", $"{Backfill}/backfill-payments-for-time-off-timetable-for-early-career-framework-ecf-mentor-training-national-roll-out", Read, Confidence.High);

    internal static readonly Source Grant2023 = new(
        "DfE: conditions of grant for mentor backfill, 2023 to 2024",
        $"{Backfill}/backfill-payments-for-time-off-timetable-for-early-career-framework-ecf-mentor-training-national-roll-out-conditions-of-grant-for-academic-year-20", Read, Confidence.High);

    internal static readonly Source Year2In2024 = new(
        "DfE: conditions of grant for year 2, of which only an excerpt could be read", $"{Year2}/early-career-framework-ecf-based-induction-year-2-time-off-timetable-conditions-of-grant", Read);

    internal static readonly Source Mentors2025 = new(
        "DfE: ECTP mentor conditions of grant 2025 to 2026", $"{Backfill}/early-career-training-programme-for-mentors-ectpm-conditions-of-grant-for-2025-to-2026-academic-year", Read, Confidence.High);

    internal static readonly Source Entitlement = new(
        "DfE: ECTE conditions of grant 2025 to 2027",
        $"{Year2}/grant-funding-for-the-early-career-teacher-entitlement-ecte-year-2-time-off-timetable-and-mentor-support-conditions-of-grant-for-the-2025-to-2026-a", Read, Confidence.High);

    internal static readonly Source Eligibility = new(
        "DfE: funding and eligibility for ECF-based training", "gov.uk/guidance/funding-and-eligibility-for-ecf-based-training", Read, Confidence.High);

    internal static readonly Source Types = new(
        "DFE-Digital/early-careers-framework: eligible types of establishment", "github.com/DFE-Digital/early-careers-framework/blob/8d84d7d65630/app/models/concerns/gias_types.rb", Read, Confidence.High);

    internal static readonly Source Julian = new(
        "The Julian Teaching School Hub: ECTE rates 2025", "thejulian-tsh.org.uk/accessibility.asp?item=news_story_341", Read);

    internal static readonly Source Inspiration = new("Inspiration Teaching School Hub: funding", "inspirationteachingschoolhub.org/39/funding-1", Read, Confidence.Low);

    internal static readonly Source Areas = new(
        "DFE-Digital/itt-mentor-services: regional areas", "github.com/DFE-Digital/itt-mentor-services/blob/88e74ea367c1/app/services/concerns/regional_areas.rb", Read, Confidence.Low);

    internal static readonly Source Cohorts = new(
        "DFE-Digital/early-careers-framework: cohort of a start date", "github.com/DFE-Digital/early-careers-framework/blob/8d84d7d65630/app/models/cohort.rb", Read, Confidence.High);
}
