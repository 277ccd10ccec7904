using System.Net;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Access;

public sealed class SetupTests : IDisposable
{
    private const string Email = "first@hub.example";
    private const string Password = "lantern otter gravel";

    private readonly OwnHub site = OwnHub.Of(HubRecords.None);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Setup_WithTheToken_MakesTheFirstManagerOnce()
    {
        var (first, second) = (await TokenAsync(), await TokenAsync());
        using var client = site.CreateAnonymousClient();
        Assert.Equal("/sign-in", (await MakeAsync(client, first)).Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, (await client.SignInAsync(Email, Password)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/imports", UriKind.Relative))).StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/setup", UriKind.Relative))).StatusCode);
        using var scope = site.Services.CreateScope();
        Assert.Single(await scope.ServiceProvider.GetRequiredService<Setup>().MakeManagerAsync(second, "second@hub.example", Password, default));
        Assert.Single(scope.ServiceProvider.GetRequiredService<HubContext>().Set<Account>());
    }

    [Fact]
    public async Task Setup_AnotherTokenOrABadPassword_MakesNobodyAndTheTokenStillHolds()
    {
        var token = await TokenAsync();
        using var client = site.CreateAnonymousClient();
        Assert.Contains("not the token", await TextAsync(MakeAsync(client, "0123456789abcdef0123456789abcdef")));
        Assert.Contains("too short", await TextAsync(MakeAsync(client, token, "short")));
        Assert.Equal(HttpStatusCode.Redirect, (await MakeAsync(client, token)).StatusCode);
    }

    [Fact]
    public async Task Setup_OfTwoAtOnce_MakesOne()
    {
        var tokens = new[] { await TokenAsync(), await TokenAsync() };
        var made = await Task.WhenAll(tokens.Select((token, place) => Task.Run(async () =>
        {
            using var scope = site.Services.CreateScope();
            return (await scope.ServiceProvider.GetRequiredService<Setup>().MakeManagerAsync(token, $"{place}@hub.example", Password, default)).Count == 0;
        })));
        Assert.Single(made, one => one);
    }

    [Fact]
    public async Task Token_InTheStore_IsAHash()
    {
        var token = await TokenAsync();
        using var scope = site.Services.CreateScope();
        var kept = scope.ServiceProvider.GetRequiredService<HubContext>().Set<SetupToken>().Select(row => row.Hash).ToList();
        Assert.NotEmpty(kept);
        Assert.All(kept, hash => Assert.DoesNotContain(token, hash));
    }

    [Fact]
    public async Task Console_NobodyThere_SaysWhereAndWithWhatUntilThereIsSomebody()
    {
        using var process = await StartedSite.StartAsync(site.Store, "Production");
        var line = await process.ReadLineAsync();
        Assert.StartsWith($"Nobody can sign in yet. Make the first hub manager at {process.Http.BaseAddress}setup with this token, which works once: ", line, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await MakeAsync(process.Http, line!.Split(' ')[^1])).StatusCode);
        await process.StopAsync();

        using var again = await StartedSite.StartAsync(site.Store, "Production");
        Assert.Equal(HttpStatusCode.NotFound, (await again.Http.GetAsync(new Uri("/setup", UriKind.Relative))).StatusCode);
        Assert.Null(await again.StopAsync());
    }

    private static async Task<string> TextAsync(Task<HttpResponseMessage> answer) => (await (await answer).PageAsync()).QuerySelector("[role=alert]")!.TextContent;

    private static Task<HttpResponseMessage> MakeAsync(HttpClient client, string token, string password = Password) =>
        client.SendAsync("/setup", ("token", token), ("email", Email), ("password", password));

    private async Task<string> TokenAsync()
    {
        using var scope = site.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<Setup>().NewTokenAsync();
    }
}
