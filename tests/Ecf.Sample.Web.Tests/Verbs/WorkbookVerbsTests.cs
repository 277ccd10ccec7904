namespace Ecf.Sample.Web.Tests.Verbs;

public sealed class WorkbookVerbsTests(VerbRun run) : IClassFixture<VerbRun>
{
    [Fact]
    public async Task Changes_OfTwoDays_AreWrittenToAWorkbook()
    {
        await ReportAsync("old.xlsx", "2025-01-31");
        await ReportAsync("new.xlsx", "2025-03-31");
        var (code, said, complaint) = await VerbRun.RunAsync("changes", run.File("old.xlsx"), run.File("new.xlsx"), "--as-at", "2025-03-31", "--out", run.File("changes.xlsx"));

        Assert.Equal((0, ""), (code, complaint));
        Assert.Matches("^[0-9]{2,} changes are in ", said);
        Assert.Equal(0, (await VerbRun.RunAsync("check", run.File("changes.xlsx"))).Code);
    }

    [Fact]
    public async Task Changes_OfAnotherWorkbook_SayWhatIsMissing()
    {
        await ReportAsync("whole.xlsx", "2025-03-31");
        File.WriteAllText(run.File("text.xlsx"), "text");
        var (code, _, complaint) = await VerbRun.RunAsync("changes", run.File("whole.xlsx"), run.File("text.xlsx"), "--as-at", "2025-03-31", "--out", run.File("never.xlsx"));

        Assert.Equal(1, code);
        Assert.StartsWith("text.xlsx: $: error ECF791: this cannot be read as an Excel workbook", complaint, StringComparison.Ordinal);
        Assert.False(File.Exists(run.File("never.xlsx")));
    }

    [Fact]
    public async Task Fill_OurOwnWorkbookAsTheTemplate_FillsEveryTable()
    {
        await ReportAsync("template.xlsx", "2025-01-31");
        var (code, said, complaint) = await VerbRun.RunAsync("fill", run.File("template.xlsx"), "--cohort", "2024", "--as-at", "2025-03-31", "--out", run.File("filled.xlsx"), "--database", run.Database);

        Assert.Equal((0, ""), (code, complaint));
        Assert.EndsWith($"with cohort 2024/25 as at 31 March 2025 is in {run.File("filled.xlsx")}", said, StringComparison.Ordinal);
        Assert.Equal("0 changes are", await ChangesAsync("filled.xlsx", "2025-03-31"));
    }

    [Fact]
    public async Task Forecast_OfAllCohorts_IsAWorkbookThatMeetsTheChecklist()
    {
        var (code, said, complaint) = await VerbRun.RunAsync("forecast", "--as-at", "2025-03-31", "--out", run.File("forecast.xlsx"), "--database", run.Database);

        Assert.Equal((0, $"The forecast as at 31 March 2025 is in {run.File("forecast.xlsx")}", ""), (code, said, complaint));
        Assert.Equal(0, (await VerbRun.RunAsync("check", run.File("forecast.xlsx"))).Code);
    }

    [Theory]
    [InlineData("forecast.csv", "accessible", "The forecast is a workbook, and \"forecast.csv\" is none: end the name with .xlsx after --out.")]
    [InlineData("forecast.xlsx", "pretty", "\"pretty\" is not a layout of a workbook: write accessible, analyst or print after --profile.")]
    public async Task Forecast_AskedForSomethingElse_GetsOneLineAndCode2(string file, string profile, string line) =>
        Assert.Equal((2, "", line), await VerbRun.RunAsync("forecast", "--out", file, "--profile", profile, "--database", run.Database));

    [Theory]
    [InlineData("fill", "none.xlsx", "--cohort", "2024")]
    [InlineData("changes", "none.xlsx", "none.xlsx", "--as-at", "2025-03-31")]
    public async Task Workbook_NotThere_GetsOneLineAndCode2(string verb, params string[] words) => Assert.Equal(
        (2, "", $"The file none.xlsx does not exist: write the name of a .xlsx file after {verb}."), await VerbRun.RunAsync([verb, .. words, "--out", run.File("a.xlsx")]));

    private async Task<string> ChangesAsync(string file, string day)
    {
        await ReportAsync("same.xlsx", day);
        var (_, said, _) = await VerbRun.RunAsync("changes", run.File(file), run.File("same.xlsx"), "--as-at", day, "--out", run.File("none.xlsx"));
        return said.Split(" in ")[0];
    }

    private Task<(int Code, string Said, string Complaint)> ReportAsync(string file, string day) =>
        VerbRun.RunAsync("report", "--cohort", "2024", "--as-at", day, "--out", run.File(file), "--database", run.Database);
}
