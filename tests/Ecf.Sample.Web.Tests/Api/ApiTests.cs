using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Api;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Figures;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.Api;

/// <summary>What another program gets that brings a key.</summary>
public sealed class ApiTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task Tables_OfACohort_AreThoseOfTheReport()
    {
        using var program = await ProgramAsync("Figures");
        var whole = new JsonReport(await site.FileAsync("cohort-2024.json", "2025-03-31"));
        foreach (var (table, column) in new[] { ("hours", "dueMinutes"), ("hours", "attendedMinutes"), ("funding-by-school", "inAll") })
        {
            var answer = new JsonReport(await program.GetByteArrayAsync(new Uri($"/api/cohorts/2024/{table}?as-at=2025-03-31", UriKind.Relative)));
            Assert.Equal(whole.Total(table, column), answer.Total(table, column));
        }
    }

    [Fact]
    public async Task Tables_Listed_AllAnswer()
    {
        using var program = await ProgramAsync("List");
        var cohorts = await program.GetFromJsonAsync<ApiCohorts>("/api/cohorts?as-at=2025-03-31");

        Assert.Equal("2025-03-31", cohorts!.AsAt);
        Assert.Equal([2024, 2025, 2026], cohorts.Cohorts.Select(cohort => cohort.Year));
        foreach (var address in cohorts.Cohorts[0].Tables)
        {
            var report = await program.GetFromJsonAsync<ApiReport>(address + "?as-at=2025-03-31");
            Assert.Equal(address.Split('/')[^1], Assert.Single(report!.Tables).Key);
        }
    }

    [Theory]
    [InlineData("/api/cohorts/2024/hours?as-at=31/03/2025", HttpStatusCode.BadRequest, "is not a day")]
    [InlineData("/api/cohorts/1999/hours", HttpStatusCode.NotFound, "ask for one of 2024, 2025, 2026")]
    [InlineData("/api/cohorts/2024/hour", HttpStatusCode.NotFound, "ask for one of cover, attention, people, hours")]
    public async Task Question_Wrong_IsToldWhatToAsk(string address, HttpStatusCode status, string says)
    {
        using var program = await ProgramAsync(address);
        var answer = await program.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains(says, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Key_Ended_OpensNothing()
    {
        using var program = await ProgramAsync("Short");
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync(new Uri("/api/cohorts", UriKind.Relative))).StatusCode);

        await KeysAsync("Short", "end");

        var answer = await program.GetAsync(new Uri("/api/cohorts", UriKind.Relative));
        Assert.Equal((HttpStatusCode.Unauthorized, "Bearer"), (answer.StatusCode, answer.Headers.WwwAuthenticate.ToString()));
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer ecf_guessed")]
    [InlineData("Basic ecf_guessed")]
    public async Task Key_NoneOrWrong_OpensNothing(string? header)
    {
        using var program = site.CreateAnonymousClient();
        program.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync(new Uri("/api/cohorts/2024/people", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Key_OpensNoPage()
    {
        using var program = await ProgramAsync("Pages");
        Assert.Equal(HttpStatusCode.Redirect, (await program.GetAsync(new Uri("/cohorts/2024", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Names_OfKeys_AreCheckedAndTheKeyIsShownOnce()
    {
        Assert.Contains("Say in 1 to 60 characters", await KeysAsync(" ", "make"));
        Assert.Contains("class=\"key\"", await KeysAsync("Once", "make"));
        Assert.Contains("You have a key called “Once” already", await KeysAsync("Once", "make"));
        Assert.DoesNotContain("class=\"key\"", await site.HtmlAsync("/keys"));
    }

    [Fact]
    public async Task Document_OfTheApi_DescribesEveryAddress()
    {
        using var program = await ProgramAsync("Document");
        using var document = JsonDocument.Parse(await program.GetStringAsync(new Uri("/api/openapi.json", UriKind.Relative)));
        Assert.Equal(["/api/cohorts", "/api/cohorts/{year}/{table}"], document.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name));
    }

    private async Task<HttpClient> ProgramAsync(string name)
    {
        var key = (await KeysAsync(name, "make")).Split("<code class=\"key\">")[1].Split('<')[0];
        var program = site.CreateAnonymousClient();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return program;
    }

    private async Task<string> KeysAsync(string name, string what)
    {
        using var client = site.CreateClientAs(AccessRole.HubManager, follow: true);
        using var answer = await client.SendAsync("/keys", ("name", name), ("what", what));
        return await answer.Content.ReadAsStringAsync();
    }
}
