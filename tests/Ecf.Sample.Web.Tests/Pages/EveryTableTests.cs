using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.VisualBasic.FileIO;

namespace Ecf.Sample.Web.Tests.Pages;

/// <summary>Every table of data that can be long sorts by link, is paged, and can be had as CSV with the same rows.</summary>
public sealed class EveryTableTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    /// <summary>A table with more rows than this is a list.</summary>
    private const int Long = 20;

    public static TheoryData<string> OfEachKind => EveryPageTests.OfEachKind;

    [Theory]
    [MemberData(nameof(OfEachKind))]
    public async Task Table_LongOnAPageOfEachKind_SortsPagesAndGivesItsRowsAsCsv(string address) => await AreListsAsync(address);

    [Fact]
    public async Task Table_LongOnThePageOfAPersonOrASchool_SortsPagesAndGivesItsRowsAsCsv()
    {
        await AreListsAsync((await site.PageAsync("/cohorts/2024?sort=stillToCome&role=ECT")).QuerySelector("table[data-table=hours] tbody a")!.GetAttribute("href")!);
        await AreListsAsync((await site.PageAsync("/schools")).QuerySelector("table[data-table=schools] tbody a")!.GetAttribute("href")!);
        await AreListsAsync((await site.PageAsync("/sessions")).QuerySelector("table[data-table=held] tbody a")!.GetAttribute("href")!);
        await AreListsAsync((await site.PageAsync("/funding/2024")).QuerySelector("table[data-table=funding-by-school] tbody a")!.GetAttribute("href")!);
    }

    [Theory]
    [InlineData("/cohorts/2024?csv=nothing")]
    [InlineData("/calendars?csv=hours")]
    [InlineData("/cohorts/1999?csv=hours")]
    public async Task Csv_OfATableThatThePageHasNot_IsNoPage(string address) => await site.PageAsync(address, 404);

    [Fact]
    public async Task Csv_OfAChosenAndSortedList_HasThatChoiceAndOrderAndIsKeptNowhere()
    {
        using var client = site.CreateClient();
        var answer = await client.GetAsync(new Uri("/cohorts/2025?role=Mentor&sort=due&order=desc&as-at=2026-03-31&csv=hours", UriKind.Relative));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("hours-as-at-2026-03-31.csv", answer.Content.Headers.ContentDisposition!.FileName);
        var page = await site.PageAsync("/cohorts/2025?role=Mentor&sort=due&order=desc&as-at=2026-03-31&page=all");
        Assert.Equal(Names(page.QuerySelector("table[data-table=hours]")!), Rows(await answer.Content.ReadAsByteArrayAsync()).Skip(1).Select(row => Plain(row[0])));
    }

    [Fact]
    public async Task List_Long_IsReachedPageByPageAndOnOnePage()
    {
        var names = new List<string>();
        for (string? next = "/cohorts/2024?role=ECT"; next is not null;)
        {
            var page = await site.PageAsync(next);
            Assert.InRange(page.QuerySelectorAll("table[data-table=hours] tbody tr").Length, 1, 50);
            names.AddRange(Names(page.QuerySelector("table[data-table=hours]")!));
            next = page.QuerySelector("a[rel~=next]")?.GetAttribute("href");
        }

        Assert.Equal(Names((await site.PageAsync("/cohorts/2024?role=ECT&page=all")).QuerySelector("table[data-table=hours]")!), names);
    }

    private async Task AreListsAsync(string address)
    {
        // A grid and a month are read across and down; neither is a list.
        foreach (var table in (await site.PageAsync(address)).QuerySelectorAll("table:not(.grid):not(.month)").Where(table => table.QuerySelectorAll("tbody tr").Length > Long))
        {
            var key = table.GetAttribute("data-table");
            Assert.True(key is not null, $"a long table of {address} has no name: {table.QuerySelector("caption")!.TextContent}");
            await SortsAsync(address, key, table);
            await GivesItsRowsAsync(address, key);
        }
    }

    private async Task SortsAsync(string address, string key, IElement table)
    {
        var headings = table.QuerySelectorAll("thead th").Where(heading => heading.TextContent.Trim() != "Hours against due").ToList();
        Assert.All(headings, heading => Assert.True(heading.QuerySelector("a[rel=nofollow]") is not null, $"{address}: \"{heading.TextContent.Trim()}\" of {key} sorts nothing"));
        var link = headings[0].QuerySelector("a")!.GetAttribute("href")!;
        var sorted = Assert.Single((await site.PageAsync(link)).QuerySelectorAll($"table[data-table='{key}'] thead th[aria-sort]"));
        Assert.Contains(sorted.GetAttribute("aria-sort"), new[] { "ascending", "descending" });
        Assert.StartsWith(headings[0].TextContent.Trim().TrimEnd('↑', '↓').Trim(), sorted.TextContent.Trim(), StringComparison.Ordinal);
    }

    private async Task GivesItsRowsAsync(string address, string key)
    {
        address = Regex.Replace(address, "&page=[0-9]+", "");
        var whole = await site.PageAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "page=all");
        var table = whole.QuerySelector($"table[data-table='{key}']")!;
        using var client = site.CreateClient();
        var csv = Rows(await client.GetByteArrayAsync(new Uri(whole.QuerySelector($"a[data-csv='{key}']")!.GetAttribute("href")!, UriKind.Relative)));
        // The column that groups the rows stands above them on the page, and first in the file.
        var place = table.QuerySelector("tr.group") is null ? 0 : 1;
        Assert.Equal(Names(table), csv.Skip(1).Select(row => Plain(row[place])));
    }

    private static IReadOnlyList<string> Names(IElement table) => [.. table.QuerySelectorAll("tbody th[scope=row]").Select(heading => Plain(heading.TextContent))];

    // Days stand in two forms, and a cell of several lines is one field: letters alone are compared, and of a day nothing.
    private static string Plain(string text) => Regex.IsMatch(text, "^(by )?[0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}|^20[0-9]{2}-[0-9]{2}-[0-9]{2}$")
        ? "a day"
        : new StringBuilder().AppendJoin("", text.Where(char.IsLetterOrDigit)).ToString();

    private static IReadOnlyList<string[]> Rows(byte[] file)
    {
        using var reader = new TextFieldParser(new MemoryStream(file)) { Delimiters = [","], TrimWhiteSpace = false };
        var rows = new List<string[]>();
        while (!reader.EndOfData)
        {
            rows.Add(reader.ReadFields()!);
        }

        return rows;
    }
}
