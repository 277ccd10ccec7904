using System.Net;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Access;

/// <summary>Walks every endpoint of the site as everybody and by every method, and compares what it answers with the table.</summary>
public sealed class AccessTableTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH"];

    public static TheoryData<string> Everybody => ["nobody", .. RoleWords.All.Select(role => role.Word())];

    [Fact]
    public void Endpoint_OfTheSite_HasARowAndEachRowAnEndpoint() =>
        Assert.Equal(Endpoints().Order(StringComparer.Ordinal), AccessTable.Site.Rows.Select(row => row.Endpoint).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Endpoint_OfTheTable_HasAnAddressToWalk() =>
        Assert.Equal(AccessTable.Site.Rows.Select(row => row.Endpoint).Distinct().Order(StringComparer.Ordinal), SomeAddresses.Of(site).Select(one => one.Endpoint).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task Endpoint_Each_OpensAsTheTableSays(string who)
    {
        var role = RoleWords.Named(who);
        using var client = Client(role);
        var form = await FormAsync(client);
        var wrong = new List<string>();
        foreach (var walked in SomeAddresses.Of(site))
        {
            foreach (var method in Methods)
            {
                var expected = Expected(walked, method, role);
                using var answer = await AskAsync(client, method, walked.Address, form);
                if (!expected.Contains(Said(answer)))
                {
                    wrong.Add($"{who} {method} {walked.Endpoint} {walked.Address}: {Said(answer)} instead of {string.Join(" or ", expected)}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>What the table makes of a request: what is open answers as it does to the hub manager, what is somebody else's is not there.</summary>
    private static string[] Expected(WalkedAddress walked, string method, AccessRole? role) => AccessTable.Site.Of(walked.Endpoint, method, role) switch
    {
        Opening.Yes => method == "GET" ? [walked.Answer] : walked.Posted,
        Opening.Own => walked.IsTheirs(role) ? method == "GET" ? [walked.ToOwners ?? walked.Answer] : walked.Posted : ["404"],
        Opening.Key => ["404"],
        _ => [role is not null ? "403" : walked.Address.StartsWith("/api/", StringComparison.Ordinal) ? "401" : "sign in"],
    };

    private static string Said(HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.Contains("/sign-in?to=", StringComparison.Ordinal) ? "sign in" : $"{(int)answer.StatusCode}";

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string method, string address, string form)
    {
        using var request = new HttpRequestMessage(new(method), new Uri(address, UriKind.Relative));
        if (method != "GET")
        {
            request.Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", form)]);
        }

        return await client.SendAsync(request);
    }

    private static async Task<string> FormAsync(HttpClient client) =>
        (await client.OpenAsync("/sign-in")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private IEnumerable<string> Endpoints() => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.Select(AccessTable.NameOf).Distinct();

    private HttpClient Client(AccessRole? role) => role is { } known ? site.CreateClientAs(known, SomeAddresses.Limit(known)) : site.CreateAnonymousClient();
}
