using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Ecf.Sample.Web.Tests.Verbs;

public sealed class ReportVerbTests(VerbRun run) : IClassFixture<VerbRun>
{
    private const string Tables = "cover, attention, people, hours, hours-by-term, hours-by-strand, hours-by-school, sessions, buddies, induction, reviews, funding-by-school, funding-lines, funding-by-month, declarations-due, calendar, notes, sources, checks, data, dictionary";

    [Theory]
    [InlineData("Option '--cohort' is required; report --help lists everything.", "--out", "a.xlsx")]
    [InlineData("Option '--out' is required; report --help lists everything.", "--cohort", "2024")]
    [InlineData("\"twenty\" is not the year a cohort started in: write four digits such as 2024 after --cohort; report --help lists everything.", "--cohort", "twenty", "--out", "a.xlsx")]
    [InlineData("\"2025-31-03\" is not a day from 1 January 2021 to 31 December 2099: write year-month-day such as 2025-03-31 after --as-at; report --help lists everything.", "--cohort", "2024", "--as-at", "2025-31-03", "--out", "a.xlsx")]
    [InlineData("\"31/03/2025\" is not a day from 1 January 2021 to 31 December 2099: write year-month-day such as 2025-03-31 after --as-at; report --help lists everything.", "--cohort", "2024", "--as-at", "31/03/2025", "--out", "a.xlsx")]
    [InlineData("\"a.xls\" does not say what to write: end the name with .xlsx, .json or .csv after --out.", "--cohort", "2024", "--out", "a.xls")]
    [InlineData("\"hors\" is not a table of the report: write one of " + Tables + " after --table.", "--cohort", "2024", "--out", "a.csv", "--table", "hors")]
    [InlineData("--table chooses what a .csv file holds, and a .xlsx file holds every table: leave --table out, or end the name with .csv after --out.", "--cohort", "2024", "--out", "a.xlsx", "--table", "hours")]
    [InlineData("\"wide\" is not a layout of a workbook: write accessible, analyst or print after --profile.", "--cohort", "2024", "--out", "a.xlsx", "--profile", "wide")]
    [InlineData("--profile lays out a workbook, and a .csv file has no layout: leave --profile out, or end the name with .xlsx after --out.", "--cohort", "2024", "--out", "a.csv", "--profile", "print")]
    [InlineData("Redmill Teaching Hub runs no cohort 2023: write one of 2024, 2025, 2026 after --cohort.", "--cohort", "2023", "--out", "a.xlsx")]
    [InlineData("\"--chort\" is not an option known here; did you mean \"--cohort\"; report --help lists everything.", "--chort", "2024")]
    [InlineData("\"more\" is one word too many for \"report\"; report --help lists everything.", "--cohort", "2024", "--out", "a.xlsx", "more")]
    public async Task Words_NotUnderstood_GetOneLineAndCode2(string line, params string[] words) =>
        Assert.Equal((2, "", line), await VerbRun.RunAsync(["report", .. words]));

    [Fact]
    public async Task Urls_BeforeAVerb_AreRefusedAndNotPassedOver() => Assert.Equal(
        (2, "", "\"--urls\" is for serving the site and says nothing to \"report\"; report --help lists everything."),
        await VerbRun.RunAsync("--urls", "http://127.0.0.1:1", "report", "--cohort", "2024", "--out", "a.xlsx"));

    [Fact]
    public async Task Report_NoStoreYet_IsMadeWholeAndNothingElseIsLeft()
    {
        using var own = new VerbRun();
        var file = own.File("cohort.json");
        Assert.Equal((0, $"Cohort 2024/25 as at 31 March 2025 is in {file}", ""), await VerbRun.RunAsync("report", "--cohort", "2024", "--as-at", "2025-03-31", "--out", file, "--database", own.Database));
        using var report = JsonDocument.Parse(await File.ReadAllBytesAsync(file));
        Assert.Equal("2025-03-31", report.RootElement.GetProperty("asAt").GetString());
        Assert.Equal(["cohort.json", "hub.db"], Directory.EnumerateFiles(own.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Report_NoDayAsked_IsForTheDayTheRecordsGoUpTo()
    {
        var (_, said, _) = await WriteAsync("usual.csv");
        Assert.StartsWith("Cohort 2024/25 as at 20 November 2026 is in ", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hours.csv", null, "Name,TRN,Role,School,Required,Due,")]
    [InlineData("money.CSV", "funding-by-school", "School,URN,ECTs,To date,In all")]
    public async Task Csv_TableAskedOrNot_HoldsThatOne(string name, string? table, string begins)
    {
        await WriteAsync(name, table is null ? [] : ["--table", table]);
        Assert.StartsWith(begins, File.ReadAllText(run.File(name)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("print")]
    [InlineData("ANALYST")]
    public async Task Workbook_ProfileAsked_HasItsCharts(string profile)
    {
        await WriteAsync($"{profile}.xlsx", "--profile", profile);
        using var package = System.IO.Compression.ZipFile.OpenRead(run.File($"{profile}.xlsx"));
        Assert.NotNull(package.GetEntry("xl/charts/chart1.xml"));
    }

    [Fact]
    public async Task Report_FileThereAlready_IsReplaced()
    {
        File.WriteAllText(run.File("old.csv"), "old");
        Assert.Equal(0, (await WriteAsync("old.csv")).Code);
        Assert.DoesNotContain("old", File.ReadAllText(run.File("old.csv")));
    }

    [Fact]
    public async Task Out_FolderMissing_GetsOneLineAndCode1() => Assert.Equal(
        (1, "", $"The folder {run.File("none")} does not exist: make it first, or choose another after --out."), await WriteAsync("none/a.csv"));

    [Fact]
    public async Task Out_AFolder_GetsOneLineAndCode1()
    {
        Directory.CreateDirectory(run.File("folder.csv"));
        Assert.Equal((1, "", $"{run.File("folder.csv")} is a folder: write the name of a file after --out."), await WriteAsync("folder.csv"));
    }

    [Fact]
    public async Task Store_Damaged_GetsOneLineAndCode1AndNoFile()
    {
        File.WriteAllText(run.File("bad.db"), new string('x', 5000));
        var (code, _, complaint) = await VerbRun.RunAsync("report", "--cohort", "2024", "--out", run.File("never.csv"), "--database", run.File("bad.db"));
        Assert.Equal((1, $"The database {run.File("bad.db")} is damaged: put back a copy, or move the file away and a new one is made."), (code, complaint));
        Assert.False(File.Exists(run.File("never.csv")));
    }

    [Fact]
    public async Task Store_LockedByAnother_GetsOneLineAndCode1()
    {
        await WriteAsync("before.csv");
        await using var other = new SqliteConnection($"Data Source={run.Database};Pooling=False");
        await other.OpenAsync();
        await using var held = other.BeginTransaction();
        Assert.Equal((1, "", $"The database {run.Database} is locked by another program: stop that program and start again."), await WriteAsync("locked.csv"));
    }

    [Fact]
    public async Task Hub_NotThere_GetsItsFindingAndCode1()
    {
        var (code, _, complaint) = await WriteAsync("a.csv", "--hub", run.File("nowhere"));
        Assert.Equal((1, $"hub.json: $: error ECF809: there is no such file in {run.File("nowhere")}; copy the sample hub's folder and edit its hub.json."), (code, complaint));
    }

    private Task<(int Code, string Said, string Complaint)> WriteAsync(string file, params string[] more) =>
        VerbRun.RunAsync(["report", "--cohort", "2024", "--out", run.File(file), "--database", run.Database, .. more]);
}
