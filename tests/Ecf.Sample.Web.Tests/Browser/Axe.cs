using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Ecf.Sample.Web.Tests.Browser;

/// <summary>What axe finds on a page that keeps somebody out.</summary>
internal static class Axe
{
    /// <summary>A line for each finding that axe calls serious or critical, with the address and the first element.</summary>
    internal static async Task<IEnumerable<string>> OfAsync(IPage tab) =>
        (await tab.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => $"{tab.Url}: {violation.Id}, {violation.Nodes[0].Html}");
}
