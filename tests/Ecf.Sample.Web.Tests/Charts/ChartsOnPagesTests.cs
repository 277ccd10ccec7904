using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.Charts;

/// <summary>The charts of pages say what the tables beside them say.</summary>
public sealed class ChartsOnPagesTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task CohortPage_Charts_SayTheRowsOfTheTableByTerm()
    {
        var page = await site.PageAsync("/cohorts/2024");
        var rows = page.QuerySelectorAll("table[data-table=hours-by-term] tbody tr[data-row]");
        var bars = page.QuerySelectorAll("svg.chart g");
        Assert.Equal(rows.Select(row => $"{row.QuerySelector("[data-column=term]")!.TextContent}: {row.QuerySelector("[data-column=required]")!.TextContent}"),
            bars.Select(bar => $"{bar.QuerySelector(".chart-name")!.TextContent}: {bar.QuerySelector(".chart-figure")!.TextContent}"));
        Assert.All(bars.Zip(rows), pair => Assert.Contains($"{pair.Second.QuerySelector("[data-column=attended]")!.TextContent} attended", pair.First.QuerySelector("title")!.TextContent));
    }

    [Theory]
    [InlineData("/funding", "months")]
    [InlineData("/funding/2025", "funding-by-month")]
    public async Task FundingPage_Chart_AddsUpToTheTableByMonth(string address, string table)
    {
        var page = await site.PageAsync(address);
        var drawn = page.QuerySelectorAll("svg.chart .chart-figure").Sum(figure => Money.Parse(figure.TextContent, null));
        Assert.Equal(page.QuerySelector($"table[data-table={table}] tfoot [data-column=amount]")!.TextContent, drawn.Display());
        Assert.NotEqual(Money.Zero, drawn);
    }
}
