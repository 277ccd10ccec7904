using Ecf.Sample.Web.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Jobs;

/// <summary>
/// Takes jobs for one instance of the site. A job is taken, kept and finished by statements that hold for its present holder alone, so that it is finished once,
/// whoever takes it over.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="holder">The instance.</param>
/// <param name="clock">Says now.</param>
internal sealed class JobTurn(HubContext store, string holder, IClock clock)
{
    /// <summary>An instance that was not heard of for so long is taken for dead.</summary>
    internal static readonly Duration Patience = Duration.FromSeconds(15);

    /// <summary>A job that broke off so often is not begun again: it may be what breaks the site.</summary>
    internal const int MostTries = 3;

    /// <summary>Takes the job that waits longest, or one whose instance died; <c>null</c> where there is none.</summary>
    internal async Task<Job?> TakeAsync(CancellationToken stop)
    {
        var now = clock.GetCurrentInstant();
        var open = await store.Set<Job>().Where(job => job.State == JobState.Waiting || (job.State == JobState.Running && job.HeardAt < now - Patience)).ToListAsync(stop);
        foreach (var job in open.OrderBy(job => job.BegunAt).ThenBy(job => job.Id, StringComparer.Ordinal))
        {
            var same = store.Set<Job>().Where(row => row.Id == job.Id && row.State == job.State && row.Tries == job.Tries && row.Holder == job.Holder);
            if (job.Tries >= MostTries || job.IsToStop)
            {
                await same.ExecuteUpdateAsync(row => row.SetProperty(kept => kept.State, job.IsToStop ? JobState.Cancelled : JobState.Failed)
                    .SetProperty(kept => kept.Says, job.IsToStop ? "Stopped." : "It was begun three times, and broke off each time. Ask whoever runs the site to look at its log."), stop);
            }
            else if (await same.ExecuteUpdateAsync(row => row.SetProperty(kept => kept.State, JobState.Running).SetProperty(kept => kept.Holder, holder)
                .SetProperty(kept => kept.HeardAt, now).SetProperty(kept => kept.Tries, kept => kept.Tries + 1).SetProperty(kept => kept.PartsDone, 0), stop) == 1)
            {
                return job;
            }
        }

        return null;
    }

    /// <summary>Says that the instance is at work.</summary>
    /// <returns>Whether to go on: the job is still this instance's, and nobody asked to stop it.</returns>
    internal async Task<bool> GoesOnAsync(Job job, JobParts parts, CancellationToken stop)
    {
        var now = clock.GetCurrentInstant();
        await Held(job).ExecuteUpdateAsync(row => row.SetProperty(kept => kept.HeardAt, now).SetProperty(kept => kept.PartsDone, parts.Done).SetProperty(kept => kept.Parts, parts.All), stop);
        return await Held(job).AnyAsync(row => !row.IsToStop, stop);
    }

    /// <summary>Ends a job that is still this instance's, with the file that it made.</summary>
    /// <param name="job">The job.</param>
    /// <param name="end">How it ended and what came of it.</param>
    /// <param name="file">Its file; <c>null</c> for none.</param>
    /// <param name="stop">Gives up, and then the job is not ended.</param>
    internal async Task EndAsync(Job job, (JobState State, string Says) end, (string Name, Stream Content)? file, CancellationToken stop)
    {
        await using var transaction = await store.BeginWritingAsync(stop);
        if (await Held(job).ExecuteUpdateAsync(row => row.SetProperty(kept => kept.State, end.State).SetProperty(kept => kept.Says, end.Says).SetProperty(kept => kept.Holder, (string?)null)
            .SetProperty(kept => kept.FileName, file == null ? null : file.Value.Name).SetProperty(kept => kept.PartsDone, kept => end.State == JobState.Done ? kept.Parts : kept.PartsDone), stop) == 0)
        {
            return;
        }

        if (file is var (_, content))
        {
            await KeepAsync(job, content, stop);
        }

        await transaction.CommitAsync(stop);
    }

    /// <summary>Puts a job back that the instance cannot finish because it stops.</summary>
    internal Task PutBackAsync(Job job, CancellationToken stop) => Held(job).ExecuteUpdateAsync(
        row => row.SetProperty(kept => kept.State, JobState.Waiting).SetProperty(kept => kept.Holder, (string?)null).SetProperty(kept => kept.Tries, kept => kept.Tries - 1), stop);

    private IQueryable<Job> Held(Job job) => store.Set<Job>().Where(row => row.Id == job.Id && row.Holder == holder && row.State == JobState.Running);

    private async Task KeepAsync(Job job, Stream content, CancellationToken stop)
    {
        var buffer = new byte[JobPiece.MostBytes];
        for (var place = 0; await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, stop) is var length and > 0; place++)
        {
            store.Add(new JobPiece(job.Id, place, buffer[..length]));
            await store.SaveChangesAsync(stop);
            store.ChangeTracker.Clear();
        }
    }
}
