using System.Net;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.Operate;

public sealed class HealthTests
{
    [Fact]
    public async Task Health_StoreThere_IsLiveAndReady()
    {
        using var site = new SiteFactory();
        using var client = site.CreateAnonymousClient();
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await AskAsync(client, "/health/live"));
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await AskAsync(client, "/health/ready"));
    }

    [Fact]
    public async Task Health_StoreGone_IsLiveAndNotReady()
    {
        using var site = new SiteFactory(Data.StoreKind.Sqlite);
        using var client = site.CreateAnonymousClient();
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await AskAsync(client, "/health/ready"));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(site.Store.Place);
        Directory.CreateDirectory(site.Store.Place);

        Assert.Equal((HttpStatusCode.OK, "Healthy"), await AskAsync(client, "/health/live"));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), await AskAsync(client, "/health/ready"));
        Directory.Delete(site.Store.Place);
    }

    private static async Task<(HttpStatusCode Status, string Says)> AskAsync(HttpClient client, string address)
    {
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
