using System.Net;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Access;

public sealed class OutsideSignInTests : IDisposable
{
    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Outside_AVerifiedAddressWithAnAccount_IsSignedIn()
    {
        await using var provider = await FakeProvider.StartAsync("READER@hub.example", verified: true);
        using var started = await StartAsync(provider);
        var client = started.Http;

        var back = await ThereAndBackAsync(client);

        Assert.Equal((HttpStatusCode.OK, "/funding/2024"), (back.StatusCode, back.RequestMessage!.RequestUri!.PathAndQuery));
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(new Uri("/imports", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("stranger@hub.example", true, "stranger@hub.example")]
    [InlineData("disabled@hub.example", true, "disabled@hub.example")]
    [InlineData("reader@hub.example", false, "vouches for no e-mail address")]
    public async Task Outside_AnybodyElse_IsToldWhomToAskAndIsNotSignedIn(string email, bool verified, string said)
    {
        await using var provider = await FakeProvider.StartAsync(email, verified);
        using var started = await StartAsync(provider);
        var client = started.Http;

        var back = await ThereAndBackAsync(client);

        Assert.Equal(HttpStatusCode.Forbidden, back.StatusCode);
        var text = (await back.PageAsync()).QuerySelector("main")!.TextContent;
        Assert.Contains(said, text);
        Assert.Contains(Some.Hub.Contact.Email, text);
        Assert.Equal("/sign-in", (await client.GetAsync(new Uri("/", UriKind.Relative))).RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Outside_NotSet_IsNoPageAndNoLink()
    {
        using var client = site.CreateAnonymousClient();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/sign-in/outside", UriKind.Relative))).StatusCode);
        Assert.Empty((await client.OpenAsync("/sign-in")).QuerySelectorAll("a[href^='/sign-in/outside']"));
    }

    [Theory]
    [InlineData("set all three, or none", "SignIn:Authority", "https://login.hub.example")]
    [InlineData("such as https://login.hub.example", "SignIn:Authority", "login", "SignIn:ClientId", "hub", "SignIn:ClientSecret", "secret")]
    [InlineData("such as https://login.hub.example", "SignIn:Authority", "http://login.hub.example", "SignIn:ClientId", "hub", "SignIn:ClientSecret", "secret")]
    [InlineData(null, "SignIn:Authority", "https://login.hub.example", "SignIn:ClientId", "hub", "SignIn:ClientSecret", "secret")]
    [InlineData(null)]
    public void Settings_Given_SayWhatIsWrong(string? said, params string[] settings)
    {
        var given = new ConfigurationBuilder().AddInMemoryCollection(settings.Chunk(2).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1]))).Build();
        var problem = OutsideSignIn.ProblemOf(given);
        Assert.Equal(said is null, problem is null);
        Assert.Contains(said ?? "", problem ?? "");
    }

    /// <summary>As a browser goes: to the provider, back with its answer, and on.</summary>
    private static async Task<HttpResponseMessage> ThereAndBackAsync(HttpClient client)
    {
        var link = (await client.OpenAsync("/sign-in?to=%2Ffunding%2F2024")).QuerySelector("a[href^='/sign-in/outside']")!.GetAttribute("href")!;
        return await client.GetAsync(new Uri(link, UriKind.Relative));
    }

    private async Task<StartedSite> StartAsync(FakeProvider provider)
    {
        using var scope = site.Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var disabled = Account.Of("disabled@hub.example", AccessRole.HubManager);
        disabled.IsDisabled = true;
        Assert.True((await accounts.CreateAsync(disabled)).Succeeded && (await accounts.CreateAsync(Account.Of("reader@hub.example", AccessRole.ReadOnly))).Succeeded);
        return await StartedSite.StartAsync(site.Store, "Production",
            $"--SignIn:Authority={provider.Address}", $"--SignIn:ClientId={FakeProvider.Client}", $"--SignIn:ClientSecret={FakeProvider.Secret}");
    }
}
