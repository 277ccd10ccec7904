using Microsoft.AspNetCore.Authentication;

namespace Ecf.Sample.Web.Access;

/// <summary>
/// Opens to everybody what the table of access opens to them, and nothing else. It asks where an endpoint stands, not what the endpoint says of itself,
/// so that a page which a host puts in the place of one of ours is guarded as ours was.
/// </summary>
internal static class Guard
{
    internal static Task Check(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is not { } endpoint)
        {
            return next(context);
        }

        var (name, role) = (AccessTable.NameOf(endpoint), AccountClaims.RoleOf(context.User));
        return AccessTable.Site.Of(name, context.Request.Method, role) switch
        {
            Opening.Own when name == "/Index" => GoHomeAsync(context),
            Opening.Yes or Opening.Own or Opening.Key => next(context),
            _ when role is null => context.ChallengeAsync(),
            _ => Refuse(context),
        };
    }

    // The first page is of the whole hub.
    private static async Task GoHomeAsync(HttpContext context) =>
        context.Response.Redirect(await context.RequestServices.GetRequiredService<Home>().AddressAsync(context.RequestAborted));

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
