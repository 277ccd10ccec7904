using System.Net;
using AngleSharp.Dom;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Pages;

public class RegistersPageTests
{
    [Fact]
    public async Task List_OfTheSampleHub_CountsWhatTheHoursCallUnrecorded()
    {
        using var site = new SiteFactory();
        var facts = await site.FactsAsync(2026, Some.RecordsTo);
        var unrecorded = facts.Members.Sum(member => member.Ledger.Lines.Count(line => line.Date <= Some.RecordsTo && line.Entry is null && member.Schedule.Find(line.SessionId) is { IsSelfPaced: false }));

        var rows = (await site.PageAsync("/registers?cohort=2026")).QuerySelectorAll("table[data-table=registers] tbody tr");

        Assert.NotEqual(0, unrecorded);
        Assert.Equal(unrecorded, rows.Sum(row => int.Parse(row.Children[2].TextContent, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Sheet_EverybodyElseAttended_LeavesOneAbsentAndCompletesTheRegister()
    {
        using var site = new SiteFactory();
        using var client = site.CreateClient();
        var page = await PageAsync(await client.GetAsync(await FirstAsync(client)));
        var absent = page.QuerySelectorAll("li:not(:has(:checked)) input[value=absent]")[0].GetAttribute("name")!;

        var kept = await PageAsync(await PostAsync(client, page, new() { [absent] = "absent", ["everybody"] = "attended" }));

        Assert.Contains("Everybody is marked", kept.QuerySelector("[role=status]")!.TextContent);
        Assert.Equal("absent", kept.QuerySelector($"input[name={absent}][checked]")!.GetAttribute("value"));
        Assert.Equal(kept.QuerySelectorAll(".sheet li").Length, kept.QuerySelectorAll("input[checked]").Length);
    }

    [Fact]
    public async Task Sheet_ACorrection_KeepsWhatWasKnownBefore()
    {
        using var site = new SiteFactory();
        using var client = site.CreateClient();
        var page = await PageAsync(await client.GetAsync(await FirstAsync(client, "show=all&cohort=2024")));
        var wrong = page.QuerySelectorAll("input[value=attended][checked]")[0].GetAttribute("name")!;

        await PostAsync(client, page, new() { [wrong] = "absent" });

        using var scope = site.Services.CreateScope();
        var marks = await scope.ServiceProvider.GetRequiredService<HubContext>().Marks.ToListAsync();
        var corrected = Assert.Single(marks.GroupBy(mark => (mark.Person, mark.SessionId)), both => both.Count() == 2);
        Assert.Equal(Some.RecordsTo, corrected.Max(mark => mark.RecordedOn));
        Assert.Contains(corrected, mark => mark.Mark == Domain.Attendance.Mark.Attended && mark.RecordedOn < Some.RecordsTo);
    }

    [Fact]
    public async Task Sheet_MarkedByTwoAtOnce_KeepsTheFirstAndShowsBothToTheSecond()
    {
        using var site = new SiteFactory();
        using var client = site.CreateClient();
        var page = await PageAsync(await client.GetAsync(await FirstAsync(client)));
        var field = page.QuerySelectorAll("li:not(:has(:checked)) input[value=absent]")[0].GetAttribute("name")!;
        await PostAsync(client, page, new() { [field] = "attended" });

        var second = await PostAsync(client, page, new() { [field] = "absent" });

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var shown = await PageAsync(second);
        Assert.Contains("on record: attended", shown.QuerySelector($"li:has(input[name={field}])")!.TextContent);
        Assert.Equal("absent", shown.QuerySelector($"input[name={field}][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Sheet_OfAnotherDay_CannotBeMarked()
    {
        using var site = new SiteFactory();
        using var client = site.CreateClient();
        var sheet = await FirstAsync(client, "show=all&cohort=2024&as-at=2025-03-31");
        var page = await PageAsync(await client.GetAsync(sheet));

        Assert.Empty(page.QuerySelectorAll("button[name=everybody], .sheet button"));
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(client, page, [])).StatusCode);
    }

    [Theory]
    [InlineData("/registers/2024/ects/y1t1-webinars-1/2030-01-01")]
    [InlineData("/registers/2024/ects/y1t1-webinars-1/tomorrow")]
    [InlineData("/registers/2024/teachers/y1t1-webinars-1/2024-11-01")]
    [InlineData("/registers/1999/ects/y1t1-webinars-1/2024-11-01")]
    public async Task Sheet_OfNoSession_IsNoPage(string address)
    {
        using var site = new SiteFactory();
        await site.PageAsync(address, 404);
    }

    internal static async Task<Uri> FirstAsync(HttpClient client, string query = "cohort=2026")
    {
        var list = await PageAsync(await client.GetAsync(new Uri($"/registers?{query}", UriKind.Relative)));
        return new(list.QuerySelector("table[data-table=registers] tbody a")!.GetAttribute("href")!, UriKind.Relative);
    }

    /// <summary>As a browser sends the form: what is set already is sent too.</summary>
    internal static async Task<HttpResponseMessage> PostAsync(HttpClient client, IDocument page, Dictionary<string, string> given)
    {
        var set = page.QuerySelectorAll("form.sheet input[checked]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!)).Where(field => !given.ContainsKey(field.Item1));
        return await client.SendAsync(page, "form.sheet", [.. set, .. given.Select(field => (field.Key, field.Value))]);
    }

    /// <summary>The page of an answer, whose forms lead to where it came from unless they say otherwise.</summary>
    internal static async Task<IDocument> PageAsync(HttpResponseMessage answer) => Forms.At(await answer.PageAsync(), answer.RequestMessage!.RequestUri!.PathAndQuery);
}
