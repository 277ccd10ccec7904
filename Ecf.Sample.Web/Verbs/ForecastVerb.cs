using System.CommandLine;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.Pages;
using NodaTime;

namespace Ecf.Sample.Web.Verbs;

/// <summary>Writes what lies before the hub, over all of its cohorts, to a workbook.</summary>
internal static class ForecastVerb
{
    private const string About =
        """
        Writes what lies before the hub, over all of its cohorts, to a workbook: the money still to come by month and by school, and the hours.
        An example: forecast --as-at 2025-03-31 --out forecast.xlsx
        """;

    internal static void AddTo(Command root, HubOptions hub)
    {
        var day = Words.Day();
        var file = Words.Out("forecast.xlsx");
        var profile = Layouts.Option();
        var verb = new Command("forecast", About) { day, file, profile };
        hub.AddTo(verb);
        verb.Do((parsed, stop) => WriteAsync(hub.SettingsOf(parsed), new(parsed.GetValue(day), parsed.GetValue(file)!, parsed.GetValue(profile)), stop));
        root.Subcommands.Add(verb);
    }

    private static Task<Outcome> WriteAsync(string[] settings, Asked asked, CancellationToken stop) =>
        OutputFile.OfHubAsync(settings, (asked.Out, asked.Problem), (hub, file) => WriteAsync(hub, asked, file, stop));

    private static Task<Outcome> WriteAsync(OpenHub hub, Asked asked, OutputFile file, CancellationToken stop) => hub.WithStoreAsync(async store =>
    {
        var day = asked.AsAt ?? hub.UsualDay;
        var reader = WorkbookFacts.In(store, hub.Description, hub.Library);
        var cohorts = new List<CohortFacts>();
        foreach (var cohort in hub.Description.Cohorts)
        {
            cohorts.Add(await reader.ReadAsync(cohort.Year, day, stop));
        }

        var made = ReportFile.Workbook(ForecastReport.Of(cohorts), Layouts.Named(asked.Profile) ?? default, stop);
        return file.Take(made, $"The forecast as at {AsAt.Display(day)}");
    });

    /// <summary>What the words ask for.</summary>
    private sealed record Asked(LocalDate? AsAt, string Out, string? Profile)
    {
        internal string? Problem =>
            !Path.GetExtension(Out).Equals(ReportFile.Excel, StringComparison.OrdinalIgnoreCase) ? $"The forecast is a workbook, and \"{Out}\" is none: end the name with .xlsx after --out."
            : Profile is { } name && Layouts.Named(name) is null ? Layouts.Unknown(name)
            : null;
    }
}
