using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class EveryPageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    public static TheoryData<string> OfEachKind =>
    [
        "/", "/?kind=Missed%20sessions&as-at=2025-03-31", "/?as-at=2021-01-01", "/cohorts", "/people", "/people?role=Mentor&cohort=2024%2F25", "/schools", "/sessions", "/sessions?month=2026-11%20(November)", "/buddies", "/cohorts/2024", "/cohorts/2026?as-at=2021-01-01", "/cohorts/2025?as-at=2099-12-31&status=Behind&sort=due", "/funding/2024", "/funding/2026?as-at=2021-01-01", "/funding/2025/remittance", "/buddies/2024", "/buddies/2026?as-at=2021-01-01",
        "/programmes", "/programmes/redhill-ect-as-printed", "/programmes/edt-ecte-2025-mentor", "/calendars", "/calendars/staffordshire-secondary?day=2026-12-25",
        "/calendars/nottingham-city?year=2035", "/findings", "/imports", "/work", "/facilitators", "/registers", "/registers?show=all&page=3&as-at=2025-01-01", "/funding", "/funding?as-at=2021-01-01", "/questions", "/questions?q=declarations&day=2027-06-30&not=yes&page=2", "/findings/records", "/search", "/downloads", "/declarations", "/declarations?as-at=2021-01-01", "/declarations/2025", "/declarations/2026?as-at=2099-12-31",
        "/templates", "/templates/dictionary/person", "/templates/preview/mentor-hours-letter.sbn-html", "/templates/edit?copy=school-statement.sbn-html", "/templates/edit/hours-by-school.sbn-csv", "/templates/history/hours-by-school.sbn-csv",
        "/sign-in", "/sign-out", "/password", "/password/choose", "/access", "/audit", "/audit?kind=signed+in&from=2026-01-01",
    ];

    [Theory]
    [MemberData(nameof(OfEachKind))]
    public async Task Page_OfEachKind_CanBeUsedByEverybody(string address) => CanBeUsed(await site.PageAsync(address));

    [Fact]
    public async Task Page_OfAPersonOrASchool_CanBeUsedByEverybody()
    {
        var person = (await site.PageAsync("/cohorts/2026?sort=stillToCome&order=desc&role=ECT")).QuerySelector("table[data-table=hours] tbody a")!.GetAttribute("href")!;
        var school = (await site.PageAsync("/funding/2024")).QuerySelector("table[data-table=funding-by-school] tbody a")!.GetAttribute("href")!;
        CanBeUsed(await site.PageAsync(person));
        CanBeUsed(await site.PageAsync(school));
        CanBeUsed(await site.PageAsync((await site.PageAsync("/schools")).QuerySelector("table[data-table=schools] tbody a")!.GetAttribute("href")!));
        CanBeUsed(await site.PageAsync((await site.PageAsync("/sessions")).QuerySelector("table[data-table=held] tbody a")!.GetAttribute("href")!));
    }

    [Theory]
    [MemberData(nameof(OfEachKind))]
    public async Task Page_OfEachKind_SkipsNoLevelOfHeadings(string address)
    {
        var levels = (await site.PageAsync(address)).QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, string.Join(' ', levels)));
    }

    [Theory]
    [MemberData(nameof(OfEachKind))]
    public async Task Page_OfEachKind_KeepsTheDayInEveryLink(string address)
    {
        var page = await site.PageAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + (address.Contains("as-at", StringComparison.Ordinal) ? "" : "as-at=2025-05-05"));
        var links = page.QuerySelectorAll("a[href^='/']").Where(link => link.ClassName != "usual").ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains("as-at=", link.GetAttribute("href")));
    }

    /// <summary>Whatever the page, a day before the records, in a closed term or to come is said to be one.</summary>
    [Theory]
    [MemberData(nameof(OfEachKind))]
    public async Task Page_OfEachKind_SaysOfADayThatIsNotTheUsualOneWhatToKnow(string address)
    {
        var parts = address.Split('?');
        var page = $"{parts[0]}?{string.Join('&', parts.Skip(1).SelectMany(query => query.Split('&')).Where(word => !word.StartsWith("as-at", StringComparison.Ordinal)).Append("as-at="))}";
        var isTimeless = (await site.PageAsync(address)).QuerySelector("#as-at") is null;
        foreach (var (day, said) in new[] { ("2021-01-01", "records begin on"), ("2025-02-03", "spring term of 2024/25, which is closed"), ("2099-12-31", "go up to 20 November 2026"), ("2026-11-20", "") })
        {
            var note = (await site.PageAsync(page + day)).QuerySelector(".day-note")?.TextContent ?? "";
            Assert.True(isTimeless || said.Length == 0 ? note.Length == 0 : note.Contains(said, StringComparison.Ordinal), $"{address} as at {day}: {note}");
        }
    }

    [Fact]
    public async Task EveryLink_FromTheFirstPageOn_LeadsSomewhereAndNamesNobody()
    {
        var addresses = await Crawl();
        Assert.Equal(Some.Records.Ects.Count + Some.Records.Mentors.Count, addresses.Count(address => address.StartsWith("/people/", StringComparison.Ordinal) && !address.EndsWith("/declarations", StringComparison.Ordinal)));
        var numbers = Some.Records.Ects.Select(ect => ect.Trn.ToString()).Concat(Some.Records.Mentors.Select(mentor => mentor.Trn.ToString())).ToHashSet();
        var names = Some.Records.Ects.Select(ect => ect.Name).Concat(Some.Records.Mentors.Select(mentor => mentor.Name)).SelectMany(name => name.Split(' ')).Where(part => part.Length > 3).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.DoesNotContain(addresses, address => Regex.IsMatch(address, "[0-9]{7}") && numbers.Any(number => address.Contains(number, StringComparison.Ordinal)));
        Assert.DoesNotContain(addresses, address => Uri.UnescapeDataString(address).Split('/', '?', '=', '&', '-', '+', ' ').Any(names.Contains));
    }

    // Links that only sort are left out: each leads to the page that it stands on.
    private async Task<HashSet<string>> Crawl()
    {
        var found = new HashSet<string>(["/"], StringComparer.Ordinal);
        var next = new Queue<string>(found);
        var declarations = 0;
        while (next.TryDequeue(out var address))
        {
            var html = await site.HtmlAsync(address);
            var links = Regex.Matches(html, "<a (?![^>]*nofollow)[^>]*href=\"(/[^\"#]*)").Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value));
            // Of the pages of declarations, one for each person, every twentieth is enough.
            foreach (var link in links.Where(found.Add).Where(link => !link.EndsWith("/declarations", StringComparison.Ordinal) || ++declarations % 20 == 1))
            {
                next.Enqueue(link);
            }
        }

        return found;
    }

    private static void CanBeUsed(IDocument page)
    {
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotEmpty(table.QuerySelector(":scope > caption")!.TextContent.Trim()));
        Assert.All(page.QuerySelectorAll("th"), heading => Assert.Contains(heading.GetAttribute("scope"), new[] { "col", "row", "colgroup", "rowgroup" }));
        Assert.All(page.QuerySelectorAll("input:not([type=hidden]), select"), field => Assert.Single(page.QuerySelectorAll($"label[for={field.Id}]")));
        Assert.All(page.QuerySelectorAll("a, button, summary"), control => Assert.NotEmpty(control.TextContent.Trim()));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), element => Assert.NotNull(page.GetElementById(element.GetAttribute("aria-labelledby")!)));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
        Assert.Empty(page.QuerySelectorAll("style, [style], [onclick]"));
        Assert.Equal(["defer, no text"], page.QuerySelectorAll("script").Select(script => $"{(script.HasAttribute("defer") && script.HasAttribute("src") ? "defer" : "at once")}, {(script.TextContent.Length == 0 ? "no text" : "with text")}"));
    }
}
