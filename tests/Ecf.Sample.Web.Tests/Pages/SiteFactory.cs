using AngleSharp;
using AngleSharp.Dom;
using Ecf.Sample.Web.Tests.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace Ecf.Sample.Web.Tests.Pages;

/// <summary>The whole site, started by its own program, over a file of its own.</summary>
public sealed class SiteFactory : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder folder = new();

    public string Database => folder.File("hub.db");

    /// <summary>The page at an address, which must answer with the status.</summary>
    public async Task<IDocument> PageAsync(string address, int status = 200)
    {
        using var client = CreateClient();
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        var html = await answer.Content.ReadAsStringAsync();
        Assert.True(status == (int)answer.StatusCode, $"{address} answered {(int)answer.StatusCode}: {html}");
        return await BrowsingContext.New().OpenAsync(page => page.Content(html));
    }

    /// <summary>A download, whole, as at a day.</summary>
    public async Task<byte[]> FileAsync(string name, string day)
    {
        using var client = CreateClient();
        return await client.GetByteArrayAsync(new Uri($"/downloads/{name}?as-at={day}", UriKind.Relative));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("database", Database);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            SqliteConnection.ClearAllPools();
            folder.Dispose();
        }
    }
}
