using Ecf.Domain;
using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Samples;

namespace Ecf.Reporting.Tests.Templates;

/// <summary>
/// Each template in Cases/Templates gives exactly the findings that stand beside it: on reading, or as it is made. One without a head is made of the
/// fixed report of the tests; a folder in Cases/TemplateFolders is a hub's, whose templates are made of the sample cohort.
/// </summary>
public sealed class TemplateCasesTests
{
    private static readonly string Alone = Path.Combine(AppContext.BaseDirectory, "Cases", "Templates");
    private static readonly string Folders = Path.Combine(AppContext.BaseDirectory, "Cases", "TemplateFolders");

    public static TheoryData<string> Cases => new(
        Directory.GetFiles(Alone).Select(path => Path.GetFileName(path)).Where(file => !file.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    public static TheoryData<string> FolderCases => new(Directory.GetDirectories(Folders).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReadAndRender_Case_GivesTheFindingsBesideIt(string file)
    {
        var template = ReportTemplate.Read(file, File.ReadAllText(Path.Combine(Alone, file)));
        var findings = template.IsUsable ? [.. template.Findings, .. template.Value.Render(TemplateModel.Of(Some.Cohort)).Findings] : template.Findings;

        Expect.Findings(Path.Combine(Alone, Path.GetFileNameWithoutExtension(file) + ".findings.txt"), findings);
    }

    [Theory]
    [MemberData(nameof(FolderCases))]
    public void LintAndRender_FolderCase_GivesTheFindingsBesideIt(string name)
    {
        var path = Path.Combine(Folders, name);
        var folder = new TemplateFolder(Directory.GetFiles(path).Select(file => KeyValuePair.Create(Path.GetFileName(file), File.ReadAllText(file))));

        Expect.Findings(path + ".findings.txt", [.. folder.Lint(), .. folder.Templates.Select(folder.Read).Where(template => template.IsUsable).SelectMany(Rendered)]);
    }

    private static IEnumerable<Finding> Rendered(ReadResult<ReportTemplate> template) =>
        template.Value.Render(ReportModel.For(template.Value.Head!.Audience, SampleCohort.Typical).First().Model).Findings;
}
