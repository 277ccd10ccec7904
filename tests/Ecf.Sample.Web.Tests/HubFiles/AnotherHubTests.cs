using System.IO.Compression;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Tests.Pages;
using Ecf.Sample.Web.Tests.Verbs;

namespace Ecf.Sample.Web.Tests.HubFiles;

/// <summary>What another hub does to make the site its own: it copies the folder, changes files, lints it, and starts. No code.</summary>
public sealed class AnotherHubTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string hub;

    public AnotherHubTests()
    {
        hub = SampleHub.CopyTo(folder.File("ashdown"));
        Rename("programmes/redmill-ect-2026.json", "programmes/ashdown-ect-2026.json");
        Rename("programmes/redmill-ect-2026-january.json", "programmes/ashdown-ect-2026-january.json");
        Rename("calendars/sample-nottingham.json", "calendars/ashdown-trust.json");
        foreach (var file in Directory.EnumerateFiles(hub, "*", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("Redmill", "Ashdown").Replace("redmill", "ashdown").Replace("sample-nottingham", "ashdown-trust"));
        }

        Change("hub.json", "\"madeUp\": true", "\"colours\": { \"light\": \"#1d5c3a\", \"dark\": \"#8fd6b0\" },\n  \"madeUp\": true");
        Change("calendars/ashdown-trust.json", "Sample school in Nottingham", "Schools of the Ashdown Trust");
        Change("calendars/ashdown-trust.json", "{ \"date\": \"2026-11-02\" }", "{ \"date\": \"2026-11-03\" }");
        Change("programmes/ashdown-ect-2026.json", "\"count\": 2, \"minutes\": 180", "\"count\": 3, \"minutes\": 120");
        Write("rates/2026.json", """
            { "rates": [{ "component": "mentor-support", "area": "england-excluding-london", "cohorts": { "from": 2026, "to": 2026 }, "amount": 987.00, "basis": "per-ect", "unit": "20 hours across year 2", "hours": 20,
              "source": { "title": "Ashdown: rates of 2026", "address": "ashdown.example/rates", "retrieved": "2026-11-23", "confidence": "low" } }] }
            """);
        Write("templates/ashdown-greeting.sbn-html", """
            ---
            title: Ashdown greeting
            kind: html
            for: person
            model: 1
            author: Ashdown Teaching Hub
            ---
            <p>Dear {{ person.name }}, {{ hub.name }} greets you. You have attended {{ person.hours.attended }}.</p>

            """);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Folder_CopiedAndChanged_IsLintedStartedAndReadOnPageWorkbookAndLetter()
    {
        var (code, said, complaint) = await VerbRun.RunAsync("lint", hub);
        Assert.True((code, complaint) == (0, ""), said);

        using var site = await StartedSite.StartAsync(folder.File("hub.db"), "Development", "--hub", hub);
        await Forms.TryOutAsync(site.Http, AccessRole.HubManager);
        await ReadOnPagesAsync(site.Http);
        await ReadInWorkbookAsync(site.Http);
        await ReadInLetterAsync(site.Http);
    }

    private static async Task ReadOnPagesAsync(HttpClient client)
    {
        var today = await client.OpenAsync("/");
        Assert.Equal("Ashdown Teaching Hub", today.QuerySelector("a.hub")!.TextContent);
        Assert.DoesNotContain("Redmill", today.Body!.TextContent);
        Assert.Contains("--hub: #1d5c3a;", await client.GetStringAsync(new Uri("/hub.css", UriKind.Relative)));
        Assert.Equal("Schools of the Ashdown Trust, 2026/27", (await client.OpenAsync("/calendars/ashdown-trust?year=2026")).QuerySelector("h1")!.TextContent);
        Assert.Contains("INSET", (await client.OpenAsync("/calendars/ashdown-trust?day=2026-11-03")).QuerySelector("main")!.TextContent);
        var programme = await client.OpenAsync("/programmes/ashdown-ect-2026");
        Assert.Equal("Ashdown: early career teachers, from 2026", programme.QuerySelector("h1")!.TextContent);
        Assert.Contains("3 × 2 h", programme.QuerySelector("table[data-table=grid]")!.TextContent);
        Assert.Contains("£987.00", (await client.OpenAsync("/funding/2026")).QuerySelector("[aria-labelledby=rates-caption]")!.TextContent);
    }

    private static async Task ReadInWorkbookAsync(HttpClient client)
    {
        using var workbook = new ZipArchive(await client.GetStreamAsync(new Uri("/downloads/cohort-2026.xlsx", UriKind.Relative)));
        using var strings = new StreamReader(workbook.GetEntry("xl/sharedStrings.xml")!.Open());
        var text = await strings.ReadToEndAsync();
        Assert.All(new[] { "Ashdown Teaching Hub", "Ashdown: early career teachers, from 2026", "Ashdown: rates of 2026" }, said => Assert.Contains(said, text));
        Assert.DoesNotContain("Redmill", text);
    }

    private static async Task ReadInLetterAsync(HttpClient client)
    {
        var person = (await client.OpenAsync("/cohorts/2026?role=ECT")).QuerySelector("table[data-table=hours] tbody a")!;
        var page = await client.OpenAsync(person.GetAttribute("href")!);
        var letter = page.QuerySelectorAll("a[href*='ashdown-greeting']")[0].GetAttribute("href")!;
        Assert.Contains($"Dear {person.TextContent}, Ashdown Teaching Hub greets you.", await client.GetStringAsync(new Uri(letter, UriKind.Relative)));
    }

    private void Rename(string from, string to) => File.Move(Path.Combine(hub, from), Path.Combine(hub, to));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(hub, name), text);

    private void Change(string name, string before, string after)
    {
        var text = File.ReadAllText(Path.Combine(hub, name));
        Assert.Contains(before, text);
        Write(name, text.Replace(before, after));
    }
}
