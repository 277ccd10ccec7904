using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Tests.Data;

namespace Ecf.Sample.Web.Tests.HubFiles;

public sealed class HubLintTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void SampleHub_Linted_HasNoError()
    {
        var lint = HubLint.Of(new(Path.Combine(AppContext.BaseDirectory, "Hub")));
        Assert.Equal(0, lint.Count(Severity.Error));
        Assert.Equal(7, lint.Files);
        Assert.Equal(12, lint.Origins.Count);
    }

    [Fact]
    public void Folder_WithAFaultInEveryFile_GivesAllFindingsInTheOrderOfTheFiles()
    {
        Write("hub.json", """{ "name": "A hub" """);
        Write("programmes/mine.json", "[]");
        Write("calendars/town.json", "[]");
        Write("rates/new.json", "[]");
        Write("templates/a.sbn-html", "{{ if");
        Write("templates/b.sbn", "no kind");
        var lint = HubLint.Of(new(folder.Path));
        Assert.Equal(
            ["hub.json", "programmes/mine.json", "calendars/town.json", "rates/new.json", "templates/a.sbn-html", "templates/b.sbn"],
            lint.Findings.Select(finding => finding.File).Distinct());
        Assert.Equal($"{lint.Findings.Count} errors, 0 warnings, 0 notes in 6 files", lint.Summary);
    }

    [Fact]
    public void Folder_WithNothingInIt_LacksItsDescription()
    {
        var lint = HubLint.Of(new(folder.Path));
        Assert.Equal("ECF809", Assert.Single(lint.Findings).Code);
        Assert.Equal("1 error, 0 warnings, 0 notes in 0 files", lint.Summary);
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.File(name))!);
        File.WriteAllText(folder.File(name), text);
    }
}
