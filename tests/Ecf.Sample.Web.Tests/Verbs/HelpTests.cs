using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Verbs;

namespace Ecf.Sample.Web.Tests.Verbs;

public sealed class HelpTests
{
    [Theory]
    [InlineData("", "report", "forecast", "render", "extract", "fill", "changes", "new", "lint", "check", "backup", "restore", "--urls", "--hub", "--database", "An example: --hub my-hub")]
    [InlineData("report", "--cohort", "--as-at", "--out", "--table", "hours-by-term", "--profile", "--school", "--mentor", "An example: report --cohort 2024")]
    [InlineData("forecast", "--as-at", "--out", "--profile", "An example: forecast --as-at")]
    [InlineData("render", "TEMPLATE", "mentor-essentials.sbn-html", "--ect-programme", "An example: render mentor-essentials")]
    [InlineData("test", "FOLDER", "--approve", "An example: test my-hub")]
    [InlineData("new", "FOLDER", "left as it is", "An example: new my-hub")]
    [InlineData("lint", "FOLDER", "Ends with 1 where there is an error", "An example: lint my-hub")]
    [InlineData("fill", "WORKBOOK", "ecf.hours.attended", "An example: fill our-report.xlsx")]
    [InlineData("changes", "OLDER", "NEWER", "An example: changes cohort-2024")]
    [InlineData("extract", "--cohort", "--out", "--no-bom", "An example: extract --as-at")]
    [InlineData("check", "FILE", "Government Analysis Function", "An example: check cohort-2024.xlsx")]
    [InlineData("backup", "FILE", "The site may go on running", "An example: backup hub-2026-11-20.db")]
    [InlineData("restore", "FILE", "kept in a file beside them", "An example: restore hub-2026-11-20.db")]
    public async Task Help_Asked_TellsEverythingWithAnExample(string verb, params string[] words)
    {
        var (code, said, complaint) = await VerbRun.RunAsync([.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal((0, ""), (code, complaint));
        Assert.All(words, word => Assert.Contains(word, said));
    }

    [Fact]
    public async Task Help_OfTheProgram_NamesWhatPeopleType()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("DotnetToolSettings.xml"), "");
        Assert.Equal("ecf-hub", CommandLine.NameIn(folder.Path));
        var (_, said, _) = await VerbRun.RunAsync("report", "--help");
        Assert.Contains($"{CommandLine.NameIn(AppContext.BaseDirectory)} report [options]", said);
    }

    [Theory]
    [InlineData("reprot", "\"reprot\" is not a verb known here; did you mean \"report\"; --help lists everything.")]
    [InlineData("frobnicate", "\"frobnicate\" is not a verb known here; write one of \"report\", \"forecast\", \"render\", \"extract\", \"fill\", \"changes\", \"new\", \"lint\", \"check\", \"test\", \"backup\", \"restore\"; --help lists everything.")]
    public async Task Verb_NotKnown_GetsOneLineAndCode2(string word, string line) => Assert.Equal((2, "", line), await VerbRun.RunAsync(word));
}
