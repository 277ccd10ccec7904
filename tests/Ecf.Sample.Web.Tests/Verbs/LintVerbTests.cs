namespace Ecf.Sample.Web.Tests.Verbs;

public sealed class LintVerbTests(VerbRun run) : IClassFixture<VerbRun>
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "Hub");

    [Fact]
    public async Task SampleHub_Linted_EndsWellWithItsCount()
    {
        var (code, said, complaint) = await VerbRun.RunAsync("lint", Sample);
        Assert.Equal((0, ""), (code, complaint));
        Assert.Equal("0 errors, 0 warnings, 3 notes in 7 files", said.Split(Environment.NewLine)[^1]);
    }

    [Fact]
    public async Task SampleHub_Linted_SaysWhichFileWroteEachCellOfAnOverride()
    {
        var (_, said, _) = await VerbRun.RunAsync("lint", Sample);
        Assert.Contains(
            "redmill-ect-2026-january: live@Y1T1 stands in programmes/redmill-ect-2026-january.json at $.changes[0], before in programmes/redmill-ect-2026.json at $.changes[0], before in edt-ecte-2025-ect.json at $.sessions[0]",
            said.Split(Environment.NewLine));
    }

    [Fact]
    public async Task Hub_WithAMistake_IsSaidALineEachAndEndsWith1()
    {
        File.WriteAllText(run.File("hub.json"), File.ReadAllText(Path.Combine(Sample, "hub.json")).Replace("redhill-mentor-as-printed", "redhill-mentor"));
        var (code, said, _) = await VerbRun.RunAsync("lint", run.Path);
        Assert.Equal(1, code);
        Assert.Contains("hub.json: $.cohorts[0].mentorProgramme: error ECF810: cohort 2024/25 follows the programme \"redhill-mentor\", which is neither shipped", said);
    }

    [Fact]
    public async Task Folder_NotThere_GetsOneLineAndCode2() => Assert.Equal(
        (2, "", $"The folder {run.File("none")} does not exist: write the hub's folder after lint."), await VerbRun.RunAsync("lint", run.File("none")));

    [Fact]
    public async Task Folder_AFile_GetsOneLineAndCode2() => Assert.Equal(
        (2, "", $"{Path.Combine(Sample, "hub.json")} is a file: write the hub's folder after lint."), await VerbRun.RunAsync("lint", Path.Combine(Sample, "hub.json")));

    [Fact]
    public async Task Folder_NotNamed_GetsOneLineAndCode2() => Assert.Equal(
        (2, "", "Required argument missing for command: 'lint'; lint --help lists everything."), await VerbRun.RunAsync("lint"));
}
