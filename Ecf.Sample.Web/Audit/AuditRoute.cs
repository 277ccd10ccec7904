using Ecf.Reporting;
using Ecf.Reporting.Extracts;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime.Text;

namespace Ecf.Sample.Web.Audit;

/// <summary>The audit as a file: <c>/audit.csv</c>, with the filters of its page.</summary>
internal static class AuditRoute
{
    // More than a hub does in a year; a year at a time is asked for by its days.
    private const int Most = 200_000;

    internal static void MapAudit(this WebApplication site) => site.MapGet("/audit.csv", SendAsync);

    private static async Task<FileContentHttpResult> SendAsync(HubContext store, HttpContext context)
    {
        var entries = await AuditQuestion.Of(context.Request).Of(store).Take(Most).ToListAsync(context.RequestAborted);
        var names = await store.Set<Account>().ToDictionaryAsync(account => account.Id, account => account.Email!, StringComparer.Ordinal, context.RequestAborted);
        using var file = new MemoryStream();
        CsvExtract.Write(Table(entries, names), file);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(file.ToArray(), "text/csv; charset=utf-8", "audit.csv");
    }

    private static ReportTable Table(IEnumerable<AuditEntry> entries, Dictionary<string, string> names) => new("audit", "Audit",
        [
            Text("at", "At", "When, in universal time"), Text("who", "Who", "The e-mail address of the account, or its id once it is removed"), Text("kind", "What", "What was done"),
            Text("thing", "To what", "The end of an address, or the id of an account"), Text("asAt", "As at", "The day whose figures were shown"),
            Text("before", "Before", "What was before"), Text("after", "After", "What was after"),
        ],
        entries.Select(entry => (IReadOnlyList<ReportValue>)
        [
            InstantPattern.General.Format(entry.At), names.GetValueOrDefault(entry.Who, entry.Who), entry.Kind, entry.Thing,
            entry.AsAt is { } day ? LocalDatePattern.Iso.Format(day) : "", entry.Before, entry.After,
        ]));

    private static ReportColumn Text(string key, string header, string meaning) => new(key, header, ColumnKind.Text, meaning);
}
