namespace Ecf.Sample.Web.Tests.Verbs;

public sealed class ExtractVerbTests(VerbRun run) : IClassFixture<VerbRun>
{
    [Fact]
    public async Task Csv_OneCohort_HasARowForEveryPersonAndSession()
    {
        var (code, said, complaint) = await WriteAsync("data.csv", "--cohort", "2024");
        var lines = File.ReadAllLines(run.File("data.csv"));

        Assert.Equal((0, ""), (code, complaint));
        Assert.StartsWith("Hub,Cohort,TRN,Name,Role,School,Programme,Session,", lines[0], StringComparison.Ordinal);
        Assert.Equal($"{lines.Length - 1} rows as at 31 March 2025 are in {run.File("data.csv")}", said);
    }

    [Fact]
    public async Task Excel_AllCohorts_HasMoreRowsThanOne()
    {
        var (_, all, _) = await WriteAsync("data.xlsx");
        var (_, one, _) = await WriteAsync("one.xlsx", "--cohort", "2024");

        Assert.True(RowsIn(all) > RowsIn(one));
        Assert.Equal((byte)'P', File.ReadAllBytes(run.File("data.xlsx"))[0]);
    }

    [Fact]
    public async Task Csv_WithoutTheMark_BeginsWithTheHeading()
    {
        await WriteAsync("plain.csv", "--no-bom");
        Assert.Equal((byte)'H', File.ReadAllBytes(run.File("plain.csv"))[0]);
    }

    [Fact]
    public async Task Words_NotUnderstood_GetOneLineAndCode2()
    {
        Assert.Equal((2, "", "\"a.json\" does not say what to write: end the name with .xlsx or .csv after --out."), await VerbRun.RunAsync("extract", "--out", "a.json"));
        Assert.Equal((2, "", "Redmill Teaching Hub runs no cohort 2023: write one of 2024, 2025, 2026 after --cohort."), await VerbRun.RunAsync("extract", "--cohort", "2023", "--out", "a.csv"));
    }

    private static int RowsIn(string said) => int.Parse(said.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

    private Task<(int Code, string Said, string Complaint)> WriteAsync(string file, params string[] more) =>
        VerbRun.RunAsync(["extract", "--as-at", "2025-03-31", "--out", run.File(file), "--database", run.Database, .. more]);
}
