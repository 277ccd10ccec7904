using Ecf.Domain.Programmes;
using Ecf.Reporting.Templates;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.People;

public sealed class PersonLettersTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private PersonIds Ids => site.Services.GetRequiredService<PersonIds>();

    [Fact]
    public async Task Documents_OfAnEct_AreTheTemplatesForPeopleAndCanBeLookedAt()
    {
        var member = (await site.FactsAsync(2025, Some.RecordsTo)).Members.First(one => one.Role == Audience.EarlyCareerTeacher && one.Ledger.Total.Due > Hours.Zero && !one.HasLeft);
        var page = await site.PageAsync($"/people/{Ids.Of(member.Role, member.Id)}");
        var links = page.QuerySelectorAll("#documents ~ ul a[href*='/letters/']").Select(link => link.GetAttribute("href")!).ToList();
        var people = BuiltInTemplates.Names.Count(name => BuiltInTemplates.Get(name).Head is { Audience: TemplateAudience.Person });
        Assert.Equal(2 * people, links.Count);
        var letter = await site.HtmlAsync(links.First(link => link.Contains("ect-hours-letter", StringComparison.Ordinal)));
        Assert.Contains(System.Net.WebUtility.HtmlEncode(member.Name)[..3], letter);
        Assert.Contains(member.Ledger.Total.Attended.Display(), letter);
    }

    [Fact]
    public async Task Letter_Saved_IsNamedAfterNobodyAndCutOffFromTheSite()
    {
        var id = Ids.Of(Audience.EarlyCareerTeacher, Some.Records.Ects[0].Trn.ToString());
        using var client = site.CreateClient();
        var answer = await client.GetAsync(new Uri($"/people/{id}/letters/ect-hours-letter.sbn-html?save=yes&as-at=2025-03-31", UriKind.Relative));
        Assert.Equal($"ect-hours-letter-{id}-as-at-2025-03-31.html", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task Letter_ThatIsForSomebodyElse_SaysThatThereIsNothingToSay()
    {
        var id = Ids.Of(Audience.EarlyCareerTeacher, Some.Records.Ects[0].Trn.ToString());
        Assert.Equal("There is nothing to say to this person on this day.", await site.HtmlAsync($"/people/{id}/letters/mentor-hours-letter.sbn-html?as-at=2025-03-31"));
    }

    [Theory]
    [InlineData("school-statement.sbn-html")]
    [InlineData("nothing.sbn-html")]
    [InlineData("..%2F..%2Fhub.json")]
    public async Task Letter_OfATemplateThatIsForNoPerson_IsNoPage(string name) =>
        await site.HtmlAsync($"/people/{Ids.Of(Audience.EarlyCareerTeacher, Some.Records.Ects[0].Trn.ToString())}/letters/{name}", 404);

    [Fact]
    public async Task Letter_ToNobody_IsNoPage() => await site.HtmlAsync("/people/bcdfghjklmnpqrst/letters/ect-hours-letter.sbn-html", 404);
}
