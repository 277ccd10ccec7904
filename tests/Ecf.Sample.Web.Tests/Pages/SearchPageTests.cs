using System.Collections.Concurrent;
using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class SearchPageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static readonly EarlyCareerTeacher Ect = Some.Records.Ects.First(ect => ect.Name.Any(letter => letter > 'z'));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Search_ByName_FindsWhateverTheSpelling(bool plain)
    {
        var page = await SearchAsync(plain ? PersonName.SortKeyOf(Ect.Name) : Ect.Name.ToUpperInvariant());
        Assert.Contains(Links(page, "people"), link => link.TextContent == Ect.Name);
    }

    [Theory]
    [InlineData("o'brien", "O’Brien")]
    [InlineData("OBRIEN", "O’Brien")]
    [InlineData("mary oneill", "Mary O'Neill")]
    [InlineData("zoe", "Zoë Ali")]
    [InlineData("ali zo", "Zoë Ali")]
    public void Words_Folded_AreInNamesHoweverWritten(string typed, string name) => Assert.True(new Ecf.Sample.Web.Search.Words(typed).AreIn(name));

    [Fact]
    public async Task Search_ByTrn_FindsThatPersonWithoutTheNumberInAnyAddress()
    {
        var page = await SearchAsync(Ect.Trn.ToString());
        var link = Assert.Single(Links(page, "people"));
        Assert.Equal(Ect.Name, link.TextContent);
        Assert.DoesNotContain(page.QuerySelectorAll("[href], [action]"), element => (element.GetAttribute("href") ?? element.GetAttribute("action"))!.Contains(Ect.Trn.ToString(), StringComparison.Ordinal));
        Assert.Equal(Ect.Name, (await site.PageAsync(link.GetAttribute("href")!)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Search_ByUrnOrName_FindsTheSchool()
    {
        var school = Some.Records.Schools[3];
        Assert.Equal($"/schools/{school.Urn}", Assert.Single(Links(await SearchAsync(school.Urn.ToString()), "schools")).GetAttribute("href"));
        Assert.Contains(Links(await SearchAsync(school.Name.ToLowerInvariant()), "schools"), link => link.TextContent == school.Name);
    }

    [Fact]
    public async Task Search_ByStrandAndMonth_FindsItsSessionsThoseOfThatMonthFirst()
    {
        var page = await SearchAsync("webinar november 2024");
        var said = page.QuerySelectorAll("[data-found=sessions] li").Select(line => line.TextContent).ToList();
        Assert.Matches("Webinar.*November 2024", said[0]);
        Assert.All(said, line => Assert.Matches("Webinar.*November", line));
    }

    [Fact]
    public async Task Search_WithManyFound_ShowsTenAtATimeAndAllOfThem()
    {
        using var client = site.CreateClient();
        var names = new List<string>();
        var page = await PostAsync(client, new() { ["words"] = "a" });
        for (var from = 0; ; from += 10)
        {
            Assert.InRange(Links(page, "people").Count, 1, 10);
            names.AddRange(page.QuerySelectorAll("[data-found=people] li").Select(line => line.TextContent));
            if (page.QuerySelectorAll("[data-found=people] button").All(button => !button.TextContent.StartsWith("Next", StringComparison.Ordinal)))
            {
                break;
            }

            page = await PostAsync(client, new() { ["words"] = "a", ["people"] = $"{from + 10}" });
        }

        var said = page.QuerySelector(".lead")!.TextContent;
        Assert.Contains($"{names.Count} people", said);
    }

    [Theory]
    [InlineData("nobodyofthisname", "Nothing was found for “nobodyofthisname”")]
    [InlineData("123", "Nothing was found")]
    [InlineData("<script>alert(1)</script>", "Nothing was found for “<script>alert(1)</script>”")]
    [InlineData("   ", "There was nothing to search for")]
    public async Task Search_WithoutResult_SaysSoPlainly(string words, string said)
    {
        var page = await SearchAsync(words);
        Assert.Contains(said, page.QuerySelector("main .lead")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main script, [data-found]"));
    }

    [Fact]
    public async Task Search_OfAnotherDay_KeepsTheDayInWhatItFinds()
    {
        using var client = site.CreateClient();
        var page = await PostAsync(client, new() { ["words"] = Ect.Name }, "/people?as-at=2026-03-31");
        Assert.All(Links(page, "people"), link => Assert.EndsWith("?as-at=2026-03-31", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_WithoutAToken_IsRefused()
    {
        using var client = site.CreateClient();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("words", "a")]);
        Assert.Equal(400, (int)(await client.PostAsync(new Uri("/search", UriKind.Relative), form)).StatusCode);
    }

    /// <summary>Whatever the site logs of a search, down to each statement, it is neither the words nor who was found.</summary>
    [Fact]
    public async Task Search_Logged_LeavesNeitherNameNorNumber()
    {
        using var log = new EveryLine();
        using var watched = new WatchedSite(log);
        using var client = watched.CreateClient();
        await PostAsync(client, new() { ["words"] = Ect.Trn.ToString() });
        await PostAsync(client, new() { ["words"] = Ect.Name });
        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(log.Lines, line => line.Contains(Ect.Trn.ToString(), StringComparison.Ordinal) || line.Contains(Ect.Name, StringComparison.OrdinalIgnoreCase) || line.Contains(PersonName.SortKeyOf(Ect.Name), StringComparison.Ordinal));
    }

    private async Task<IDocument> SearchAsync(string words)
    {
        using var client = site.CreateClient();
        return await PostAsync(client, new() { ["words"] = words });
    }

    /// <summary>As a browser sends the form at the head of a page.</summary>
    private static async Task<IDocument> PostAsync(HttpClient client, Dictionary<string, string> given, string from = "/search")
    {
        var page = await BrowsingContext.New().OpenAsync(content => content.Content(client.GetStringAsync(new Uri(from, UriKind.Relative)).Result));
        var form = page.QuerySelector("form.search")!;
        given["__RequestVerificationToken"] = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(given);
        var answer = await client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content);
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.DoesNotContain('?', answer.RequestMessage!.RequestUri!.Query.Replace("?as-at=2026-03-31", "", StringComparison.Ordinal));
        var html = await answer.Content.ReadAsStringAsync();
        return await BrowsingContext.New().OpenAsync(page => page.Content(html));
    }

    private static IReadOnlyList<IElement> Links(IDocument page, string group) => [.. page.QuerySelectorAll($"[data-found={group}] li a")];

    /// <summary>The site with everything that it logs.</summary>
    private sealed class WatchedSite(EveryLine log) : SiteFactory
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFilter(null, LogLevel.Trace).AddProvider(log)));
        }
    }

    /// <summary>Everything that is logged.</summary>
    private sealed class EveryLine : ILoggerProvider, ILogger
    {
        internal ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
