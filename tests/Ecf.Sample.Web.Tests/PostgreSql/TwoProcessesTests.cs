using System.Net;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.PostgreSql;

/// <summary>Two processes of the site on one database, and one browser that is sent now to the one and now to the other.</summary>
public sealed class TwoProcessesTests
{
    [NeedsPostgreSqlFact]
    public async Task Browser_SignedInOnOne_IsSignedInOnTheOtherAndStaysSoWhenOneIsKilled()
    {
        var store = new ServerStore(PostgreSqlServer.Shared.NewDatabase());
        Assert.Null(store.Prepare(() => Some.Records));
        using var first = await StartedSite.StartAsync(store, "Development");
        using var second = await StartedSite.StartAsync(store, "Development");
        using var there = first.BrowserAt(second);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync(new Uri("/registers", UriKind.Relative))).StatusCode);

        await Forms.TryOutAsync(first.Http, AccessRole.HubManager);

        Assert.Contains("manager@try-out.invalid", await there.GetStringAsync(new Uri("/cohorts", UriKind.Relative)));
        var sheet = await RegistersPageTests.FirstAsync(first.Http);
        var page = await RegistersPageTests.PageAsync(await first.Http.GetAsync(sheet));
        using (var marked = await RegistersPageTests.PostAsync(there, page, new() { ["everybody"] = "attended" }))
        {
            Assert.Equal(HttpStatusCode.Redirect, marked.StatusCode);
        }

        Assert.Empty((await RegistersPageTests.PageAsync(await first.Http.GetAsync(sheet))).QuerySelectorAll(".sheet li:not(:has(:checked))"));
        await first.StopAsync();
        Assert.Contains("manager@try-out.invalid", await there.GetStringAsync(new Uri("/cohorts", UriKind.Relative)));
        await there.SendAsync(await there.OpenAsync("/cohorts"), "form.account");
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync(new Uri("/cohorts", UriKind.Relative))).StatusCode);
        await second.StopAsync();
        store.Drop();
    }
}
