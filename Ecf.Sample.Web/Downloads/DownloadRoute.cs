using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Pages;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime.Text;

namespace Ecf.Sample.Web.Downloads;

/// <summary>The addresses of the downloads: <c>/downloads/cohort-2024.xlsx?as-at=2025-03-31</c>.</summary>
internal static class DownloadRoute
{
    internal static void MapDownloads(this WebApplication site)
    {
        site.MapGet("/downloads/chosen", Choose);
        site.MapGet("/downloads/{name}", SendAsync);
    }

    /// <summary>Leads from the form to the file, or back to the form where something is still to be chosen.</summary>
    private static RedirectHttpResult Choose([AsParameters] DownloadChoice choice, HubDescription hub, AsAt asAt)
    {
        var day = Of(asAt);
        return TypedResults.LocalRedirect(choice.In(hub) is { } download ? $"~/downloads/{Uri.EscapeDataString(download.Name)}{day}" : $"~/downloads{day.Add("missing", choice.Report ?? "report")}");
    }

    private static QueryString Of(AsAt asAt) => QueryString.Create(AsAt.Name, LocalDatePattern.Iso.Format(asAt.Day));

    /// <summary>
    /// Sends the file whole, or leads to the page that says why there is none; a day that is none is refused, since nobody would see on the file that
    /// it is for another day.
    /// </summary>
    private static async Task<Results<FileContentHttpResult, NotFound, BadRequest, RedirectHttpResult>> SendAsync(
        string name, HubDescription hub, AsAt asAt, DownloadMaker maker, HttpContext context)
    {
        if (asAt.Problem is not null)
        {
            return TypedResults.BadRequest();
        }

        var download = Download.Find(hub, name, asAt.Day);
        if (download is null || await maker.MakeAsync(download, asAt.Day, context.RequestAborted) is not { } file)
        {
            return TypedResults.NotFound();
        }

        if (!file.IsUsable)
        {
            return TypedResults.LocalRedirect($"~/downloads{Of(asAt).Add("refused", download.Name)}");
        }

        // It holds people's records: nothing on the way keeps a copy.
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(file.Value, download.ContentType, download.FileName(asAt.Day));
    }
}
