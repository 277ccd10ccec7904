using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>The style sheet of a hub's own colours: <c>/hub.css</c>, from the site's own origin, as its content security policy asks.</summary>
internal static class HubStyles
{
    internal static void MapHubStyles(this WebApplication site) => site.MapGet("/hub.css", Send);

    private static Results<ContentHttpResult, NotFound> Send(HubDescription hub, HttpContext context)
    {
        // It changes with hub.json alone, which is read at the start.
        context.Response.Headers.CacheControl = "no-cache";
        return hub.Palette is { } palette ? TypedResults.Content(palette.ToCss(), "text/css; charset=utf-8") : TypedResults.NotFound();
    }
}
