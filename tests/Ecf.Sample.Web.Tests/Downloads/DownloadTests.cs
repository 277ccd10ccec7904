using System.Net;
using Ecf.Reporting.Extracts;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.Extensions.DependencyInjection;
using NJsonSchema;

namespace Ecf.Sample.Web.Tests.Downloads;

public sealed class DownloadTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    public static TheoryData<string> Names => [.. Download.All(Some.Hub, Some.RecordsTo).Select(download => download.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task EveryFile_Asked_IsSentWholeAndKeptByNobody(string name)
    {
        var answer = await GetAsync(name);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Content.Headers.ContentLength > 100);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.EndsWith(Path.GetExtension(name), answer.Content.Headers.ContentDisposition.FileName, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("cohort-2024.json")]
    [InlineData("cohort-2026.json")]
    public async Task Json_Asked_FollowsItsSchema(string name)
    {
        using var reader = new StreamReader(JsonExtract.OpenSchema());
        var schema = await JsonSchema.FromJsonAsync(await reader.ReadToEndAsync());
        Assert.Empty(schema.Validate(await (await GetAsync(name)).Content.ReadAsStringAsync()));
        Assert.NotEmpty(schema.Validate("""{ "title": "A report", "asAt": "2026-12-31", "tables": [ { "key": "hours", "title": "Hours", "columns": [], "rows": [ { "due": [] } ] } ] }"""));
    }

    [Theory]
    [InlineData("cohort-2024.xlsx", "cohort-2024-as-at-2025-03-31.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("cohort-2024-hours-by-term.csv", "cohort-2024-hours-by-term-as-at-2025-03-31.csv", "text/csv")]
    [InlineData("cohort-2024.json", "cohort-2024-as-at-2025-03-31.json", "application/json")]
    [InlineData("declarations-2024.ics", "declarations-2024-as-at-2025-03-31.ics", "text/calendar")]
    [InlineData("mentor-essentials-2024.html", "mentor-essentials-2024.html", "text/html")]
    [InlineData("mentor-essentials-2024.md", "mentor-essentials-2024.md", "text/markdown")]
    public async Task File_AskedForADay_IsSavedUnderANameThatSaysIt(string name, string savedAs, string type)
    {
        var content = (await GetAsync(name + "?as-at=2025-03-31")).Content;
        Assert.Equal(savedAs, content.Headers.ContentDisposition!.FileName);
        Assert.Equal(type, content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Forecast_Asked_IsAWorkbook() => Assert.Equal(HttpStatusCode.OK, (await GetAsync("forecast.xlsx?as-at=2025-03-31")).StatusCode);

    [Fact]
    public async Task Workbook_OfASchoolAndOfAMentor_IsSent()
    {
        var facts = await site.FactsAsync(2024, new(2025, 3, 31));
        var number = facts.Members.First(member => member.Role == Domain.Programmes.Audience.Mentor).Id;
        var mentor = site.Services.GetRequiredService<PersonIds>().Of(Domain.Programmes.Audience.Mentor, number);

        Assert.Equal(HttpStatusCode.OK, (await GetAsync($"school-2024-{facts.SchoolNames.Keys.Order().First()}.xlsx?as-at=2025-03-31")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync($"mentor-2024-{number}.xlsx?as-at=2025-03-31")).StatusCode);
        Assert.Equal("mentor-2024-" + mentor + "-as-at-2025-03-31.xlsx", (await GetAsync($"mentor-2024-{mentor}.xlsx?as-at=2025-03-31")).Content.Headers.ContentDisposition!.FileName);
    }

    /// <summary>What the form of the page asks for, in each layout.</summary>
    [Theory]
    [InlineData("report=cohort&cohort=2024", "cohort-2024{0}-as-at-2025-03-31.xlsx")]
    [InlineData("report=forecast", "forecast{0}-as-at-2025-03-31.xlsx")]
    [InlineData("report=school&cohort=2024&school=URN", "school-2024-URN{0}-as-at-2025-03-31.xlsx")]
    [InlineData("report=mentor&cohort=2024&mentor=ID", "mentor-2024-ID{0}-as-at-2025-03-31.xlsx")]
    public async Task Chosen_EachReportInEachLayout_IsThatWorkbook(string query, string name)
    {
        var mentor = (await site.FactsAsync(2024, new(2025, 3, 31))).Members.First(member => member.Role == Domain.Programmes.Audience.Mentor);
        var id = site.Services.GetRequiredService<Ecf.Sample.Web.People.PersonIds>().Of(mentor.Role, mentor.Id);
        string Filled(string text) => text.Replace("URN", mentor.Urn!, StringComparison.Ordinal).Replace("ID", id, StringComparison.Ordinal);
        foreach (var (profile, end) in new[] { ("accessible", ""), ("analyst", "-analyst"), ("print", "-print"), ("", "") })
        {
            var answer = await GetAsync($"chosen?{Filled(query)}&profile={profile}&as-at=2025-03-31");
            Assert.Equal(Filled(string.Format(System.Globalization.CultureInfo.InvariantCulture, name, end)), answer.Content.Headers.ContentDisposition!.FileName);
        }
    }

    [Theory]
    [InlineData("report=school&cohort=2024", "Choose the cohort and the school")]
    [InlineData("report=mentor&cohort=2024", "Choose the cohort and the mentor")]
    [InlineData("report=cohort&cohort=1999", "Choose a report and a cohort")]
    [InlineData("", "Choose a report and a cohort")]
    public async Task Chosen_WithSomethingStillToChoose_IsThePageThatSaysWhat(string query, string said) =>
        Assert.Contains(said, (await site.PageAsync($"/downloads/chosen?{query}")).QuerySelector("[role=alert]")!.TextContent);

    [Theory]
    [InlineData("school-2024-999999.xlsx", HttpStatusCode.NotFound)]
    [InlineData("mentor-2024-9999999.xlsx", HttpStatusCode.NotFound)]
    [InlineData("mentor-2024-bcdfghjklmnpqrst.xlsx", HttpStatusCode.NotFound)]
    [InlineData("forecast-brief.xlsx", HttpStatusCode.NotFound)]
    [InlineData("school-2019-100001.xlsx", HttpStatusCode.NotFound)]
    [InlineData("cohort-2023.xlsx", HttpStatusCode.NotFound)]
    [InlineData("cohort-2024-hors.csv", HttpStatusCode.NotFound)]
    [InlineData("..%2Fhub.json", HttpStatusCode.NotFound)]
    [InlineData("cohort-2024.xlsx?as-at=31/03/2025", HttpStatusCode.BadRequest)]
    public async Task File_ThatIsNone_IsAnsweredWithAPage(string address, HttpStatusCode status)
    {
        var answer = await GetAsync(address);
        Assert.Equal(status, answer.StatusCode);
        Assert.Null(answer.Content.Headers.ContentDisposition);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task File_DayThatIsNone_SaysOnThePageWhatWasWrong()
    {
        var page = await site.PageAsync("/downloads/cohort-2024.xlsx?as-at=31/03/2025", 400);
        Assert.Contains("“31/03/2025” is not a day", page.QuerySelector("[role=alert]")!.TextContent);
    }

    private async Task<HttpResponseMessage> GetAsync(string address)
    {
        using var client = site.CreateClient();
        return await client.GetAsync(new Uri("/downloads/" + address, UriKind.Relative));
    }
}
