using Ecf.Sample.Web.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ecf.Sample.Web.Operate;

/// <summary>What a load balancer or a service manager asks: whether the site runs (<c>/health/live</c>), and whether it can serve (<c>/health/ready</c>). Each answers in one word, to everybody.</summary>
internal static class Health
{
    internal static void AddTo(IServiceCollection services) => services.AddHealthChecks().AddCheck<StoreAnswers>("store");

    internal static void Map(WebApplication site)
    {
        // A stopped database must not make a restart loop: being alive asks for nothing.
        site.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        site.MapHealthChecks("/health/ready");
    }

    /// <summary>Whether the store answers.</summary>
    private sealed class StoreAnswers(HubContext store) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            await store.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The store does not answer.");
    }
}
