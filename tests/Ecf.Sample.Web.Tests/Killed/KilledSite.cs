using System.Globalization;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Access;

namespace Ecf.Sample.Web.Tests.Killed;

/// <summary>The site as a process that will be killed, with a hub manager signed in.</summary>
internal static class KilledSite
{
    /// <summary>How often a test kills it: as often as the environment variable ECF_TESTS_KILLS says.</summary>
    internal static int Kills(int usually) => Environment.GetEnvironmentVariable("ECF_TESTS_KILLS") is { } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : usually;

    internal static async Task<StartedSite> StartAsync(HubStore store)
    {
        var site = await StartedSite.StartAsync(store, "Development");
        await Forms.TryOutAsync(site.Http, AccessRole.HubManager);
        return site;
    }
}
