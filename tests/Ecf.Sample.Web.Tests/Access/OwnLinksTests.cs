using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.Access;

/// <summary>Who sees a part of the hub begins at their own page, and no link that is shown to them leads to what they may not see.</summary>
public sealed class OwnLinksTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task School_SigningIn_BeginsAtItsOwnPage()
    {
        using var client = site.CreateClientAs(AccessRole.School, SomeAddresses.Limit(AccessRole.School));
        using var answer = await client.GetAsync(new Uri("/?as-at=2025-03-31", UriKind.Relative));
        Assert.Equal($"/schools/{SomeAddresses.School}?as-at=2025-03-31", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task School_WithSomebodyWhoMovedOn_SeesTheNameWithoutALink()
    {
        var school = Some.Records.SchoolPeriods.First(stay => stay.To < Some.RecordsTo && Some.PeriodsOf[stay.Person][^1].School != stay.School && Some.Records.Ects.Any(ect => ect.Trn == stay.Person)).School;
        using var client = site.CreateClientAs(AccessRole.School, account => account.School = school);
        using var manager = site.CreateClientAs(AccessRole.HubManager);
        var (theirs, hubs) = (await Names(client), await Names(manager));
        Assert.Equal(hubs.Select(name => name.Name), theirs.Select(name => name.Name));
        Assert.All(hubs, name => Assert.True(name.IsLinked));
        Assert.Contains(theirs, name => !name.IsLinked);
        Assert.Contains(theirs, name => name.IsLinked);

        async Task<List<(string Name, bool IsLinked)>> Names(HttpClient who) =>
            [.. (await who.OpenAsync($"/schools/{school}")).QuerySelectorAll("table[data-table=school-stays] tbody th").Select(name => (name.TextContent, name.QuerySelector("a") is not null))];
    }

    [Theory]
    [InlineData("school")]
    [InlineData("facilitator")]
    public async Task EveryLink_OfALimitedRole_Opens(string who)
    {
        var role = RoleWords.Named(who)!.Value;
        using var client = site.CreateClientAs(role, SomeAddresses.Limit(role), follow: true);
        var found = new HashSet<string>(["/"], StringComparer.Ordinal);
        var next = new Queue<string>(found);
        while (next.TryDequeue(out var address))
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True((int)answer.StatusCode == 200, $"{address}: {answer.StatusCode}");
            foreach (var link in (await answer.PageAsync()).QuerySelectorAll("a[href^='/']:not([rel=nofollow])").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(found.Add))
            {
                next.Enqueue(link);
            }
        }

        Assert.True(found.Count > 10, string.Join('\n', found));
    }
}
