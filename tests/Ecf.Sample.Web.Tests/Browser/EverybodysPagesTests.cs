using Deque.AxeCore.Playwright;
using Ecf.Sample.Web.Access;
using Microsoft.Playwright;

namespace Ecf.Sample.Web.Tests.Browser;

/// <summary>Every place of the bar, as each role sees it, in a real browser: nothing serious for axe, and no page wider than a small phone.</summary>
public sealed class EverybodysPagesTests(RealBrowser real) : IClassFixture<RealBrowser>
{
    // Who only reads, and who writes templates, see pages that the manager sees too.
    public static TheoryData<string> Everybody => [.. new[] { AccessRole.HubManager, AccessRole.Facilitator, AccessRole.School }.Select(role => role.Word())];

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task Place_OfARole_HasNothingSeriousForAxe(string role)
    {
        var tab = await real.OpenAsync(RoleWords.Named(role)!.Value);
        var wrong = new List<string>();
        foreach (var place in await PlacesAsync(tab))
        {
            await tab.GotoAsync(place);
            var found = await tab.RunAxe();
            wrong.AddRange(found.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => $"{place}: {violation.Id}, {violation.Nodes[0].Html}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Place_InTheDark_HasNothingSeriousForAxe()
    {
        var tab = await real.OpenAsync(AccessRole.HubManager, scheme: ColorScheme.Dark);
        foreach (var place in new[] { "/", "/cohorts/2024", "/funding/2024", "/registers", "/templates/edit/hours-by-school.sbn-csv", "/downloads" })
        {
            await tab.GotoAsync(place);
            Assert.DoesNotContain((await tab.RunAxe()).Violations, violation => violation.Impact is "serious" or "critical");
        }
    }

    [Fact]
    public async Task Place_OnASmallPhone_IsNotWiderThanThePhone()
    {
        var tab = await real.OpenAsync(AccessRole.HubManager, 320, 640);
        var wide = new List<string>();
        foreach (var place in await PlacesAsync(tab))
        {
            await tab.GotoAsync(place);
            var width = await tab.EvaluateAsync<int>("document.documentElement.scrollWidth");
            wide.AddRange(width > 320 ? [$"{place}: {width}"] : []);
        }

        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }

    private static async Task<IReadOnlyList<string>> PlacesAsync(IPage tab)
    {
        var places = await tab.EvaluateAsync<string[]>("[...document.querySelectorAll('.places a')].map(link => link.getAttribute('href'))");
        return [new Uri(tab.Url).PathAndQuery, .. places];
    }
}
