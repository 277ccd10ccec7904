using System.Security.Claims;
using System.Security.Cryptography;
using Ecf.Sample.Web.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Jobs;

/// <summary>The long work of whoever asks: begun, looked at, stopped, and its files.</summary>
internal sealed class JobBook(HubContext store, IHttpContextAccessor asked, JobBell bell, IClock clock)
{
    /// <summary>How long a job and its file are kept.</summary>
    internal static readonly Duration Kept = Duration.FromDays(1);

    /// <summary>More waiting or running jobs than that nobody may have.</summary>
    internal const int MostAtOnce = 10;

    private string Who => asked.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "nobody";

    private IQueryable<Job> Own => store.Set<Job>().Where(job => job.Who == Who);

    /// <summary>The asker's jobs, the latest first.</summary>
    internal async Task<IReadOnlyList<Job>> AllAsync(CancellationToken stop) => [.. (await Own.ToListAsync(stop)).OrderByDescending(job => job.BegunAt).ThenBy(job => job.Id, StringComparer.Ordinal)];

    /// <summary>A job of the asker; <c>null</c> where there is none of that id.</summary>
    internal Task<Job?> FindAsync(string id, CancellationToken stop) => Own.SingleOrDefaultAsync(job => job.Id == id, stop);

    /// <summary>Begins a job; the same one that is not over yet is not begun twice.</summary>
    /// <returns>Its id; <c>null</c> where the asker has too many already.</returns>
    internal async Task<string?> BeginAsync((JobKind Kind, string What, string Title) work, LocalDate asAt, CancellationToken stop)
    {
        var now = clock.GetCurrentInstant();
        await store.Set<Job>().Where(job => job.BegunAt < now - Kept).ExecuteDeleteAsync(stop);
        var open = (await Own.ToListAsync(stop)).Where(job => !job.IsOver).ToList();
        if (open.Find(job => job.Kind == work.Kind && job.What == work.What && job.AsAt == asAt) is { } same)
        {
            return same.Id;
        }

        if (open.Count >= MostAtOnce)
        {
            return null;
        }

        var id = RandomNumberGenerator.GetHexString(32, lowercase: true);
        store.Add(new Job { Id = id, Kind = work.Kind, What = work.What, Title = work.Title, AsAt = asAt, Who = Who, BegunAt = now });
        await store.SaveChangesAsync(stop);
        bell.Ring();
        return id;
    }

    /// <summary>Asks to stop a job. One that no instance has begun is stopped at once.</summary>
    internal async Task StopAsync(string id, CancellationToken stop)
    {
        await Own.Where(job => job.Id == id && job.State == JobState.Waiting).ExecuteUpdateAsync(job => job.SetProperty(row => row.State, JobState.Cancelled).SetProperty(row => row.Says, "Stopped before it was begun."), stop);
        await Own.Where(job => job.Id == id && job.State == JobState.Running).ExecuteUpdateAsync(job => job.SetProperty(row => row.IsToStop, true), stop);
    }

    /// <summary>Writes the file that a job made.</summary>
    internal async Task WriteAsync(Job job, Stream to, CancellationToken stop)
    {
        await foreach (var piece in store.Set<JobPiece>().Where(piece => piece.Job == job.Id).OrderBy(piece => piece.Place).AsAsyncEnumerable().WithCancellation(stop))
        {
            await to.WriteAsync(piece.Content, stop);
        }
    }
}
