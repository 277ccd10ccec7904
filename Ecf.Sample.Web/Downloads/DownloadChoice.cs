using Ecf.Reporting.Workbooks;
using Ecf.Sample.Web.HubFiles;

namespace Ecf.Sample.Web.Downloads;

/// <summary>A workbook as the form of the page Downloads asks for it.</summary>
/// <param name="Report">"cohort", "school", "mentor" or "forecast".</param>
/// <param name="Cohort">The year in which the cohort's academic year starts.</param>
/// <param name="School">The URN, for a school's.</param>
/// <param name="Mentor">The id, for a mentor's.</param>
/// <param name="Profile">"accessible", "analyst" or "print".</param>
internal sealed record DownloadChoice(string? Report, int? Cohort, string? School, string? Mentor, string? Profile)
{
    /// <summary>The reports to choose from, with what each is.</summary>
    internal static IReadOnlyList<(string Word, string Name, string Says)> Reports { get; } =
    [
        ("cohort", "A cohort’s report", "Everything of one cohort: people, hours, sessions, money, declarations, with a dictionary of every column."),
        ("school", "A school’s page", "One school in one cohort: its people, hours and money on one page of paper."),
        ("mentor", "A mentor’s page", "One mentor and their ECTs: hours, own sessions and the money that stands on them."),
        ("forecast", "The hub’s forecast", "The money still to come by month and school, and the hours, of all cohorts together."),
    ];

    /// <summary>The layouts to choose from, with what each is.</summary>
    internal static IReadOnlyList<(WorkbookProfile Profile, string Name, string Says)> Profiles { get; } =
    [
        (WorkbookProfile.Accessible, "For everybody", "plain sheets that a phone and a screen reader read well"),
        (WorkbookProfile.Analyst, "For analysts", "filters, frozen headings and charts"),
        (WorkbookProfile.Print, "To print", "A4, with charts and a page for each school"),
    ];

    /// <summary>The file; <c>null</c> where something is still to be chosen.</summary>
    internal Download? In(HubDescription hub)
    {
        var profile = Enum.TryParse<WorkbookProfile>(Profile, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : default;
        return (Report, hub.Cohort(Cohort ?? 0)) switch
        {
            ("forecast", _) => Download.Forecast(hub, profile),
            ("cohort", { } cohort) => Download.OfCohort(cohort, profile),
            ("school", { } cohort) when School is { Length: > 0 } urn => Download.OfSchool(cohort, urn, profile),
            ("mentor", { } cohort) when Mentor is { Length: > 0 } id => Download.OfMentor(cohort, id, profile),
            _ => null,
        };
    }
}
