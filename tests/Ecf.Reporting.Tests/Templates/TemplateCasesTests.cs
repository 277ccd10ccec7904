using Ecf.Domain;
using Ecf.Reporting.Templates;

namespace Ecf.Reporting.Tests.Templates;

/// <summary>Each template in Cases/Templates gives exactly the findings that stand beside it, on reading or on the cohort's report.</summary>
public sealed class TemplateCasesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "Templates");

    private static IEnumerable<string> Files =>
        Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).Where(file => !file.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static TheoryData<string> Cases => new(Files);

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReadAndRender_Case_GivesTheFindingsBesideIt(string file)
    {
        var template = ReportTemplate.Read(file, File.ReadAllText(Path.Combine(Folder, file)));
        var findings = template.IsUsable ? template.Value.Render(TemplateModel.Of(Some.Cohort)).Findings : template.Findings;

        Assert.Equal(Expected(file), findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void Cases_Together_TriggerEveryCode()
    {
        var codes = Files.SelectMany(Expected).Select(line => line.Split(": error ")[1][..6]);

        Assert.Equal(Enumerable.Range(701, 10).Select(number => $"ECF{number}"), codes.Distinct().Order());
    }

    private static string[] Expected(string file) => File.ReadAllLines(Path.Combine(Folder, Path.GetFileNameWithoutExtension(file) + ".findings.txt"));
}
