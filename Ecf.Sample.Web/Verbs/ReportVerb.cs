using System.CommandLine;
using Ecf.Domain.Programmes;
using Ecf.Reporting;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Workbooks;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Pages;
using NodaTime;

namespace Ecf.Sample.Web.Verbs;

/// <summary>Writes a cohort's report to a file.</summary>
internal static class ReportVerb
{
    private const string About =
        """
        Writes a cohort's report to a file: .xlsx is the whole workbook, .json the whole report for programs, .csv one table of it.
        An example: report --cohort 2024 --as-at 2025-03-31 --out cohort-2024.xlsx
        """;

    internal static void AddTo(Command root, HubOptions hub)
    {
        var cohort = Words.Cohort("One that the hub runs");
        cohort.Required = true;
        var day = Words.Day();
        var file = Words.Out("cohort-2024.xlsx");
        Option<string> table = new("--table") { Description = $"The table that a .csv file holds: {string.Join(", ", CohortOutline.TableKeys)}. Default: {ReportFile.UsualTable}", HelpName = "KEY" };

        var profile = Layouts.Option();
        Option<string> school = new("--school") { Description = "One school's workbook instead, by its unique reference number", HelpName = "URN" };
        Option<string> mentor = new("--mentor") { Description = "One mentor's workbook instead, by the teacher reference number", HelpName = "TRN" };

        var verb = new Command("report", About) { cohort, day, file, table, profile, school, mentor };
        hub.AddTo(verb);
        verb.Do((parsed, stop) => WriteAsync(hub.SettingsOf(parsed), new(parsed.GetValue(cohort)!.Value, parsed.GetValue(day), parsed.GetValue(file)!, parsed.GetValue(table), parsed.GetValue(profile)) { School = parsed.GetValue(school), Mentor = parsed.GetValue(mentor) }, stop));
        root.Subcommands.Add(verb);
    }

    private static Task<Outcome> WriteAsync(string[] settings, Asked asked, CancellationToken stop) => OutputFile.OfHubAsync(settings, (asked.Out, asked.Problem), (hub, file) =>
        hub.Description.Cohort(asked.Cohort) is { } cohort ? WriteAsync(hub, cohort, asked, file, stop) : Task.FromResult(Outcome.NotUnderstood(Words.NoCohort(asked.Cohort, hub.Description))));

    private static Task<Outcome> WriteAsync(OpenHub hub, HubCohort cohort, Asked asked, OutputFile file, CancellationToken stop)
    {
        var day = asked.AsAt ?? hub.UsualDay;
        return hub.WithFactsAsync(cohort.Year, day, facts =>
        {
            if (asked.Unknown(facts) is { } unknown)
            {
                return Outcome.NotUnderstood(unknown);
            }

            var made = asked.PartOf(facts) is { } part ? ReportFile.Workbook(part, asked.Layout ?? default, stop) : new ReportFile(asked.Ending) { Table = asked.Table ?? ReportFile.UsualTable, Profile = asked.Layout ?? default }.Make(facts, stop);
            return file.Take(made, $"Cohort {cohort.Display} as at {AsAt.Display(day)}");
        }, stop);
    }

    /// <summary>What the words ask for.</summary>
    private sealed record Asked(int Cohort, LocalDate? AsAt, string Out, string? Table, string? Profile)
    {
        internal string? School { get; init; }

        internal string? Mentor { get; init; }

        /// <summary>The report of one school or mentor; <c>null</c> for the whole cohort's.</summary>
        internal Report? PartOf(CohortFacts facts) => School is not null ? SchoolReport.Of(facts, School) : Mentor is not null ? MentorReport.Of(facts, Mentor) : null;

        /// <summary>Why the cohort has no such school or mentor, in one line.</summary>
        internal string? Unknown(CohortFacts facts) =>
            School is { } urn && !facts.SchoolNames.ContainsKey(urn) ? $"Cohort {facts.CohortName} knows no school \"{urn}\": write the six digits of one of its schools after --school."
            : Mentor is { } trn && !facts.Members.Any(member => member.Role == Audience.Mentor && member.Id == trn) ? $"Cohort {facts.CohortName} has no mentor \"{trn}\": write the seven digits of one of its mentors after --mentor."
            : null;

        internal WorkbookProfile? Layout => Layouts.Named(Profile);

        internal string Ending => Path.GetExtension(Out).ToLowerInvariant();

        internal string? Problem => this switch
        {
            _ when !ReportFile.Endings.Contains(Ending) => $"\"{Out}\" does not say what to write: end the name with .xlsx, .json or .csv after --out.",
            { Table: { } table } when !CohortOutline.TableKeys.Contains(table) => $"\"{table}\" is not a table of the report: write one of {string.Join(", ", CohortOutline.TableKeys)} after --table.",
            { School: not null, Mentor: not null } => "--school and --mentor each ask for a workbook of their own: leave one of them out.",
            { Ending: not ReportFile.Excel } when School is not null || Mentor is not null => $"--school and --mentor make a workbook, and \"{Out}\" is none: end the name with .xlsx after --out.",
            { Profile: { } profile, Layout: null } => Layouts.Unknown(profile),
            { Profile: not null, Ending: not ReportFile.Excel } => $"--profile lays out a workbook, and a {Ending} file has no layout: leave --profile out, or end the name with .xlsx after --out.",
            { Table: not null, Ending: not ReportFile.Csv } => $"--table chooses what a .csv file holds, and a {Ending} file holds every table: leave --table out, or end the name with .csv after --out.",
            _ => null,
        };
    }
}
