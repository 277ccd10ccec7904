using System.CommandLine;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Workbooks;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.Pages;
using NodaTime;

namespace Ecf.Sample.Web.Verbs;

/// <summary>Fills a hub's own workbook with a cohort's figures.</summary>
internal static class FillVerb
{
    private const string About =
        """
        Fills a workbook of your own with a cohort's figures, and keeps its sheets, charts, pivots and styles. A cell with a name such as
        ecf.hours.attended takes that total; a table called as ours are, such as data_hours_by_term, takes those rows in the columns it has.
        What cannot be filled is said a line each, and the rest is filled; then it ends with 1.
        An example: fill our-report.xlsx --cohort 2024 --out filled.xlsx
        """;

    internal static void AddTo(Command root, HubOptions hub)
    {
        Argument<string> template = new("WORKBOOK") { Description = "Your own workbook, a .xlsx file, which is not changed" };
        var cohort = Words.Cohort("One that the hub runs");
        cohort.Required = true;
        var day = Words.Day();
        var file = Words.Out("filled.xlsx");
        var verb = new Command("fill", About) { template, cohort, day, file };
        hub.AddTo(verb);
        verb.Do((parsed, stop) => FillAsync(
            hub.SettingsOf(parsed), new(parsed.GetValue(template)!, parsed.GetValue(cohort)!.Value, parsed.GetValue(day), parsed.GetValue(file)!), stop));
        root.Subcommands.Add(verb);
    }

    private static Task<Outcome> FillAsync(string[] settings, Asked asked, CancellationToken stop) => OutputFile.OfHubAsync(settings, (asked.Out, GivenWorkbook.Problem(asked.Template, "fill")), (hub, file) =>
        hub.Description.Cohort(asked.Cohort) is { } cohort
            ? hub.WithFactsAsync(cohort.Year, asked.AsAt ?? hub.UsualDay, facts => Fill(asked, facts, file, stop), stop)
            : Task.FromResult(Outcome.NotUnderstood(Words.NoCohort(asked.Cohort, hub.Description))));

    private static Outcome Fill(Asked asked, CohortFacts facts, OutputFile file, CancellationToken stop)
    {
        using var template = GivenWorkbook.Open(asked.Template);
        using var filled = new MemoryStream();
        var findings = WorkbookFill.Of((template, Path.GetFileName(asked.Template)), ReportFile.Whole(facts), filled, stop);
        if (filled.Length == 0)
        {
            return Outcome.NotDone(findings);
        }

        return file.Write(filled.ToArray()) is { } refused
            ? Outcome.NotDone(refused)
            : new(findings.Count == 0 ? 0 : CommandLine.NotDone, [$"{asked.Template} with cohort {facts.CohortName} as at {AsAt.Display(facts.AsAt)} is in {file.FullPath}"], [.. findings.Select(finding => finding.ToString())]);
    }

    /// <summary>What the words ask for.</summary>
    private sealed record Asked(string Template, int Cohort, LocalDate? AsAt, string Out);
}
