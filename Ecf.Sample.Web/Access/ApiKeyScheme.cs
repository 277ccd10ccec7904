using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Ecf.Sample.Web.Access;

/// <summary>Takes the key of a program from its request: <c>Authorization: Bearer ecf_…</c>.</summary>
internal sealed class ApiKeyScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiKeys keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The scheme's name.</summary>
    internal const string Name = "ApiKey";

    private const string Bearer = "Bearer ";

    /// <summary>Whether a request is a program's, which gets a status in place of the page to sign in at.</summary>
    internal static bool IsAProgram(HttpRequest request) => request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    /// <summary>This scheme for a program that brings a key, and otherwise the usual one.</summary>
    internal static string? For(HttpContext context) => IsAProgram(context.Request) && context.Request.Headers.ContainsKey(HeaderNames.Authorization) ? Name : null;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var given = Request.Headers.Authorization.ToString();
        return given.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) && await keys.FindAsync(given[Bearer.Length..].Trim(), Context.RequestAborted) is { } owner
            ? AuthenticateResult.Success(new(owner, Name))
            : AuthenticateResult.Fail("The key is nobody's.");
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }
}
