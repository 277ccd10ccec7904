using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;

namespace Ecf.Sample.Web.Access;

/// <summary>How much one account may ask of one instance of the site in a minute: <c>Limits:Pages</c>, <c>Limits:Downloads</c> and <c>Limits:Imports</c>.</summary>
internal sealed class RequestLimits
{
    private static readonly HashSet<string> Heavy = new(["/downloads/{name}", "/templates/merged/{name}", "/work/{id:length(32)}/file", "/audit.csv"], StringComparer.Ordinal);

    /// <summary>Requests of any kind. Default 1,200.</summary>
    public int Pages { get; set; } = 1_200;

    /// <summary>Files that are made when they are asked for. Default 60.</summary>
    public int Downloads { get; set; } = 60;

    /// <summary>Lists that are sent in or taken. Default 30.</summary>
    public int Imports { get; set; } = 30;

    internal static void AddTo(IServiceCollection services, IConfiguration settings)
    {
        services.Configure<RequestLimits>(settings.GetSection("Limits"));
        services.AddOptions<Microsoft.AspNetCore.RateLimiting.RateLimiterOptions>().Configure<Microsoft.Extensions.Options.IOptions<RequestLimits>>((limiter, limits) =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(For("any", _ => true, limits.Value.Pages), For("download", IsDownload, limits.Value.Downloads), For("import", IsImport, limits.Value.Imports));
            limiter.OnRejected = (refused, _) =>
            {
                Wait(refused.HttpContext, refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : TimeSpan.FromMinutes(1));
                return ValueTask.CompletedTask;
            };
        });
        services.AddRateLimiter(_ => { });
    }

    /// <summary>Tells a browser when to try again.</summary>
    internal static void Wait(HttpContext context, TimeSpan left) =>
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(left.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    private static PartitionedRateLimiter<HttpContext> For(string what, Func<HttpContext, bool> counts, int most) => PartitionedRateLimiter.Create<HttpContext, string>(context =>
        counts(context) && IsAsked(context)
            ? RateLimitPartition.GetSlidingWindowLimiter($"{what} {Who(context)}", _ => new() { PermitLimit = most, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, AutoReplenishment = true })
            : RateLimitPartition.GetNoLimiter(""));

    // The page that says what was wrong belongs to the request that was.
    private static bool IsAsked(HttpContext context) =>
        context.GetEndpoint() is { } endpoint && AccessTable.NameOf(endpoint) != AccessTable.StaticFiles && context.Features.Get<IStatusCodeReExecuteFeature>() is null;

    private static bool IsDownload(HttpContext context) => context.GetEndpoint() is { } endpoint && Heavy.Contains(AccessTable.NameOf(endpoint));

    private static bool IsImport(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint() is { } endpoint && AccessTable.NameOf(endpoint).StartsWith("/Imports/", StringComparison.Ordinal);

    private static string Who(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? context.Connection.RemoteIpAddress?.ToString() ?? "";
}
