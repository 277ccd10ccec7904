using System.Net;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.AspNetCore.Hosting;

namespace Ecf.Sample.Web.Tests.Access;

public sealed class TryOutTests
{
    [Fact]
    public async Task TryOut_AMadeUpHubInDevelopment_OffersEveryRoleByOneClick()
    {
        using var site = new SiteFactory();
        foreach (var role in RoleWords.All)
        {
            using var client = site.CreateAnonymousClient();
            await Forms.TryOutAsync(client, role);
            Assert.Contains("@try-out.invalid", (await client.OpenAsync("/password")).QuerySelector("form.account")!.TextContent);
        }
    }

    [Fact]
    public async Task TryOut_AMadeUpHubInProduction_IsNotOfferedAndNotDone()
    {
        using var site = new SiteFactory();
        using var client = site.WithWebHostBuilder(host => host.UseEnvironment("Production")).CreateClient(new() { AllowAutoRedirect = false });
        await RefusedAsync(client);
    }

    [Fact]
    public async Task TryOut_AHubOfRealPeople_IsNotOfferedAndNotDone()
    {
        using var site = OwnHub.Of(HubRecords.None);
        using var client = site.CreateAnonymousClient();
        await RefusedAsync(client);
    }

    private static async Task RefusedAsync(HttpClient client)
    {
        var page = await client.OpenAsync("/sign-in");
        Assert.Empty(page.QuerySelectorAll("button[name=role]"));
        page.QuerySelector("form:has(#password)")!.SetAttribute("action", "/sign-in?handler=TryOut");
        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(page, "form:has(#password)", ("role", "manager"))).StatusCode);
    }
}
