using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.Figures;

/// <summary>The pages of a cohort show the figures of its files: with <see cref="FilesAgreeTests"/>, all four ways say the same.</summary>
public sealed class PageFiguresTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    public static TheoryData<int, string> CohortsAndDays => FilesAgreeTests.CohortsAndDays;

    [Theory]
    [MemberData(nameof(CohortsAndDays))]
    public async Task CohortPage_EveryFigure_IsThatOfTheFiles(int cohort, string day)
    {
        var shown = await AgreeAsync($"/cohorts/{cohort}?as-at={day}", cohort, day);
        Assert.Superset(new HashSet<string> { "hours", "hours-by-term", "hours-by-strand", "funding-by-school" }, shown.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(CohortsAndDays))]
    public async Task FundingPage_EveryFigure_IsThatOfTheFiles(int cohort, string day) =>
        Assert.Superset(new HashSet<string> { "funding-by-school" }, (await AgreeAsync($"/funding/{cohort}?as-at={day}", cohort, day)).ToHashSet());

    [Fact]
    public async Task FundingPage_ByMonth_IsThatOfTheFiles() =>
        Assert.Contains("funding-by-month", await AgreeAsync("/funding/2025?as-at=2026-11-20", 2025, "2026-11-20"));

    [Theory]
    [MemberData(nameof(CohortsAndDays))]
    public async Task CohortPage_Hours_ShowsEveryPersonOfTheFiles(int cohort, string day)
    {
        var json = new JsonReport(await site.FileAsync($"cohort-{cohort}.json", day));
        var shown = new PageFigures(await site.PageAsync($"/cohorts/{cohort}?page=all&as-at={day}")).All(json.Kind)
            .Where(figure => figure is { Table: "hours", Column: "attended" }).Select(figure => figure.Row).ToHashSet();
        Assert.Equal(json.Read("hours").Rows.Select((_, row) => $"{row}").Append("total").Order(), shown.Order());
    }

    /// <summary>Compares each figure of a page with the JSON extract of its cohort and day, and gives the tables that were compared.</summary>
    private async Task<IReadOnlyList<string>> AgreeAsync(string address, int cohort, string day)
    {
        var json = new JsonReport(await site.FileAsync($"cohort-{cohort}.json", day));
        var figures = new PageFigures(await site.PageAsync(address)).All(json.Kind);
        Assert.All(figures, figure => Assert.Equal((figure, json.Cell(figure.Table, figure.Row, figure.Column)), (figure, figure.Shown)));
        return [.. figures.Select(figure => figure.Table).Distinct()];
    }
}
