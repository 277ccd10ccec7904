namespace Ecf.Sample.Web.Tests.Verbs;

public sealed class CheckVerbTests(VerbRun run) : IClassFixture<VerbRun>
{
    [Fact]
    public async Task OurWorkbook_Checked_MeetsTheChecklist()
    {
        await WriteAsync("cohort.xlsx");
        Assert.Equal((0, "cohort.xlsx meets the checklist.", ""), await VerbRun.RunAsync("check", run.File("cohort.xlsx")));
    }

    [Fact]
    public async Task WorkbookForAnalysts_Checked_IsSaidALineEachAndEndsWith1()
    {
        await WriteAsync("analyst.xlsx", "--profile", "analyst");
        var (code, said, _) = await VerbRun.RunAsync("check", run.File("analyst.xlsx"));
        Assert.Equal(1, code);
        Assert.Contains("analyst.xlsx: 'Hours'!A", said, StringComparison.Ordinal);
        Assert.Contains("error WBK008: there are filter buttons over these cells", said, StringComparison.Ordinal);
        Assert.EndsWith(" findings", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileThatIsNoWorkbook_Checked_IsAFinding()
    {
        File.WriteAllText(run.File("text.xlsx"), "text");
        var (code, said, _) = await VerbRun.RunAsync("check", run.File("text.xlsx"));
        Assert.Equal(1, code);
        Assert.StartsWith("text.xlsx: $: error WBK001: this cannot be read as an Excel workbook", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_NotThereOrAFolder_GetsOneLineAndCode2()
    {
        Assert.Equal((2, "", $"The file {run.File("none.xlsx")} does not exist: write the name of a .xlsx file after check."), await VerbRun.RunAsync("check", run.File("none.xlsx")));
        Assert.Equal((2, "", $"{run.Path} is a folder: write the name of a .xlsx file after check."), await VerbRun.RunAsync("check", run.Path));
    }

    private Task<(int Code, string Said, string Complaint)> WriteAsync(string file, params string[] more) =>
        VerbRun.RunAsync(["report", "--cohort", "2024", "--as-at", "2025-03-31", "--out", run.File(file), "--database", run.Database, .. more]);
}
