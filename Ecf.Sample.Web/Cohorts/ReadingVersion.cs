using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Pages;
using NodaTime.Text;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>For what a page is the same: the same address of the same records, asked on the same day by anybody who sees as much.</summary>
internal sealed class ReadingVersion(HubContext store, Scope scope, AsAt asAt)
{
    /// <summary>How long a part of a page is kept that nobody asks for.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <summary>A text that differs where the page may.</summary>
    internal async Task<string> OfAsync(HttpRequest request, CancellationToken stop) =>
        FormattableString.Invariant($"{await RecordChanges.NumberAsync(store, stop)} {scope.Words} {LocalDatePattern.Iso.Format(asAt.Day)} {LocalDatePattern.Iso.Format(asAt.Usual)} {request.PathBase}{request.Path}{request.QueryString}");
}
