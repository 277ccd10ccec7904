using System.Net;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Access;

public sealed class AccountTests : IDisposable
{
    private const string Password = "lantern otter gravel";

    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Account_Added_GetsALinkThatWorksOnceAndOpensItsRole()
    {
        using var manager = site.CreateClientAs(AccessRole.HubManager);
        var link = await LinkAsync(manager, await AddAsync(manager, "new@hub.example", "read-only"));
        using var client = site.CreateAnonymousClient();

        Assert.Equal("/sign-in", (await client.SendAsync(link, ("password", Password))).Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, (await client.SignInAsync("new@hub.example", Password)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/funding/2024", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(new Uri("/access", UriKind.Relative))).StatusCode);

        var again = await (await client.SendAsync(link, ("password", "another otter gravel"))).PageAsync();
        Assert.Equal(IdentityWords.UsedLink, again.QuerySelector("[role=alert]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Account_OfASchoolWithoutASchoolOrTwiceTheSame_IsRefused()
    {
        using var manager = site.CreateClientAs(AccessRole.HubManager);
        Assert.Contains("sees one school", await RefusalAsync(manager, "school@hub.example", "school"));
        await AddAsync(manager, "same@hub.example", "analyst");
        Assert.Contains("already", await RefusalAsync(manager, "SAME@hub.example", "analyst"));
        Assert.Contains("not an e-mail address", await RefusalAsync(manager, "nobody", "analyst"));
    }

    [Theory]
    [InlineData("Disable")]
    [InlineData("Remove")]
    [InlineData("Change")]
    public async Task LastManager_DisabledRemovedOrMadeAnother_IsRefused(string handler)
    {
        using var manager = site.CreateClientAs(AccessRole.HubManager);
        var page = await manager.OpenAsync($"/access/{(await OneAsync("manager-@tests.example")).Id}");

        var refused = await (await manager.SendAsync(page, $"form[action*='handler={handler}']", ("role", "analyst"))).PageAsync();

        Assert.Contains("last hub manager", refused.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal((AccessRole.HubManager, false), ((await OneAsync("manager-@tests.example")).Role, (await OneAsync("manager-@tests.example")).IsDisabled));
    }

    /// <summary>A cookie is looked at again after half a minute; this one is older.</summary>
    [Theory]
    [InlineData("Disable")]
    [InlineData("Change")]
    [InlineData("Remove")]
    public async Task Access_TakenAway_HoldsWithinAMinute(string handler)
    {
        using var manager = site.CreateClientAs(AccessRole.HubManager);
        using var before = site.CreateClientAs(AccessRole.Analyst);
        var account = await OneAsync("analyst-@tests.example");
        using var client = site.CreateAnonymousClient();
        using (var scope = site.Services.CreateScope())
        {
            client.DefaultRequestHeaders.Add("Cookie", await SignedIn.OfAsync(scope.ServiceProvider, account, TimeSpan.FromSeconds(59)));
        }

        Assert.Equal(HttpStatusCode.OK, (await before.GetAsync(new Uri("/funding/2024", UriKind.Relative))).StatusCode);
        await manager.SendAsync(await manager.OpenAsync($"/access/{account.Id}"), $"form[action*='handler={handler}']", ("role", "read-only"));

        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(new Uri("/funding/2024", UriKind.Relative))).StatusCode);
    }

    private static async Task<string> AddAsync(HttpClient manager, string email, string role)
    {
        var added = await manager.SendAsync(await manager.OpenAsync("/access"), "form[action*='handler=Add']", ("email", email), ("role", role));
        return added.Headers.Location!.OriginalString;
    }

    private static async Task<string> RefusalAsync(HttpClient manager, string email, string role)
    {
        var answer = await manager.SendAsync(await manager.OpenAsync("/access"), "form[action*='handler=Add']", ("email", email), ("role", role));
        return (await answer.PageAsync()).QuerySelector("[role=alert]")!.TextContent;
    }

    private static async Task<string> LinkAsync(HttpClient manager, string account)
    {
        var given = await (await manager.SendAsync(await manager.OpenAsync(account), "form[action*='handler=Link']")).PageAsync();
        return new Uri(given.QuerySelector("code")!.TextContent).PathAndQuery;
    }

    private async Task<Account> OneAsync(string email)
    {
        using var scope = site.Services.CreateScope();
        return (await scope.ServiceProvider.GetRequiredService<HubContext>().Set<Account>().AsNoTracking().SingleAsync(account => account.Email == email));
    }
}
