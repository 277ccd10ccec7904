using AngleSharp;
using AngleSharp.Dom;
using Ecf.Reporting;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Pages;

/// <summary>The whole site, started by its own program, over a store of its own. Its clients are signed in as a hub manager unless they ask for something else.</summary>
public class SiteFactory : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder folder = new();
    private readonly SignedIn signedIn = new();

    public SiteFactory()
        : this(StoreKinds.Asked)
    {
    }

    internal SiteFactory(StoreKind kind) => Store = kind.New(folder);

    internal SiteFactory(HubStore store) => Store = store;

    /// <summary>Where the records are; made when the site starts, unless a test does so first.</summary>
    internal HubStore Store { get; }

    /// <summary>The hub's folder; the sample hub unless told otherwise.</summary>
    protected virtual string? Hub => null;

    /// <summary>The page at an address, which must answer with the status.</summary>
    public async Task<IDocument> PageAsync(string address, int status = 200)
    {
        var html = await HtmlAsync(address, status);
        return await BrowsingContext.New().OpenAsync(page => page.Content(html));
    }

    /// <summary>The page's text as it is sent.</summary>
    public async Task<string> HtmlAsync(string address, int status = 200)
    {
        using var client = CreateClient();
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        var html = await answer.Content.ReadAsStringAsync();
        Assert.True(status == (int)answer.StatusCode, $"{address} answered {(int)answer.StatusCode}: {html}");
        return html;
    }

    /// <summary>A download, whole, as at a day.</summary>
    public async Task<byte[]> FileAsync(string name, string day)
    {
        using var client = CreateClient();
        return await client.GetByteArrayAsync(new Uri($"/downloads/{name}?as-at={day}", UriKind.Relative));
    }

    /// <summary>A client of an account of this role, which is made where there is none.</summary>
    internal HttpClient CreateClientAs(AccessRole role, Action<Account>? limited = null, bool follow = false) => With(CreateAnonymousClient(follow), role, limited);

    /// <summary>A client of nobody.</summary>
    internal HttpClient CreateAnonymousClient(bool follow = false)
    {
        var browser = new CookieContainerHandler { InnerHandler = Server.CreateHandler() };
        return new(follow ? new RedirectHandler { InnerHandler = browser } : browser) { BaseAddress = ClientOptions.BaseAddress };
    }

    /// <summary>The facts that the site itself reports of a cohort.</summary>
    internal async Task<CohortFacts> FactsAsync(int cohort, LocalDate asAt)
    {
        using var scope = Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<CohortReader>().ReadAsync(cohort, asAt);
    }

    /// <summary>The same as a report: what workbook and extracts are made from.</summary>
    internal async Task<Report> ReportAsync(int cohort, LocalDate asAt) => CohortReport.Of(await FactsAsync(cohort, asAt));

    protected override void ConfigureClient(HttpClient client)
    {
        base.ConfigureClient(client);
        With(client, AccessRole.HubManager, null);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // A connection's search path names the schema.
        _ = Store is ServerStore server ? builder.UseSetting("postgresql", server.Address.Connection(pooling: true)) : builder.UseSetting("database", Store.Place);
        if (Hub is { } hub)
        {
            builder.UseSetting("hub", hub);
        }
    }

    private HttpClient With(HttpClient client, AccessRole role, Action<Account>? limited)
    {
        client.DefaultRequestHeaders.Add("Cookie", signedIn.CookieOf(Services, role, limited));
        return client;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            SqliteConnection.ClearAllPools();
            Store.Drop();
            folder.Dispose();
        }
    }
}
