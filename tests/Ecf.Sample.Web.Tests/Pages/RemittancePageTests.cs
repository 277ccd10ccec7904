using System.Net;
using System.Text;
using AngleSharp.Dom;
using Ecf.Sample.Web.Tests.Access;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class RemittancePageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string Address = "/funding/2024/remittance?as-at=2026-11-30";

    private const string Heading = "school,grant,amount\n";

    [Fact]
    public async Task Remittance_BeforeAnything_IsAForm()
    {
        var page = await site.PageAsync(Address);
        Assert.Single(page.QuerySelectorAll("form[method=post] textarea"));
        Assert.Empty(page.QuerySelectorAll("[aria-labelledby=compared-caption]"));
        Assert.Contains("as-at=2026-11-30", page.QuerySelector("main form[method=post]")!.GetAttribute("action"));
    }

    [Fact]
    public async Task Remittance_WhatWasExpected_MatchesAndAddsUp()
    {
        var school = await SchoolAsync();
        var due = school.Lines.Where(line => line.Component == Ecf.Domain.Funding.FundingComponent.MentorSupport).Sum(line => line.ToDate);
        var page = await SendAsync($"{Heading}{school.Lines[0].School},mentor support,{due.Pounds}\n");
        var cells = page.QuerySelector("[aria-labelledby=compared-caption] tbody tr")!.Children.Select(cell => cell.TextContent).ToList();
        Assert.Equal((due.Display(), due.Display(), "£0.00", "as expected"), (cells[4], cells[5], cells[6], cells[7]));
    }

    [Fact]
    public async Task Remittance_LastYearsRate_IsSaidSo()
    {
        var school = await SchoolAsync();
        var count = school.Lines.Count(line => line.Component == Ecf.Domain.Funding.FundingComponent.MentorSupport && line.InAll > Money.Zero);
        var page = await SendAsync($"{Heading}{school.Lines[0].School},mentor support,{count * 700}\n");
        Assert.Contains("reckoned by £700.00, the rate of cohort 2025", page.QuerySelector("[aria-labelledby=compared-caption]")!.TextContent);
    }

    [Fact]
    public async Task Remittance_BadCells_AreFindingsByRowAndColumnAndStayInTheForm()
    {
        var page = await SendAsync($"{Heading}990101,mentor support,\"1,5\"\n");
        Assert.Contains("row 2, column amount", page.QuerySelector(".findings")!.TextContent);
        Assert.Contains("\"1,5\"", page.QuerySelector("textarea")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("[aria-labelledby=compared-caption]"));
    }

    [Fact]
    public async Task Remittance_AnUploadedFile_GoesBeforeWhatIsPasted()
    {
        var page = await SendAsync("nothing", $"{Heading}999999,mentor support,900.00\n");
        Assert.Contains("check the school’s number".Replace('’', '\''), page.QuerySelector("[aria-labelledby=compared-caption]")!.TextContent);
    }

    [Fact]
    public async Task Remittance_AnUploadedFile_StandsInTheFormAndCanBeSortedAndHadAsCsv()
    {
        var school = (await SchoolAsync()).Lines[0].School;
        var sent = $"{Heading}{school},mentor support,10.00\n{school},time off timetable,20.00\n";
        using var client = site.CreateClient();
        var first = await SendAsync(client, "nothing", Encoding.UTF8.GetBytes(sent));
        Assert.Equal(sent.Trim(), first.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal("£10.00", first.QuerySelector("[data-table=remittance] tbody tr")!.Children[4].TextContent);

        var button = first.QuerySelectorAll("button[name=sort]").Single(button => button.TextContent == "Paid");
        var sorted = await (await client.SendAsync(first, "form#remittance", ("rows", sent), ("sort", button.GetAttribute("value")!))).PageAsync();
        Assert.Equal("£20.00", sorted.QuerySelector("[data-table=remittance] tbody tr")!.Children[4].TextContent);
        Assert.Equal("descending", sorted.QuerySelectorAll("th[aria-sort]").Single().GetAttribute("aria-sort"));

        using var file = await client.SendAsync(first, "form#remittance", ("rows", sent), ("sort", "paid desc"), ("csv", "yes"));
        Assert.Equal(("text/csv", "no-store"), (file.Content.Headers.ContentType!.MediaType, file.Headers.CacheControl!.ToString()));
        var lines = (await file.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split('\n');
        Assert.StartsWith("Row,School,Grant,Year,Paid,Expected,Difference,Why", lines[0], StringComparison.Ordinal);
        Assert.Contains(",20.00,", lines[1]);
        Assert.Equal(sorted.QuerySelectorAll("[data-table=remittance] tbody tr").Length, lines.Count(line => line.Length > 0) - 1);
    }

    [Fact]
    public async Task Remittance_AFileOfWindows_StandsInTheFormAsItIsRead()
    {
        var file = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes($"{Heading.TrimEnd()},person\n999999,mentor support,£9.00,Zoë\n");
        Assert.Contains("£9.00,Zoë", (await SendAsync("", file)).QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task Remittance_WithoutAToken_IsRefused()
    {
        using var client = site.CreateClient();
        using var form = new MultipartFormDataContent { { new StringContent(Heading), "rows" } };
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync(new Uri(Address, UriKind.Relative), form)).StatusCode);
    }

    [Fact]
    public async Task Remittance_OfACohortThatTheHubDoesNotRun_IsNotFound() => await site.PageAsync("/funding/2023/remittance", 404);

    private async Task<Ecf.Domain.Funding.FundingStatement> SchoolAsync()
    {
        var funding = (await site.FactsAsync(2024, new(2026, 11, 30))).Funding;
        return funding.OfSchool(funding.BySchool.First(school => school.ToDate > Money.FromPounds(2100)).School);
    }

    private Task<IDocument> SendAsync(string rows, string file) => SendAsync(rows, Encoding.UTF8.GetBytes(file));

    private async Task<IDocument> SendAsync(string rows, byte[]? file = null)
    {
        using var client = site.CreateClient();
        return await SendAsync(client, rows, file);
    }

    private static async Task<IDocument> SendAsync(HttpClient client, string rows, byte[]? file)
    {
        var form = await client.OpenAsync(Address);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent(rows), "rows" },
        };
        if (file is not null)
        {
            content.Add(new ByteArrayContent(file), "file", "paid.csv");
        }

        var answer = await client.PostAsync(new Uri(Address, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.PageAsync();
    }
}
