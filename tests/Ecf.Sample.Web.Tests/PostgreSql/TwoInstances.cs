using System.Net;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace Ecf.Sample.Web.Tests.PostgreSql;

/// <summary>Two hosts of one site over one store, and one browser that is sent now to the one and now to the other.</summary>
internal sealed class TwoInstances : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly SiteFactory site;
    private readonly WebApplicationFactory<Program> first;
    private readonly WebApplicationFactory<Program> second;

    internal TwoInstances(SiteFactory site)
    {
        this.site = site;
        (first, second) = (site.WithWebHostBuilder(_ => { }), site.WithWebHostBuilder(_ => { }));
        First = Browser(first);
    }

    /// <summary>The browser at the first instance.</summary>
    internal HttpClient First { get; }

    /// <summary>The same browser at the second, which starts when it is first asked for.</summary>
    internal HttpClient Second() => Browser(second);

    /// <summary>Stops the first instance.</summary>
    internal void StopFirst() => first.Dispose();

    public void Dispose()
    {
        second.Dispose();
        first.Dispose();
        site.Dispose();
    }

    private HttpClient Browser(WebApplicationFactory<Program> instance) => instance.CreateDefaultClient(new RedirectHandler(7), new CookieContainerHandler(cookies));
}
