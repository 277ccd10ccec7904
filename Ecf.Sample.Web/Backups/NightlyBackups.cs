using Ecf.Sample.Web.Data;
using NodaTime;

namespace Ecf.Sample.Web.Backups;

/// <summary>The nightly copies of a site.</summary>
internal static class NightlyBackups
{
    /// <summary>Adds what the settings ask for; <see cref="LastBackup"/> is there in any case.</summary>
    internal static void AddTo(IServiceCollection services, HubStore store, BackupPlan? plan)
    {
        services.AddSingleton<LastBackup>();
        if (plan is not null)
        {
            services.AddHostedService(site => new NightlyBackup(store, plan, site.GetRequiredService<LastBackup>(), site.GetRequiredService<IClock>(), site.GetRequiredService<ILogger<NightlyBackup>>()));
        }
    }
}
