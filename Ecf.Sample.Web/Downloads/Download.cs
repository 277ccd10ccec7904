using System.Globalization;
using System.Text.RegularExpressions;
using Ecf.Reporting;
using Ecf.Reporting.Workbooks;
using Ecf.Sample.Web.HubFiles;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Downloads;

/// <summary>A file that the site makes when it is asked for.</summary>
/// <param name="Cohort">Whose it is.</param>
/// <param name="Name">The end of its address: "cohort-2024.xlsx".</param>
/// <param name="Title">What people call it.</param>
/// <param name="Says">What it holds, in a sentence.</param>
internal sealed partial record Download(HubCohort Cohort, string Name, string Title, string Says)
{
    /// <summary>The one table of a CSV file.</summary>
    internal string? Table { get; init; }

    /// <summary>For whom a workbook is laid out.</summary>
    internal WorkbookProfile Profile { get; init; }

    /// <summary>The template of a page for people.</summary>
    internal string? Template { get; init; }

    /// <summary>The URN of the one school of which a workbook is.</summary>
    internal string? School { get; init; }

    /// <summary>The id of the one mentor of whom a workbook is: addresses and names of files never bear a number or a name.</summary>
    internal string? Mentor { get; init; }

    /// <summary>Whether it is the hub's forecast over all cohorts.</summary>
    internal bool IsForecast { get; init; }

    internal string Ending => Path.GetExtension(Name);

    internal string ContentType => Ending switch
    {
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".json" => "application/json",
        ".csv" => "text/csv; charset=utf-8",
        DeclarationDiary.Ending => "text/calendar; charset=utf-8",
        ".html" => "text/html; charset=utf-8",
        _ => "text/markdown; charset=utf-8",
    };

    /// <summary>The name under which it is saved: files with figures bear the day they hold for.</summary>
    internal string FileName(LocalDate asAt) => Template is not null
        ? Name
        : $"{Path.GetFileNameWithoutExtension(Name)}-as-at-{LocalDatePattern.Iso.Format(asAt)}{Ending}";

    /// <summary>All that the hub's site offers, by cohort, as at a day.</summary>
    internal static IEnumerable<Download> All(HubDescription hub, LocalDate asAt) =>
        hub.Cohorts.OrderBy(cohort => cohort.Year).SelectMany(cohort => Of(hub, cohort, asAt));

    /// <summary>The hub's forecast; <c>null</c> for a hub without cohorts.</summary>
    internal static Download? Forecast(HubDescription hub, WorkbookProfile profile = default) => hub.Cohorts.OrderBy(cohort => cohort.Year).FirstOrDefault() is { } first
        ? new(first, $"forecast{EndOf(profile)}", "Forecast (Excel workbook)", "The money still to come by month and school, and the hours, of all cohorts.") { IsForecast = true, Profile = profile }
        : null;

    /// <summary>The file of this name, also one of a single school or mentor, whom nobody has looked for yet.</summary>
    internal static Download? Find(HubDescription hub, string name, LocalDate asAt) =>
        All(hub, asAt).FirstOrDefault(candidate => candidate.Name == name) ?? Enum.GetValues<WorkbookProfile>().Select(profile => Forecast(hub, profile)).FirstOrDefault(forecast => forecast?.Name == name) ?? OfOne(hub, name);

    /// <summary>A cohort's workbook in a layout.</summary>
    internal static Download OfCohort(HubCohort cohort, WorkbookProfile profile) => Workbooks(cohort).First(workbook => workbook.Profile == profile);

    internal static Download OfSchool(HubCohort cohort, string urn, WorkbookProfile profile = default) =>
        new(cohort, $"school-{cohort.Year}-{urn}{EndOf(profile)}", "School's workbook", "Its ECTs and mentors, their hours and money, on one page of paper.") { School = urn, Profile = profile };

    internal static Download OfMentor(HubCohort cohort, string id, WorkbookProfile profile = default) =>
        new(cohort, $"mentor-{cohort.Year}-{id}{EndOf(profile)}", "Mentor's workbook", "The mentor's and the ECTs' hours, the own sessions and the money.") { Mentor = id, Profile = profile };

    /// <summary>The end of a workbook's name: the usual layout has none of its own.</summary>
    private static string EndOf(WorkbookProfile profile) => profile == default ? ".xlsx" : $"-{profile.ToString().ToLowerInvariant()}.xlsx";

    private static WorkbookProfile ProfileOf(string word) => word.Length > 0 ? Enum.Parse<WorkbookProfile>(word[1..], ignoreCase: true) : default;

    private static Download? OfOne(HubDescription hub, string name) =>
        OneName().Match(name) is { Success: true } match && hub.Cohort(int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)) is { } cohort
            ? match.Groups[1].Value == "school" ? OfSchool(cohort, match.Groups[3].Value, ProfileOf(match.Groups[4].Value)) : OfMentor(cohort, match.Groups[3].Value, ProfileOf(match.Groups[4].Value))
            : null;

    [GeneratedRegex("^((?:school(?=-[0-9]{4}-[0-9]{6}[-.]))|(?:mentor(?=-[0-9]{4}-[a-z]{16}[-.])))-([0-9]{4})-([0-9]{6}|[a-z]{16})(-analyst|-print)?\\.xlsx\\z")]
    private static partial Regex OneName();

    private static IEnumerable<Download> Of(HubDescription hub, HubCohort cohort, LocalDate asAt) =>
    [
        .. Workbooks(cohort),
        .. CohortOutline.Of(hub.Name, cohort.Year, asAt).Alone().Select(table =>
            new Download(cohort, $"cohort-{cohort.Year}-{table.Key}.csv", $"{TitleOf(table)} (CSV)", SaysOf(table)) { Table = table.Key }),
        new(cohort, $"cohort-{cohort.Year}.json", "Whole report (JSON)", "Every table with the meaning of its columns, for other programs. Hours are whole minutes."),
        new(cohort, $"declarations-{cohort.Year}{DeclarationDiary.Ending}", "Declaration deadlines (calendar)", "For a diary: the deadline of each milestone and how many people it concerns. It has no names."),
        .. MentorPages(cohort),
    ];

    private static IEnumerable<Download> Workbooks(HubCohort cohort) =>
    [
        new(cohort, $"cohort-{cohort.Year}.xlsx", "Excel workbook", "The whole report, a sheet for each table below, for everybody: it can be read on a phone and with a screen reader."),
        new(cohort, $"cohort-{cohort.Year}-analyst.xlsx", "Excel workbook for analysts", "The same figures with filters, frozen headings and charts.") { Profile = WorkbookProfile.Analyst },
        new(cohort, $"cohort-{cohort.Year}-print.xlsx", "Excel workbook to print", "The same figures on A4, with charts and a page for each school.") { Profile = WorkbookProfile.Print },
    ];

    // The cover bears the cohort's own name, which here stands above all of its files.
    private static string TitleOf(ReportTable table) => table.Key == "cover" ? "Headline figures" : table.Title;

    private static string SaysOf(ReportTable table) => table.Key switch
    {
        "cover" => "How many people, and their hours and money in all.",
        "buddies" => "Each mentor's buddy in the round that holds, or in the one proposed before the first, and why.",
        _ => table.Summary ?? table.Title,
    };

    private static IEnumerable<Download> MentorPages(HubCohort cohort) =>
    [
        new(cohort, $"mentor-essentials-{cohort.Year}.html", "Mentor essentials (web page)", "For mentors: their part, the training schedule, the breakdown by term and the funding. It has no names and no date.")
            { Template = "mentor-essentials.sbn-html" },
        new(cohort, $"mentor-essentials-{cohort.Year}.md", "Mentor essentials (Markdown)", "The same as text that can be edited.")
            { Template = "mentor-essentials.sbn-md" },
    ];
}
