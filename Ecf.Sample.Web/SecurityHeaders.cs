namespace Ecf.Sample.Web;

/// <summary>Tells the browser what the site never does, so that nothing slipped into a page can do it either.</summary>
internal static class SecurityHeaders
{
    // Scripts, styles and pictures from this site's own files only, and nothing written into a page; only this site may frame what templates make.
    private const string Policy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // What a hub's own template made: it may be styled, and is otherwise cut off from the site and from everything else.
    private const string Sandbox = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private static readonly object Sandboxed = new();

    /// <summary>Marks the answer as something that a template made.</summary>
    internal static void CutOff(HttpContext context) => context.Items[Sandboxed] = true;

    internal static Task Add(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = context.Items.ContainsKey(Sandboxed) ? Sandbox : Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
            {
                // Pages hold people's records: neither a shared cache nor the browser's history keeps them.
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
