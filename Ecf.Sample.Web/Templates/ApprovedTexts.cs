using System.Globalization;
using System.Text;
using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Samples;
using Ecf.Sample.Web.HubFiles;

namespace Ecf.Sample.Web.Templates;

/// <summary>
/// What a hub approved that its templates make of the sample cohorts: a text for each template and sample in <c>templates/approved</c>. All
/// outputs of a template stand in one text, each under a line that names it.
/// </summary>
internal sealed class ApprovedTexts(HubFolder hub)
{
    private const string Received = ".received";

    private readonly string folder = Path.Combine(hub.Path, "templates", "approved");

    /// <summary>Compares every template's outputs with the approved ones; what differs is written beside them for a person to read.</summary>
    internal IReadOnlyList<Finding> Compare() => [.. Made().SelectMany(made => made.Text.Findings.Concat(made.Text.ValueOrNull is { } text ? Compare(made.File, text) : [])), .. Left()];

    /// <summary>Approves what every template makes now.</summary>
    /// <returns>How many texts, and what stands against the rest.</returns>
    internal (int Approved, IReadOnlyList<Finding> Findings) Approve()
    {
        var made = Made().ToList();
        foreach (var (file, text) in made.Where(one => one.Text.IsUsable))
        {
            Write(file, text.Value);
            File.Delete(At(file) + Received);
        }

        return (made.Count(one => one.Text.IsUsable), [.. made.SelectMany(one => one.Text.Findings)]);
    }

    private IEnumerable<(string File, ReadResult<string> Text)> Made()
    {
        var templates = HubTemplates.In(hub).Files;
        return from name in templates.Templates
               let template = templates.Read(name)
               where template.IsUsable
               from sample in SampleCohort.All
               select ($"{name}/{sample.Name}{template.Value.Kind.FileEnding()}", Outputs(template.Value, sample.Facts));
    }

    /// <summary>All outputs of a template one under the other, or every error on the way.</summary>
    internal static ReadResult<string> Outputs(ReportTemplate template, TemplateFacts facts)
    {
        var (text, findings) = (new StringBuilder(), new List<Finding>());
        foreach (var input in ReportModel.For(template.Head!.Audience, facts))
        {
            var output = template.Render(input.Model);
            findings.AddRange(output.Findings);
            text.Append(CultureInfo.InvariantCulture, $"===== {input.Key} {input.Name}\n{output.ValueOrNull?.ReplaceLineEndings("\n")}\n");
        }

        return new(findings.Exists(finding => finding.Severity == Severity.Error) ? null : text.ToString(), [.. findings.Distinct()]);
    }

    private IEnumerable<Finding> Compare(string file, string made)
    {
        var approved = File.Exists(At(file)) ? File.ReadAllText(At(file)).ReplaceLineEndings("\n") : null;
        if (approved == made)
        {
            File.Delete(At(file) + Received);
            return [];
        }

        Write(file + Received, made);
        var name = $"templates/approved/{file}";
        return [approved is null ? ShelfFindings.NotApproved(name, name + Received) : ShelfFindings.Differs(name, FirstDifference(approved, made), name + Received)];
    }

    private static int FirstDifference(string approved, string made) =>
        1 + approved.Split('\n').Zip(made.Split('\n')).TakeWhile(lines => lines.First == lines.Second).Count();

    private IEnumerable<Finding> Left() => !Directory.Exists(folder) ? [] : Directory.EnumerateDirectories(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
        .Where(name => !HubTemplates.In(hub).Files.Names.Contains(name)).Select(name => ShelfFindings.NoTemplate($"templates/approved/{name}", name));

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(file))!);
        WholeFile.Write(At(file), text);
    }

    private string At(string file) => Path.Combine(folder, file);
}
