using System.Globalization;
using System.Security.Claims;
using Ecf.Sample.Web.Data;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Ecf.Sample.Web.Access;

/// <summary>How much one account may ask of the site in a minute, of all its instances together: <c>Limits:Pages</c>, <c>Limits:Downloads</c> and <c>Limits:Imports</c>.</summary>
internal sealed class RequestLimits
{
    private static readonly HashSet<string> Heavy = new(["/downloads/{name}", "/templates/merged/{name}", "/work/{id:length(32)}/file", "/audit.csv"], StringComparer.Ordinal);

    /// <summary>Requests of any kind. Default 1,200.</summary>
    public int Pages { get; set; } = 1_200;

    /// <summary>Files that are made when they are asked for. Default 60.</summary>
    public int Downloads { get; set; } = 60;

    /// <summary>Lists that are sent in or taken. Default 30.</summary>
    public int Imports { get; set; } = 30;

    internal static void AddTo(IServiceCollection services, IConfiguration settings) =>
        services.AddSingleton<RequestCounts>().Configure<RequestLimits>(settings.GetSection("Limits"));

    /// <summary>Lets a request on, or says when to try again.</summary>
    internal static async Task Apply(HttpContext context, RequestDelegate next)
    {
        var limits = context.RequestServices.GetRequiredService<IOptions<RequestLimits>>().Value;
        if (IsAsked(context) && await limits.WaitAsync(context) is { } left)
        {
            Wait(context, left.ToTimeSpan());
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }

        await next(context);
    }

    /// <summary>Tells a browser when to try again.</summary>
    internal static void Wait(HttpContext context, TimeSpan left) =>
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(left.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    private async Task<Duration?> WaitAsync(HttpContext context)
    {
        var (counts, store, who) = (context.RequestServices.GetRequiredService<RequestCounts>(), context.RequestServices.GetRequiredService<HubContext>(), Who(context));
        foreach (var (what, most) in KindsOf(context))
        {
            if (await counts.WaitAsync(store, $"{what} {who}", most, context.RequestAborted) is { } left)
            {
                return left;
            }
        }

        return null;
    }

    private IEnumerable<(string What, int Most)> KindsOf(HttpContext context)
    {
        var name = AccessTable.NameOf(context.GetEndpoint()!);
        yield return ("any", Pages);
        if (Heavy.Contains(name))
        {
            yield return ("download", Downloads);
        }

        if (HttpMethods.IsPost(context.Request.Method) && name.StartsWith("/Imports/", StringComparison.Ordinal))
        {
            yield return ("import", Imports);
        }
    }

    // The page that says what was wrong belongs to the request that was.
    private static bool IsAsked(HttpContext context) =>
        context.GetEndpoint() is { } endpoint && AccessTable.NameOf(endpoint) != AccessTable.StaticFiles && context.Features.Get<IStatusCodeReExecuteFeature>() is null;

    private static string Who(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? context.Connection.RemoteIpAddress?.ToString() ?? "";
}
