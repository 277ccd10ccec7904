using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Ecf.Sample.Web.Access;
using Microsoft.Playwright;

namespace Ecf.Sample.Web.Tests.Browser;

/// <summary>Every page that each role can reach, in a real browser: it opens, axe finds nothing serious, and it is no wider than a screen enlarged to 400 %.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class EverybodysPagesTests(RealBrowser real)
{
    /// <summary>What axe has looked at already: a page that is the same for another role is not looked at again.</summary>
    private static readonly ConcurrentDictionary<string, bool> Seen = new(StringComparer.Ordinal);

    /// <summary>The roles that see most and least, and the places of the bar first; with the environment variable ECF_TESTS_ROLES=all every role and every kind of page.</summary>
    public static TheoryData<string> Everybody => [.. RoleWords.All.Where(role => IsWhole || role is not (AccessRole.Analyst or AccessRole.ReadOnly)).Select(role => role.Word())];

    private static bool IsWhole { get; } = Environment.GetEnvironmentVariable("ECF_TESTS_ROLES") == "all";

    private static int MostPages => IsWhole ? int.MaxValue : 6;

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task Page_OfARole_OpensHasNothingSeriousForAxeAndFitsAScreenEnlargedTo400Percent(string role)
    {
        var tab = await real.OpenAsync(RoleWords.Named(role)!.Value);
        var pages = new EveryKindOfPage();
        var (wrong, seen) = (new List<string>(), 0);
        for (var address = await pages.BeginAsync(tab); address is not null && seen < MostPages; address = pages.Next(), seen++)
        {
            var answer = await tab.GotoAsync(address);
            wrong.AddRange(answer!.Status == 200 ? [] : [$"{address}: {answer.Status}"]);
            await pages.AddAsync(tab, "main a:not([rel=nofollow])");
            wrong.AddRange(Seen.TryAdd(await SameAsync(tab), true) ? await WrongAsync(tab) : []);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Place_InTheDark_HasNothingSeriousForAxe()
    {
        var tab = await real.OpenAsync(AccessRole.HubManager, Screen.Desk with { Scheme = ColorScheme.Dark });
        var wrong = new List<string>();
        foreach (var place in new[] { "/", "/cohorts/2024", "/funding/2024", "/registers", "/templates/edit/hours-by-school.sbn-csv", "/downloads" })
        {
            await tab.GotoAsync(place);
            wrong.AddRange(await Axe.OfAsync(tab));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static async Task<IEnumerable<string>> WrongAsync(IPage tab)
    {
        var found = await Axe.OfAsync(tab);
        await tab.SetViewportSizeAsync(Screen.Enlarged.Width, Screen.Enlarged.Height);
        var width = await tab.EvaluateAsync<int>("document.documentElement.scrollWidth");
        await tab.SetViewportSizeAsync(Screen.Desk.Width, Screen.Desk.Height);
        return width > Screen.Enlarged.Width ? [.. found, $"{tab.Url}: {width} wide at 400 %"] : found;
    }

    /// <summary>What a page shows without what differs for each who looks.</summary>
    private static async Task<string> SameAsync(IPage tab) => Token().Replace(await tab.EvaluateAsync<string>("document.title + document.querySelector('main').innerHTML"), "");

    [GeneratedRegex(" value=\"CfDJ8[^\"]*\"|key=[a-z0-9]+")]
    private static partial Regex Token();
}
