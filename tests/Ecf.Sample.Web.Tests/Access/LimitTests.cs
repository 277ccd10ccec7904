using System.Net;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.Access;

public sealed class LimitTests : IDisposable
{
    private readonly LimitedSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task SignIn_GuessedAtTooOften_IsRefusedAlikeForThoseThereAreAndOthersByEveryInstance()
    {
        using var manager = site.CreateClientAs(AccessRole.HubManager);
        using var guesser = site.CreateAnonymousClient();
        foreach (var email in new[] { "manager-@tests.example", "nobody@tests.example" })
        {
            for (var tries = 0; tries < SignInTries.MostForOne; tries++)
            {
                Assert.Equal(HttpStatusCode.OK, (await guesser.SignInAsync(email, "wrong password here")).StatusCode);
            }

            await AssertWaitsAsync(guesser, email);
        }

        using var second = site.WithWebHostBuilder(_ => { });
        using var elsewhere = second.CreateClient(new() { AllowAutoRedirect = false });
        await AssertWaitsAsync(elsewhere, "nobody@tests.example");
    }

    [Fact]
    public async Task Downloads_TooMany_GetAPageThatSaysWhenToTryAgain()
    {
        using var client = site.CreateClientAs(AccessRole.Analyst);
        var answers = new List<HttpResponseMessage>();
        for (var file = 0; file < 4; file++)
        {
            answers.Add(await client.GetAsync(new Uri("/downloads/cohort-2024-hours.csv", UriKind.Relative)));
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers.Select(answer => answer.StatusCode));
        Assert.InRange(answers[3].Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Equal("Too many requests", (await answers[3].PageAsync()).QuerySelector("h1")!.TextContent);
        using var other = site.CreateClientAs(AccessRole.ReadOnly);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync(new Uri("/downloads/cohort-2024-hours.csv", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Downloads_OfTwoInstances_AreCountedTogether()
    {
        using var second = site.WithWebHostBuilder(_ => { });
        using var first = site.CreateClient();
        using var elsewhere = second.CreateClient();
        var answers = new List<HttpStatusCode>();
        for (var file = 0; file < 3; file++)
        {
            answers.Add(await StatusAsync(first));
            answers.Add(await StatusAsync(elsewhere));
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], answers);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client) => (await client.GetAsync(new Uri("/downloads/cohort-2024-hours.csv", UriKind.Relative))).StatusCode;

    private static async Task AssertWaitsAsync(HttpClient client, string email)
    {
        var refused = await client.SignInAsync(email, "wrong password here");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(15));
        Assert.Equal("Too many requests", (await refused.PageAsync()).QuerySelector("h1")!.TextContent);
    }

    private sealed class LimitedSite : SiteFactory
    {
        private protected override void Limit(RequestLimits limits) => limits.Downloads = 3;
    }
}
