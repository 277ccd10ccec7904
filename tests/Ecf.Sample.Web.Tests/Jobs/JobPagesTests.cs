using System.Globalization;
using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Jobs;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Imports;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.Jobs;

/// <summary>Long work begun at a page: it is done by and by, and its file is what the site makes at once.</summary>
public sealed class JobPagesTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string Day = "2025-03-31";

    [Fact]
    public async Task Work_OfAWorkbook_GivesTheDownloadToWhoeverBeganItAlone()
    {
        using var client = site.CreateClientAs(AccessRole.HubManager);
        var (address, page) = await DoneAsync(client, await FileAsync(client, "cohort-2024.xlsx"));
        using var file = await client.GetAsync(new Uri($"{address}/file", UriKind.Relative));

        Assert.Equal(await site.FileAsync("cohort-2024.xlsx", Day), await file.Content.ReadAsByteArrayAsync());
        Assert.Equal($"cohort-2024-as-at-{Day}.xlsx", file.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.True(file.Headers.CacheControl!.NoStore);
        Assert.Contains("Excel workbook, cohort 2024/25", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        using var other = site.CreateClientAs(AccessRole.Analyst);
        Assert.All(
            await Task.WhenAll(new[] { address, $"{address}/file", $"{address}/state" }.Select(part => other.GetAsync(new Uri(part, UriKind.Relative)))),
            answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
    }

    [Fact]
    public async Task Work_OfEverybody_HasARowForEachPersonAndSession()
    {
        using var client = site.CreateClientAs(AccessRole.Analyst);
        var (address, page) = await DoneAsync(client, await FileAsync(client, "everybody.csv"));
        var lines = (await client.GetStringAsync(new Uri($"{address}/file", UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        var sessions = 0;
        foreach (var cohort in Some.Hub.Cohorts)
        {
            sessions += (await site.FactsAsync(cohort.Year, new(2025, 3, 31))).Members.Sum(member => member.Schedule.Sessions.Count + member.Schedule.Unplaced.Count);
        }

        Assert.Equal(sessions, lines.Length - 1);
        Assert.Contains(sessions.ToString("#,0", CultureInfo.InvariantCulture), page.QuerySelector(".good")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_OfAMerge_IsAZipWithItsIndex()
    {
        using var client = site.CreateClientAs(AccessRole.ReadOnly);
        var preview = await client.OpenAsync($"/templates/preview/ect-hours-letter.sbn-html?as-at={Day}");
        var (address, page) = await DoneAsync(client, await client.SendAsync(preview, "form:has(input[value=merge])", ("cohort", "2024")));
        await using var zip = await client.GetStreamAsync(new Uri($"{address}/file", UriKind.Relative));
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read);

        Assert.Contains(archive.Entries, entry => entry.Name == "index.csv");
        Assert.Contains($"{archive.Entries.Count - 1} made", page.QuerySelector(".good")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_OfALargeList_IsTakenOnceAndSaysWhatCameOfIt()
    {
        using var client = site.CreateClientAs(AccessRole.HubManager, follow: true);
        var import = new ImportClient(client);
        var rows = Enumerable.Range(0, 3_000).Select(row => FormattableString.Invariant($"{7_100_000 + row},Person Number{row} O’Neill-Fitzgerald,ECT,{Some.Records.Schools[0].Urn},01/09/2026,2026"));
        var plan = await import.SendAsync("participants", $"TRN,Name,Role,School URN,Start date,Cohort\n{string.Join('\n', rows)}\n");
        var list = import.Address;

        var page = await import.TakeAsync(plan);

        Assert.StartsWith("/work/", import.Address, StringComparison.Ordinal);
        var text = (await WaitAsync(client, import.Address, page)).QuerySelector("main")!.TextContent;
        Assert.True(text.Contains("3000 new", StringComparison.Ordinal), text);
        Assert.Contains("3000 new", (await import.OpenAsync(list)).QuerySelector(".good")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_ThatNobodyOffers_IsRefused()
    {
        using var client = site.CreateClientAs(AccessRole.HubManager);
        foreach (var what in new[] { "no-such-file.xlsx", "everybody.exe", "../hub.db" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await FileAsync(client, what)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await FileAsync(client, "cohort-2024.xlsx", "2025-02-30")).StatusCode);
    }

    [Fact]
    public async Task List_OfSomebodyWithoutAny_SaysSo()
    {
        using var client = site.CreateClientAs(AccessRole.Analyst, account => account.School = Some.Records.Schools[0].Urn);
        Assert.Contains("You began none", (await client.OpenAsync("/work")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_OfEachState_AreOwn()
    {
        var job = new Job { Id = "", Kind = JobKind.Merge, What = "2024/a.sbn-html", Title = "", AsAt = default, Who = "", BegunAt = default, State = JobState.Running, Parts = 12, PartsDone = 5 };
        Assert.Equal("At work: 5 of 12", JobWords.StateOf(job));
        Assert.Equal(new MergeJob("a.sbn-html", 2024), MergeJob.Parse(job.What));
        Assert.Equal(new ImportJob("a", "b", true), ImportJob.Parse(new ImportJob("a", "b", true).ToString()));
    }

    private static async Task<HttpResponseMessage> FileAsync(HttpClient client, string what, string day = Day) =>
        await client.SendAsync(await client.OpenAsync("/downloads"), "form[data-form=work]", ("what", what), ("as-at", day));

    private static async Task<(string Address, IDocument Page)> DoneAsync(HttpClient client, HttpResponseMessage begun)
    {
        Assert.Equal(HttpStatusCode.Found, begun.StatusCode);
        var address = begun.Headers.Location!.OriginalString.Split('?')[0];
        return (address, await WaitAsync(client, address, await client.OpenAsync(address)));
    }

    private static async Task<IDocument> WaitAsync(HttpClient client, string address, IDocument page)
    {
        for (var look = 0; look < 600 && page.QuerySelector("[data-job]") is not null; look++)
        {
            await Task.Delay(200);
            page = await client.OpenAsync(address);
        }

        return page;
    }
}
