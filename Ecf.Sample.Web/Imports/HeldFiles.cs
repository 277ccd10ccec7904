using System.Security.Cryptography;
using Ecf.Reporting.Imports;
using Ecf.Sample.Web.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Imports;

/// <summary>Keeps files that were sent in, in the store, until they are taken or a day is over. They hold people's records.</summary>
internal sealed class HeldFiles(HubContext store, IClock clock)
{
    private static readonly Duration Kept = Duration.FromDays(1);

    /// <summary>Keeps a file and gives the id by which it is found; the id says nothing of it.</summary>
    internal async Task<string> KeepAsync(ImportKind kind, string name, byte[] content, CancellationToken stop)
    {
        var now = clock.GetCurrentInstant();
        await store.HeldFiles.Where(file => file.SentAt < now - Kept).ExecuteDeleteAsync(stop);
        var id = RandomNumberGenerator.GetHexString(32, lowercase: true);
        store.Add(new HeldFile { Id = id, Kind = kind, Name = SafeName(name), SentAt = now, Content = content });
        await store.SaveChangesAsync(stop);
        return id;
    }

    /// <summary>The file of an id; <c>null</c> where there is none any more, or never was.</summary>
    internal Task<HeldFile?> FindAsync(string id, CancellationToken stop) => store.HeldFiles.SingleOrDefaultAsync(file => file.Id == id && file.Outcome == null, stop);

    /// <summary>The files that wait to be taken, the oldest first: what their rows are, and when they were sent.</summary>
    internal async Task<IReadOnlyList<(string Id, ImportKind Kind, Instant Sent)>> WaitingAsync(CancellationToken stop)
    {
        var oldest = clock.GetCurrentInstant() - Kept;
        var waiting = await store.HeldFiles.Where(file => file.Outcome == null && file.SentAt >= oldest).Select(file => new { file.Id, file.Kind, file.SentAt }).ToListAsync(stop);
        return [.. waiting.OrderBy(file => file.SentAt).ThenBy(file => file.Id, StringComparer.Ordinal).Select(file => (file.Id, file.Kind, file.SentAt))];
    }

    /// <summary>Lets a file go once it is taken, and keeps what came of it.</summary>
    internal Task FinishAsync(HeldFile taken, string outcome, CancellationToken stop) => store.HeldFiles.Where(file => file.Id == taken.Id)
        .ExecuteUpdateAsync(file => file.SetProperty(kept => kept.Content, (byte[]?)null).SetProperty(kept => kept.Name, "").SetProperty(kept => kept.Outcome, outcome), stop);

    /// <summary>What came of a file that was taken; <c>null</c> where none was.</summary>
    internal async Task<(ImportKind Kind, string Outcome)?> OutcomeAsync(string id, CancellationToken stop) =>
        await store.HeldFiles.Where(file => file.Id == id && file.Outcome != null).Select(file => new { file.Kind, file.Outcome }).SingleOrDefaultAsync(stop) is { } done
            ? (done.Kind, done.Outcome!) : null;

    // Only ever shown: no file bears it.
    private static string SafeName(string name) => new([.. Path.GetFileName(name.Replace('\\', '/')).Where(letter => !char.IsControl(letter)).Take(120)]);
}
