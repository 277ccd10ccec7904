using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Ecf.Sample.Web.Access;

/// <summary>The identity provider with which people of the hub sign in elsewhere: <c>SignIn:Authority</c>, <c>SignIn:ClientId</c> and <c>SignIn:ClientSecret</c>.</summary>
internal sealed class OutsideSignIn(string authority, string client, string secret)
{
    private static readonly string[] Settings = ["SignIn:Authority", "SignIn:ClientId", "SignIn:ClientSecret"];

    /// <summary>The provider of the settings; <c>null</c> where they name none.</summary>
    internal static OutsideSignIn? From(IConfiguration settings) =>
        Given(settings) is [var authority, var client, var secret] ? new(authority, client, secret) : null;

    /// <summary>Why the settings cannot be meant, in one line; <c>null</c> where they can.</summary>
    internal static string? ProblemOf(IConfiguration settings) => Given(settings) switch
    {
        { Count: 0 } => null,
        { Count: < 3 } => $"{string.Join(", ", Settings)} say together where people sign in elsewhere: set all three, or none.",
        [var authority, ..] => Uri.TryCreate(authority, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback)
            ? null
            : $"SignIn:Authority is \"{authority}\"; write the https address of the identity provider, such as https://login.hub.example.",
    };

    private static List<string> Given(IConfiguration settings) => [.. Settings.Select(name => settings[name]).OfType<string>().Where(given => given.Length > 0)];

    /// <summary>The e-mail address that the provider vouches for; <c>null</c> where it vouches for none.</summary>
    internal static string? VerifiedEmail(ClaimsPrincipal person) =>
        string.Equals(person.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase) && person.FindFirstValue("email") is { Length: > 0 } email ? email : null;

    internal void Configure(OpenIdConnectOptions options)
    {
        (options.Authority, options.ClientId, options.ClientSecret) = (authority, client, secret);
        (options.ResponseType, options.UsePkce) = (OpenIdConnectResponseType.Code, true);
        // The answer comes by a redirect: a form sent from elsewhere would come without our cookies.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        (options.SignInScheme, options.MapInboundClaims, options.GetClaimsFromUserInfoEndpoint) = (IdentityConstants.ExternalScheme, false, false);
        options.Scope.Clear();
        Array.ForEach(["openid", "email"], options.Scope.Add);
        // Only a provider on this very machine may be reached without encryption.
        options.RequireHttpsMetadata = !new Uri(authority).IsLoopback;
        options.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
        foreach (var cookie in new[] { options.CorrelationCookie, options.NonceCookie })
        {
            (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
        }

        options.Events.OnRemoteFailure = failed =>
        {
            failed.Response.Redirect("/sign-in?outside=failed");
            failed.HandleResponse();
            return Task.CompletedTask;
        };
    }
}
