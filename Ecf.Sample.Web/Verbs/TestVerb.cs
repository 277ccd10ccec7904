using System.CommandLine;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Templates;

namespace Ecf.Sample.Web.Verbs;

/// <summary>Compares what a hub's templates make of the sample cohorts with what the hub approved.</summary>
internal static class TestVerb
{
    private const string About =
        """
        Makes every template of a hub's folder from four made-up cohorts (typical, empty, one person, awkward) and compares the outputs with the texts
        in templates/approved. What differs is written beside them, to be read. --approve makes what the templates give now the approved texts.
        Ends with 1 where anything differs or a template has an error, and with 0 otherwise.
        An example: test my-hub
        """;

    internal static void AddTo(Command root)
    {
        Argument<string> folder = new("FOLDER") { Description = "The hub's folder, the one that holds hub.json" };
        Option<bool> approve = new("--approve") { Description = "Approve what the templates make now, once you have read it" };
        var verb = new Command("test", About) { folder, approve };
        verb.Do((parsed, _) => Task.FromResult(Test(parsed.GetValue(folder)!, parsed.GetValue(approve))));
        root.Subcommands.Add(verb);
    }

    private static Outcome Test(string folder, bool approve)
    {
        if (!Directory.Exists(folder))
        {
            return Outcome.NotUnderstood($"The folder {folder} does not exist: write the hub's folder after test.");
        }

        var (hub, templates) = (new HubFolder(folder), HubTemplates.In(new(folder)));
        var texts = new ApprovedTexts(hub);
        var (approved, made) = approve ? texts.Approve() : (0, texts.Compare());
        var findings = templates.Lint().Concat(made).ToList();
        var errors = findings.Count(finding => finding.Severity == Severity.Error);
        var summary = approve ? Counted(approved, "text is approved", "texts are approved")
            : $"{Counted(templates.Files.Templates.Count, "template", "templates")} tested, {Counted(errors, "error", "errors")}";
        return new(errors > 0 ? CommandLine.NotDone : 0, [.. findings.Select(finding => finding.ToString()), summary], []);
    }

    private static string Counted(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
