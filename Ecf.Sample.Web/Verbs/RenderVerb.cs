using System.CommandLine;
using System.Text;
using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Merging;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Verbs;

/// <summary>Shows what a report template makes.</summary>
internal static class RenderVerb
{
    private const string About =
        """
        Writes what a report template makes of the hub's data. The template is one that comes with the program or one of the hub's own.
        What its head says it is for decides what it is given: the cohort, or each school or person of it, and then --out names a zip file.
        A template without a head is given the cohort's report; one whose name begins with "mentor-essentials" the programmes and rates.
        An example: render mentor-essentials.sbn-html --cohort 2024 --out mentor-essentials.html
        """;

    internal static void AddTo(Command root, HubOptions hub)
    {
        Argument<string> template = new("TEMPLATE") { Description = $"{string.Join(" or ", BuiltInTemplates.Names)}, a file of the hub's folder templates, or any template file" };
        var file = Words.Out("mentor-essentials.html");
        var cohort = Words.Cohort("Default: the first that the hub runs");
        var day = Words.Day();
        var ects = Programme("--ect-programme", "ECTs");
        var mentors = Programme("--mentor-programme", "mentors");

        var verb = new Command("render", About) { template, file, cohort, day, ects, mentors };
        hub.AddTo(verb);
        verb.Do((parsed, stop) => RenderAsync(
            hub.SettingsOf(parsed),
            new(parsed.GetValue(template)!, parsed.GetValue(file)!, parsed.GetValue(cohort), parsed.GetValue(day)) { EctProgramme = parsed.GetValue(ects), MentorProgramme = parsed.GetValue(mentors) },
            stop));
        root.Subcommands.Add(verb);
    }

    private static Option<string> Programme(string name, string audience) => new(name)
    {
        Description = $"For mentor-essentials: the id of the programme for {audience} to print. Default: the cohort's own, as printed where it is a reconstruction",
        HelpName = "ID",
    };

    private static async Task<Outcome> RenderAsync(string[] settings, RenderWords asked, CancellationToken stop)
    {
        var file = new OutputFile(asked.Out);
        if (file.Problem is { } blocked)
        {
            return Outcome.NotDone(blocked);
        }

        var at = SiteSettings.From(settings);
        var found = TemplateFile.Find(asked.Template, at.Hub);
        if (found is null)
        {
            return Outcome.NotUnderstood(TemplateFile.NotFound(asked.Template, at.Hub));
        }

        var template = found.Read();
        var hub = OpenHub.In(at);
        return !template.IsUsable ? Outcome.NotDone(template.Findings)
            : !hub.IsUsable ? Outcome.NotDone(hub.Findings)
            : await RenderAsync(hub.Value, template.Value, asked, file, stop);
    }

    private static async Task<Outcome> RenderAsync(OpenHub hub, ReportTemplate template, RenderWords asked, OutputFile file, CancellationToken stop)
    {
        if (asked.CohortOf(hub.Description) is not { } cohort)
        {
            return Outcome.NotUnderstood(Words.NoCohort(asked.Cohort!.Value, hub.Description));
        }

        if (template.Name.StartsWith(MentorPage.NameBegins, StringComparison.Ordinal))
        {
            var programmes = PrintedProgrammes.Of(hub.Library, cohort, asked);
            return programmes.Problem is { } unknown
                ? Outcome.NotUnderstood(unknown)
                : Finish(template, MentorPage.Model(hub.Description, hub.Library, cohort.Year, programmes.Ects!, programmes.Mentors!), file, stop);
        }

        if (template.Head is { } head)
        {
            return await hub.WithInputsAsync(head.Audience, (cohort, asked.AsAt ?? hub.UsualDay), inputs => Finish(template, [.. inputs], file, stop), stop);
        }

        return await hub.WithReportAsync(cohort.Year, asked.AsAt ?? hub.UsualDay, report => Finish(template, TemplateModel.Of(report), file, stop), stop);
    }

    private static Outcome Finish(ReportTemplate template, IReadOnlyList<TemplateInput> inputs, OutputFile file, CancellationToken stop)
    {
        if (Path.GetExtension(file.FullPath) == ".zip")
        {
            using var zip = new MemoryStream();
            var count = MailMerge.Write(template, inputs, zip, cancel: stop);
            return file.Write(zip.ToArray()) is { } refused ? Outcome.NotDone(refused) : Outcome.Done($"{template.Name} is merged in {file.FullPath}: {count}");
        }

        return inputs is [var only] ? Finish(template, only.Model, file, stop)
            : Outcome.NotUnderstood($"{template.Name} makes one output for each {template.Head!.Audience.Word()}: write the name of a zip file after --out, such as {Path.GetFileNameWithoutExtension(template.Name)}.zip.");
    }

    private static Outcome Finish(ReportTemplate template, TemplateModel model, OutputFile file, CancellationToken stop)
    {
        var rendered = template.Render(model, stop);
        return !rendered.IsUsable ? Outcome.NotDone(rendered.Findings)
            : file.Write(Encoding.UTF8.GetBytes(rendered.Value)) is { } refused ? Outcome.NotDone(refused)
            : new(0, [.. rendered.Findings.Select(finding => finding.ToString()), $"{template.Name} is rendered in {file.FullPath}"], []);
    }
}
