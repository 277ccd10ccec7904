using Ecf.Sample.Web.Data;
using NodaTime;

namespace Ecf.Sample.Web.Backups;

/// <summary>Copies the hub's records each night. A night that the site was not running for is made up for at its next start.</summary>
internal sealed partial class NightlyBackup(HubStore store, BackupPlan plan, LastBackup last, IClock clock, ILogger<NightlyBackup> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(30);

    // A disk that is full at two is full a minute later.
    private static readonly Duration Patience = Duration.FromMinutes(15);

    private Instant? failedAt;

    /// <summary>Makes the copy that is due, if one is, and lets those go that are too old.</summary>
    internal void MakeIfDue(Instant now)
    {
        var night = plan.LastDue(now);
        if (File.Exists(plan.FileOf(night)))
        {
            if (last.Night != night)
            {
                last.Succeeded(night, null);
            }
        }
        else if (failedAt is null || now - failedAt >= Patience)
        {
            Make(night, now);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look);
        do
        {
            await Task.Run(() => MakeIfDue(clock.GetCurrentInstant()), stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Make(LocalDate night, Instant now)
    {
        var problem = store is FileStore file ? new StoreCopy(file).BackUp(plan.FileOf(night))
            : store is ServerStore server ? ServerProblems.BackUp(server.Address, plan.FileOf(night)) : $"No copies are made of {store.Place}.";
        failedAt = problem is null ? null : now;
        if (problem is null)
        {
            last.Succeeded(night, now);
            DeleteOld(night);
        }
        else
        {
            last.Failed(problem);
            NotMade(log, plan.FileOf(night), problem);
        }
    }

    private void DeleteOld(LocalDate night)
    {
        try
        {
            plan.TooOld(night).ToList().ForEach(File.Delete);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            NotDeleted(log, plan.Folder, refused.Message.ReplaceLineEndings(" "));
        }
    }

    [LoggerMessage(LogLevel.Error, "The nightly copy {File} was not made: {Problem}")]
    private static partial void NotMade(ILogger log, string file, string problem);

    [LoggerMessage(LogLevel.Warning, "Old copies in {Folder} could not be deleted: {Problem}")]
    private static partial void NotDeleted(ILogger log, string folder, string problem);
}
