using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using NodaTime;

namespace Ecf.Sample.Web.Downloads;

/// <summary>The downloads as they were last made: of the same records, the same day and the same view a file is made once, however many ask for it at a time.</summary>
internal sealed class KeptDownloads
{
    // A manager's workbooks of a few days; each is up to some megabytes.
    private const int Most = 8;

    // Where a register is kept every second, who asks for a workbook would else wait for whoever asked a second before.
    private const int AtOnce = 2;

    private readonly Kept<(string Name, LocalDate AsAt, string Seen), Made> kept = new(Most, AtOnce);

    /// <summary>A download as the store has it now, or why it cannot be made; <c>null</c> where there is none of it for the asker.</summary>
    internal async Task<ReadResult<byte[]>?> OfAsync(HubContext store, Scope scope, (Download Download, LocalDate AsAt) asked, Func<Task<ReadResult<byte[]>?>> make, CancellationToken stop) =>
        (await kept.OfAsync((asked.Download.Name, asked.AsAt, scope.IsWhole ? "" : scope.Words), () => RecordChanges.NumberAsync(store, stop), async _ => new(await make()), stop)).File;

    private sealed record Made(ReadResult<byte[]>? File);
}
