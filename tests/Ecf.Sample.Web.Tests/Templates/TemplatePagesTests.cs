using System.IO.Compression;
using System.Net;
using Ecf.Reporting.Templates;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Pages;
using NJsonSchema;

namespace Ecf.Sample.Web.Tests.Templates;

/// <summary>The way of a new analyst, page by page, without a script.</summary>
public sealed class TemplatePagesTests(SiteFactory sample) : IClassFixture<SiteFactory>
{
    private static readonly string Letter = BuiltInTemplates.TextOf("ect-hours-letter.sbn-html");

    [Fact]
    public async Task List_OfTheSampleHub_ShowsItsOwnAndTheBuiltInTemplates()
    {
        var page = await sample.PageAsync("/templates");
        Assert.Equal(["hours-by-school.sbn-csv", .. BuiltInTemplates.Names], page.QuerySelectorAll("tbody th code").Select(name => name.TextContent));
    }

    [Fact]
    public async Task Analyst_CopiesChangesPreviewsSavesAndMerges()
    {
        using var site = OwnHub.CopyOfTheSample();
        var copy = await site.PageAsync("/templates/edit?copy=ect-hours-letter.sbn-html");
        Assert.Equal("my-ect-hours-letter.sbn-html", copy.QuerySelector("#file")!.GetAttribute("value"));

        var slip = await PostAsync(site, "/templates/edit", ("file", "my-letter.sbn-html"), ("text", WithColumn("percnt part.hours.attended part.hours.due")), ("what", "check"));
        Assert.Contains("there is no function &quot;percnt&quot;; did you mean `percent`.", slip);

        var typed = await PostAsync(site, "/templates/edit", ("file", "my-letter.sbn-html"), ("text", WithColumn("percnt part.hours.attended part.hours.due")), ("what", "lint"));
        Assert.StartsWith("<section class=\"card\" id=\"findings\"><h2>1 finding</h2>", typed.TrimStart(), StringComparison.Ordinal);
        Assert.Contains("did you mean `percent`.", typed);

        var changed = WithColumn("percent part.hours.attended part.hours.due");
        var preview = await PostAsync(site, "/templates/edit", ("file", "my-letter.sbn-html"), ("text", changed), ("what", "preview"), ("sample", "typical"));
        Assert.Contains("<td class=\"n\">100%</td>", preview);

        var saved = await PostAsync(site, "/templates/edit", ("file", "my-letter.sbn-html"), ("text", changed), ("author", "Ann Analyst"), ("what", "save"));
        Assert.Contains("Saved as version 1.", saved);

        using var client = site.CreateClient();
        using var zip = new ZipArchive(new MemoryStream(await client.GetByteArrayAsync(new Uri("/templates/merged/my-letter.sbn-html?cohort=2024&as-at=2025-03-31", UriKind.Relative))));
        Assert.Equal("index.csv", zip.Entries[^1].FullName);
        Assert.All(zip.Entries.SkipLast(1), entry => Assert.Contains(">Share</th>", Text(entry)));
        Assert.InRange(zip.Entries.Count, 20, 400);
    }

    [Fact]
    public async Task Edit_WithAnError_KeepsTheVersionBeforeAndOpensTheDraft()
    {
        using var site = OwnHub.CopyOfTheSample();
        await PostAsync(site, "/templates/edit", ("file", "my-letter.sbn-html"), ("text", Letter), ("author", "Ann"), ("what", "save"));
        var seen = (await site.PageAsync("/templates/edit/my-letter.sbn-html")).QuerySelector("input[name=seen]")!.GetAttribute("value")!;
        var refused = await PostAsync(site, "/templates/edit/my-letter.sbn-html", ("text", Letter.Replace("person.name", "person.nam")), ("author", "Ann"), ("seen", seen), ("what", "save"));
        Assert.Contains("did you mean `person.name`", refused);
        Assert.Contains("This is the draft of an edit that has an error, by Ann.", await site.HtmlAsync("/templates/edit/my-letter.sbn-html"));
        Assert.Contains("Dear Ada Abara", await site.HtmlAsync("/templates/shown/my-letter.sbn-html"));
    }

    [Fact]
    public async Task Edit_SavedByTwoAuthors_ShowsBothTextsToTheSecondWhoMayThenSave()
    {
        using var site = OwnHub.CopyOfTheSample();
        await PostAsync(site, "/templates/edit", ("file", "my-letter.sbn-html"), ("text", Letter), ("author", "Ann"), ("what", "save"));
        using var client = site.CreateClient();
        var opened = await client.OpenAsync("/templates/edit/my-letter.sbn-html");
        await client.SendAsync(opened, "form[data-lint]", ("text", Letter.Replace("Dear", "Hello")), ("author", "Ann"), ("what", "save"));

        using var met = await client.SendAsync(opened, "form[data-lint]", ("text", Letter.Replace("Dear", "Good day")), ("author", "Bea"), ("what", "save"));

        Assert.Equal(HttpStatusCode.Conflict, met.StatusCode);
        var both = await met.PageAsync();
        Assert.Contains("Hello", both.QuerySelector("section:has(#other) pre")!.TextContent);
        Assert.Contains("Good day", both.QuerySelector("#text")!.TextContent);
        using var saved = await client.SendAsync(both, "form[data-lint]", ("text", both.QuerySelector("#text")!.TextContent), ("author", "Bea"), ("what", "save"));
        Assert.Contains("Saved as version 3.", await saved.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task History_OfASavedTemplate_RestoresAVersion()
    {
        using var site = OwnHub.CopyOfTheSample();
        await PostAsync(site, "/templates/edit", ("file", "my-letter.sbn-html"), ("text", Letter), ("author", "Ann"), ("what", "save"));
        var seen = (await site.PageAsync("/templates/edit/my-letter.sbn-html")).QuerySelector("input[name=seen]")!.GetAttribute("value")!;
        await PostAsync(site, "/templates/edit/my-letter.sbn-html", ("text", Letter.Replace("Dear", "Hello")), ("author", "Bea"), ("seen", seen), ("what", "save"));
        var now = (await site.PageAsync("/templates/history/my-letter.sbn-html?version=1")).QuerySelector("input[name=seen]")!.GetAttribute("value")!;
        await PostAsync(site, "/templates/history/my-letter.sbn-html", ("version", "1"), ("seen", now), ("author", "Cas"));

        var page = await site.PageAsync("/templates/history/my-letter.sbn-html");
        Assert.Equal(["3", "2", "1"], page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
        Assert.Contains("restored version 1 (in the folder now)", page.QuerySelector("tbody tr")!.TextContent);
        Assert.Contains("Dear Ada Abara", await site.HtmlAsync("/templates/shown/my-letter.sbn-html"));
    }

    [Fact]
    public async Task Shown_OutputOfATemplate_IsCutOffFromTheSite()
    {
        using var client = sample.CreateClient();
        var answer = await client.GetAsync(new Uri("/templates/shown/ect-hours-letter.sbn-html?sample=awkward&number=1", UriKind.Relative));
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'self'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Contains("&lt;b&gt;Bobby", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/templates/edit/none.sbn-html")]
    [InlineData("/templates/edit/..%2Fhub.json")]
    [InlineData("/templates/edit?copy=none")]
    [InlineData("/templates/history/..%2F..%2Fhub.json")]
    [InlineData("/templates/preview/none.sbn-html")]
    [InlineData("/templates/shown/ect-hours-letter.sbn-html?sample=none")]
    [InlineData("/templates/shown/ect-hours-letter.sbn-html?number=99")]
    [InlineData("/templates/merged/ect-hours-letter.sbn-html?cohort=1999")]
    [InlineData("/templates/dictionary/nobody")]
    public async Task Address_OfNothing_IsNotFound(string address) => await sample.HtmlAsync(address, 404);

    [Fact]
    public async Task Dictionary_AsJson_FollowsItsSchema()
    {
        var schema = await JsonSchema.FromJsonAsync(await sample.HtmlAsync("/templates/dictionary.schema.json"));
        Assert.Empty(schema.Validate(await sample.HtmlAsync("/templates/dictionary.json")));
        Assert.NotEmpty(schema.Validate("{ \"version\": 1, \"audiences\": [], \"functions\": [] }"));
    }

    [Fact]
    public async Task Post_WithoutAToken_IsRefused()
    {
        using var client = sample.CreateClient();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("what", "save")]);
        Assert.Equal(400, (int)(await client.PostAsync(new Uri("/templates/edit", UriKind.Relative), form)).StatusCode);
    }

    private static string WithColumn(string code) => Letter
        .Replace("<th scope=\"col\" class=\"n\">Missed</th></tr></thead>", "<th scope=\"col\" class=\"n\">Missed</th><th scope=\"col\" class=\"n\">Share</th></tr></thead>")
        .Replace("<td class=\"n\">{{ part.hours.shortfall }}</td></tr>", "<td class=\"n\">{{ part.hours.shortfall }}</td><td class=\"n\">{{ " + code + " }}</td></tr>");

    private static async Task<string> PostAsync(SiteFactory site, string address, params (string Name, string Value)[] fields)
    {
        using var client = site.CreateClient();
        var form = await client.GetStringAsync(new Uri(address.StartsWith("/templates/history", StringComparison.Ordinal) ? address + "?version=1" : address, UriKind.Relative));
        var token = form.Split("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"")[1].Split('"')[0];
        using var content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        var answer = await client.PostAsync(new Uri(address, UriKind.Relative), content);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync();
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var text = new StreamReader(entry.Open());
        return text.ReadToEnd();
    }
}
