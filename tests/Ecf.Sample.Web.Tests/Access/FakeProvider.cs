using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ecf.Sample.Web.Tests.Access;

/// <summary>An identity provider on this machine that vouches at once for whoever is sent to it.</summary>
internal sealed class FakeProvider : IAsyncDisposable
{
    internal const string Client = "hub";
    internal const string Secret = "not a secret";

    private readonly WebApplication site;
    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "one" };
    private readonly Dictionary<string, object> claims;
    private string nonce = "";

    private FakeProvider(WebApplication site, Dictionary<string, object> claims)
    {
        (this.site, this.claims) = (site, claims);
        site.MapGet("/.well-known/openid-configuration", () => new Dictionary<string, object>
        {
            ["issuer"] = Address, ["authorization_endpoint"] = $"{Address}/authorize", ["token_endpoint"] = $"{Address}/token", ["jwks_uri"] = $"{Address}/keys",
            ["response_types_supported"] = new[] { "code" }, ["subject_types_supported"] = new[] { "public" }, ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
        });
        site.MapGet("/keys", () => new { keys = new[] { PublicKey() } });
        site.MapGet("/authorize", Authorize);
        site.MapPost("/token", Token);
    }

    internal string Address => site.Urls.First();

    /// <summary>Starts one that vouches for a person with these claims.</summary>
    internal static async Task<FakeProvider> StartAsync(string email, bool verified)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var provider = new FakeProvider(builder.Build(), new() { ["sub"] = "person-1", ["email"] = email, ["email_verified"] = verified });
        await provider.site.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    private IResult Authorize(string client_id, string redirect_uri, string state, string nonce)
    {
        this.nonce = nonce;
        return client_id == Client ? Results.Redirect($"{redirect_uri}?code=any&state={Uri.EscapeDataString(state)}") : Results.BadRequest();
    }

    private async Task<IResult> Token(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        return form["client_secret"] == Secret && form["code"] == "any" && form["code_verifier"].Count == 1
            ? Results.Json(new { access_token = "any", token_type = "Bearer", expires_in = 60, id_token = IdToken() })
            : Results.BadRequest();
    }

    private string IdToken() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Address, Audience = Client, Claims = new Dictionary<string, object>(claims) { ["nonce"] = nonce },
        SigningCredentials = new(key, SecurityAlgorithms.RsaSha256),
    });

    private object PublicKey()
    {
        var numbers = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", alg = "RS256", kid = key.KeyId, n = Base64UrlEncoder.Encode(numbers.Modulus), e = Base64UrlEncoder.Encode(numbers.Exponent) };
    }
}
