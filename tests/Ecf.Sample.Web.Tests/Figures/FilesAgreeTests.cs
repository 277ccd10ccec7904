using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.Figures;

/// <summary>Workbook, CSV and JSON of one cohort and day, as the site sends them, hold the same figures in every cell.</summary>
public sealed class FilesAgreeTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    /// <summary>The cohorts and days on which page and files are compared.</summary>
    public static TheoryData<int, string> CohortsAndDays => new()
    {
        { 2024, "2025-03-31" },
        { 2024, "2026-11-20" },
        { 2025, "2026-11-20" },
        { 2026, "2026-09-15" },
    };

    [Theory]
    [MemberData(nameof(CohortsAndDays))]
    public async Task EveryTable_InWorkbookCsvAndJson_IsTheSame(int cohort, string day)
    {
        var json = new JsonReport(await site.FileAsync($"cohort-{cohort}.json", day));
        var workbook = new PlainWorkbook(await site.FileAsync($"cohort-{cohort}.xlsx", day));
        Assert.NotEmpty(json.Read("hours").Rows);
        foreach (var table in json.Tables)
        {
            var (expected, kinds) = (json.Read(table), json.Kinds(table));
            Assert.Equal(expected, WithoutSessions(workbook.Read("data_" + table.Replace('-', '_'), kinds)), Same);
            var totalled = expected.Totals.Split(" | ").Select(total => total.Length > 0).ToArray();
            Assert.Equal(expected, WithoutSessions(CsvTable.Read(await site.FileAsync($"cohort-{cohort}-{table}.csv", day), kinds, totalled)), Same);
        }
    }

    [Fact]
    public async Task Funding_OfTheFirstCohort_IsTheSameByLineBySchoolAndOnTheCover()
    {
        var json = new JsonReport(await site.FileAsync("cohort-2024.json", "2026-11-20"));
        var (toDate, inAll) = (json.Total("funding-by-school", "toDate"), json.Total("funding-by-school", "inAll"));
        Assert.True(inAll > toDate && toDate > 0);
        Assert.Equal((toDate, inAll), (json.Total("funding-lines", "toDate"), json.Total("funding-lines", "inAll")));
        Assert.True(json.Total("funding-by-month", "amount") <= inAll - toDate);
        Assert.Contains($"Funding to date | {Money.FromPounds(toDate).Display()}", json.Read("cover").Rows);
        Assert.Contains($"Funding in all | {Money.FromPounds(inAll).Display()}", json.Read("cover").Rows);
    }

    /// <summary>The checks of workbook and CSV compare their sheet of sessions too, which JSON does not hold.</summary>
    private static Reading WithoutSessions(Reading shown) => shown with { Rows = [.. shown.Rows.Where(row => !row.Contains(": by person against session by session", StringComparison.Ordinal))] };

    private static bool Same(Reading one, Reading other)
    {
        Assert.Equal(one.Rows, other.Rows);
        Assert.Equal(one.Totals, other.Totals);
        return true;
    }
}
