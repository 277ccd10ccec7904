using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Access;

namespace Ecf.Sample.Web.Tests.Killed;

/// <summary>The site as a process that will be killed, with a hub manager signed in.</summary>
internal static class KilledSite
{
    internal static async Task<StartedSite> StartAsync(HubStore store)
    {
        var site = await StartedSite.StartAsync(store, "Development");
        await Forms.TryOutAsync(site.Http, AccessRole.HubManager);
        return site;
    }
}
