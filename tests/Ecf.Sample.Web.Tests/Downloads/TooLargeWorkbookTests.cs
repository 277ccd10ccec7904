using System.Net;
using AngleSharp.Html.Parser;
using Ecf.Reporting;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Downloads;

/// <summary>A report that no workbook can hold is refused in words, with the files that hold it.</summary>
public sealed class TooLargeWorkbookTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static readonly LocalDate Day = new(2025, 3, 31);

    [Fact]
    public void Workbook_OfATableOfTooManyCells_IsRefused()
    {
        var refused = ReportFile.Workbook(TooLarge, default, default);
        Assert.False(refused.IsUsable);
        Assert.Equal("ECF790", Assert.Single(refused.Findings).Code);
    }

    [Fact]
    public async Task Download_Refused_LeadsToAPageThatSaysWhyAndWhatHoldsIt()
    {
        using var store = site.Store.Open();
        var name = $"cohort-{Some.Hub.Cohorts[0].Year}.xlsx";
        await site.Services.GetRequiredService<KeptDownloads>().OfAsync(
            store, Scope.Whole, (Download.Find(Some.Hub, name, Day)!, Day), () => Task.FromResult<ReadResult<byte[]>?>(ReportFile.Workbook(TooLarge, default, default)), default);
        using var client = site.CreateClient();
        using var answer = await client.GetAsync($"/downloads/{name}?as-at=2025-03-31");
        Assert.Equal((HttpStatusCode.OK, "/downloads"), (answer.StatusCode, answer.RequestMessage!.RequestUri!.AbsolutePath));
        var said = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector("[role=alert]")!.TextContent;
        Assert.Equal("A workbook that people read cannot hold all of this (ECF790): the table “hours” would be too long. The CSV and JSON files of the cohort hold it whole, and so does the file of every person and session.", said);
    }

    private static Report TooLarge => new("Hours", Day,
    [
        new("hours", "Hours", [.. Enumerable.Range(0, 20).Select(place => new ReportColumn($"c{place}", $"C{place}", ColumnKind.Text, "A column"))], Enumerable.Repeat(new ReportValue[20], 20_000)),
    ]);
}
