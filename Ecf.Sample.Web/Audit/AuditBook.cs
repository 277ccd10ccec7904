using System.Security.Claims;
using Ecf.Sample.Web.Data;
using NodaTime;

namespace Ecf.Sample.Web.Audit;

/// <summary>Writes down who did what. What changes the store is written down in the same transaction, so that neither stands without the other.</summary>
internal sealed class AuditBook(HubContext store, IHttpContextAccessor asked, IClock clock)
{
    /// <summary>An entry of whoever asks, which is written when it is saved with what it speaks of.</summary>
    internal AuditEntry Of(string kind, string thing, string after = "", string before = "") =>
        new(clock.GetCurrentInstant(), Who(), kind, thing) { After = after, Before = before };

    /// <summary>Writes an entry down at once, in the transaction that the store has open where it has one.</summary>
    internal async Task NoteAsync(AuditEntry entry, CancellationToken stop)
    {
        store.Add(entry);
        await store.SaveChangesAsync(stop);
    }

    private string Who() => asked.HttpContext is not { } context ? "console" : context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "nobody";
}
