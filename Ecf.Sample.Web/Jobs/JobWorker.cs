using System.Globalization;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Microsoft.AspNetCore.Identity;
using NodaTime;

namespace Ecf.Sample.Web.Jobs;

/// <summary>Does the jobs of one instance of the site, one after another.</summary>
internal sealed partial class JobWorker(IServiceScopeFactory scopes, HubStore stored, JobBell bell, IClock clock, ILogger<JobWorker> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private readonly string holder = $"{Environment.MachineName}/{Guid.NewGuid():N}";

    /// <summary>Does the next job, if there is one.</summary>
    /// <returns>Whether there was.</returns>
    internal async Task<bool> DoNextAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var turn = new JobTurn(scope.ServiceProvider.GetRequiredService<HubContext>(), holder, clock);
        if (await turn.TakeAsync(stop) is not { } job)
        {
            return false;
        }

        try
        {
            await DoAsync(job, turn, scope.ServiceProvider, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await turn.PutBackAsync(job, CancellationToken.None);
        }

        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await DoNextAsync(stoppingToken))
                {
                    await bell.WaitAsync(Look, stoppingToken);
                }
            }
            catch (Exception refused) when (stored.ProblemOf(refused) is { } problem)
            {
                NoStore(log, problem);
                await Task.Delay(Look, stoppingToken);
            }
        }
    }

    private async Task DoAsync(Job job, JobTurn turn, IServiceProvider services, CancellationToken stop)
    {
        var path = Path.GetTempFileName();
        try
        {
            var result = await WorkAsync(job, path, turn, stop);
            await using var file = result.FileName is null ? null : File.OpenRead(path);
            await turn.EndAsync(job, (result.State, result.Says), file is null ? null : (result.FileName!, file), stop);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Works until it is done or is to stop, and says now and then that it is at work.</summary>
    private async Task<JobResult> WorkAsync(Job job, string path, JobTurn turn, CancellationToken stop)
    {
        using var stopped = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var parts = new JobParts(0, 0);
        var work = Task.Run(() => AsWhoeverBeganItAsync(job, path, done => parts = done, stopped.Token), stopped.Token);
        while (await Task.WhenAny(work, Task.Delay(Beat, stop)) != work && !stop.IsCancellationRequested)
        {
            if (!await GoesOnAsync(job, turn, parts))
            {
                await stopped.CancelAsync();
            }
        }

        return await ResultOfAsync(work, job, stop);
    }

    // A store that does not answer for a moment is no reason to stop; if it stays away for long, another instance takes the job over.
    private async Task<bool> GoesOnAsync(Job job, JobTurn turn, JobParts parts)
    {
        try
        {
            return await turn.GoesOnAsync(job, parts, CancellationToken.None);
        }
        catch (Exception refused) when (stored.ProblemOf(refused) is { } problem)
        {
            NoStore(log, problem);
            return true;
        }
    }

    private async Task<JobResult> ResultOfAsync(Task<JobResult> work, Job job, CancellationToken stop)
    {
        try
        {
            return await work;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new(JobState.Cancelled, "Stopped; nothing came of it.");
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            Broken(log, job.Kind, job.Id, broken);
            return JobResult.Failed(stored.ProblemOf(broken) ?? "It broke off. Try it again; if it breaks off again, ask whoever runs the site to look at its log.");
        }
    }

    // The same guards hold as if they asked for a page: what the account may not see, the job cannot, and the audit names the account.
    private async Task<JobResult> AsWhoeverBeganItAsync(Job job, string path, Action<JobParts> parts, CancellationToken stop)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(British.Culture);
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if (await services.GetRequiredService<UserManager<Account>>().FindByIdAsync(job.Who) is not { IsDisabled: false } account)
        {
            return JobResult.Failed("Whoever began it has no account any more.");
        }

        var user = await services.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account);
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { User = user, RequestServices = services };
        return await services.GetRequiredService<JobWork>().DoAsync(job, path, parts, stop);
    }

    [LoggerMessage(LogLevel.Error, "The store cannot be used for long work: {Problem}")]
    private static partial void NoStore(ILogger log, string problem);

    [LoggerMessage(LogLevel.Error, "A job of kind {Kind}, {Id}, broke off")]
    private static partial void Broken(ILogger log, JobKind kind, string id, Exception broken);
}
