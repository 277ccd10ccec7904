using System.Globalization;
using System.Net;
using System.Text;
using Ecf.Domain.Induction;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Imports;

public class ImportPagesTests : IDisposable
{
    private const string Headings = "TRN,Name,Role,School URN,Start date,Cohort\n";

    private readonly SiteFactory site;
    private readonly ImportClient client;
    private readonly string school;

    public ImportPagesTests()
        : this(new())
    {
    }

    protected ImportPagesTests(SiteFactory site)
    {
        this.site = site;
        client = new(site.CreateClient());
        school = Some.Records.Schools[0].Urn.ToString();
    }

    public void Dispose()
    {
        site.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task List_SentLookedAtAndTaken_IsOnRecordOnce()
    {
        var plan = await client.SendAsync("participants", Headings + Row("7000001", "Zoë O’Leary") + Row("7000002", "Bo Brown"));
        Assert.Equal(2, ImportClient.Figures(plan)["created"]);
        Assert.Equal(0, await CountAsync("7000001"));

        var done = await client.TakeAsync(plan);
        Assert.Contains("2 new", done.QuerySelector(".good")!.TextContent);
        Assert.Equal("Zoë O’Leary", (await EctAsync("7000001"))!.Name);
    }

    [Fact]
    public async Task List_TakenTwice_IsTakenOnceAndSaysTheSame()
    {
        var plan = await client.SendAsync("participants", Headings + Row("7000001", "A"));
        var both = await Task.WhenAll(client.PostAsync(plan, "all"), client.PostAsync(plan, "all"));

        Assert.All(both, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Contains("1 new", await both.First(answer => answer.RequestMessage!.RequestUri!.AbsolutePath.EndsWith("/done", StringComparison.Ordinal)).Content.ReadAsStringAsync());
        Assert.Contains("1 new", (await client.TakeAsync(plan)).QuerySelector(".good")!.TextContent);
        Assert.Equal(1, await CountAsync("7000001"));
    }

    [Fact]
    public async Task List_SentAgain_HasNothingToTake()
    {
        var list = Headings + Row("7000001", "A");
        await client.TakeAsync(await client.SendAsync("participants", list));
        var again = await client.SendAsync("participants", list);
        Assert.Equal((1, 0), (ImportClient.Figures(again)["unchanged"], ImportClient.Figures(again)["created"]));
        Assert.Null(again.QuerySelector("main form"));
    }

    [Fact]
    public async Task Records_ChangedSinceTheyWereLookedAt_AreCheckedAgain()
    {
        var plan = await client.SendAsync("participants", Headings + Row("7000001", "A") + Row("7000002", "B"));
        var address = client.Address;
        await client.TakeAsync(await client.SendAsync("participants", Headings + Row("7000001", "A")));

        var again = await client.TakeAsync(await client.OpenAsync(address) is var fresh && plan.QuerySelector("input[name=seen]") is { } seen ? With(fresh, seen.GetAttribute("value")!) : plan);
        Assert.Contains("have changed since you looked", again.QuerySelector(".notice")!.TextContent);
        Assert.Equal(0, await CountAsync("7000002"));
        Assert.Contains("1 new", (await client.TakeAsync(again)).QuerySelector(".good")!.TextContent);
        Assert.Equal(1, await CountAsync("7000002"));
    }

    [Fact]
    public async Task BadRows_WithoutAChoice_LeaveAllOut()
    {
        var plan = await client.SendAsync("participants", Headings + Row("7000001", "A") + Row("70000002", "B"));
        var refused = await client.TakeAsync(plan, "all");
        Assert.Contains("some rows cannot be", refused.QuerySelector(".notice")!.TextContent);
        Assert.Equal(0, await CountAsync("7000001"));

        Assert.Contains("1 new", (await client.TakeAsync(refused, "good")).QuerySelector(".good")!.TextContent);
        Assert.Equal(1, await CountAsync("7000001"));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task RowsToCorrect_AsTheyCome_CanBeSentBack(string ending)
    {
        var plan = await client.SendAsync("participants", Headings + Row("0000001", "A") + Row("70000002", "Zoë"));
        using var http = site.CreateClient();
        var answer = await http.GetAsync(new Uri(plan.QuerySelector($"a[href*='errors.{ending}']")!.GetAttribute("href")!, UriKind.Relative));
        Assert.Equal(("no-store", $"rejected-participants.{ending}"), (answer.Headers.CacheControl!.ToString(), answer.Content.Headers.ContentDisposition!.FileName));
        if (ending == "csv")
        {
            var corrected = (await answer.Content.ReadAsStringAsync()).Replace("70000002", "7000002", StringComparison.Ordinal);
            Assert.Equal(1, ImportClient.Figures(await client.SendAsync("participants", corrected))["created"]);
        }
    }

    [Fact]
    public async Task Row_OfASample_ShowsNoNumberAndNoNameInFindings()
    {
        var plan = await client.SendAsync("participants", Headings + Row("70000002", "Zoë"));
        var found = plan.QuerySelector("table")!.TextContent;
        Assert.Contains("••••••02", found);
        Assert.DoesNotContain("70000002", found);
    }

    [Fact]
    public async Task Post_WithoutToken_IsRefused()
    {
        using var http = site.CreateClient();
        using var form = new MultipartFormDataContent { { new StringContent("participants"), "kind" }, { new ByteArrayContent("a"u8.ToArray()), "list", "a.csv" } };
        Assert.Equal(HttpStatusCode.BadRequest, (await http.PostAsync(new Uri("/imports", UriKind.Relative), form)).StatusCode);
    }

    [Fact]
    public async Task Post_LargerThanAnyList_IsRefusedWithItsReason()
    {
        using var http = site.CreateClient();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[22 * 1024 * 1024]), "list", "a.csv" } };
        var answer = await http.PostAsync(new Uri("/imports", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("at most 20 MB", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Name_WithFolders_IsShownWithoutThem()
    {
        var plan = await client.SendAsync("participants", Headings, "..\\..\\list<b>.csv");
        Assert.StartsWith("list<b>.csv: ", plan.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/imports/00000000000000000000000000000000")]
    [InlineData("/imports/..%2f..%2fhub.db")]
    [InlineData("/imports/00000000000000000000000000000000/done")]
    [InlineData("/imports/00000000000000000000000000000000/errors.csv")]
    [InlineData("/imports/templates/other.xlsx")]
    public async Task Address_OfNothing_IsNotFound(string address) => await site.PageAsync(address, 404);

    [Theory]
    [InlineData("schools")]
    [InlineData("participants")]
    [InlineData("mentorships")]
    [InlineData("absences")]
    [InlineData("attendance")]
    public async Task Template_OfEachKind_IsOfferedAndReadBack(string kind)
    {
        var page = await site.PageAsync("/imports");
        using var http = site.CreateClient();
        var file = await http.GetByteArrayAsync(new Uri(page.QuerySelector($"a[href*='{kind}-template']")!.GetAttribute("href")!, UriKind.Relative));
        Assert.Equal("PK"u8.ToArray(), file[..2]);
    }

    [Fact]
    public async Task Send_NothingChosen_SaysWhat()
    {
        var page = await client.OpenAsync("/imports");
        Assert.Equal(5, page.QuerySelectorAll("select option").Length);
        var answer = await client.SendAsync("recipes", "a");
        Assert.Contains("Choose what the rows", answer.QuerySelector("[role=alert]")!.TextContent);
    }

    private static AngleSharp.Dom.IDocument With(AngleSharp.Dom.IDocument page, string seen)
    {
        page.QuerySelector("input[name=seen]")!.SetAttribute("value", seen);
        return page;
    }

    private string Row(string trn, string name) => $"{trn},{name},ECT,{school},01/09/2026,2026\n";

    private async Task<int> CountAsync(string trn) => await EctAsync(trn) is null ? 0 : 1;

    private async Task<EarlyCareerTeacher?> EctAsync(string trn)
    {
        using var scope = site.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<HubContext>().Ects.FirstOrDefaultAsync(ect => ect.Trn == Trn.Parse(trn, CultureInfo.InvariantCulture));
    }
}
