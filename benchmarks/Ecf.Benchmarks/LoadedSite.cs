using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Ecf.Benchmarks;

/// <summary>A running site as somebody who is signed in asks it: one of the made-up people of a hub that runs in Development.</summary>
internal sealed partial class LoadedSite : IDisposable
{
    private readonly HttpClient client;

    private LoadedSite(Uri address) => client = new(new SocketsHttpHandler { UseCookies = true, AllowAutoRedirect = false, MaxConnectionsPerServer = 256 }) { BaseAddress = address };

    /// <summary>Signs in as hub manager.</summary>
    internal static async Task<LoadedSite> OpenAsync(Uri address)
    {
        var site = new LoadedSite(address);
        var form = Forms().Matches(await site.ReadAsync("/sign-in")).First(form => form.Value.Contains("manager", StringComparison.Ordinal)).Value;
        using var answer = await site.SendAsync(Address().Match(form).Groups[1].Value, form, [new("role", "manager")]);
        return (int)answer.StatusCode < 400 ? site : throw new InvalidOperationException($"Signing in failed with {answer.StatusCode}.");
    }

    /// <summary>A page as text.</summary>
    /// <exception cref="InvalidOperationException">The site answered with something else.</exception>
    internal async Task<string> ReadAsync(string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadAsStringAsync() : throw new InvalidOperationException($"{address} answered {answer.StatusCode}.");
    }

    /// <summary>Reads an answer to its end and leaves it.</summary>
    internal async Task<long> LengthAsync(string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        await using var body = await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync();
        var (buffer, length) = (new byte[65_536], 0L);
        while (await body.ReadAsync(buffer) is var read and > 0)
        {
            length += read;
        }

        return length;
    }

    /// <summary>The register of a session, ready to be sent: everybody marked, and a few the other way than before, so that each sending writes.</summary>
    internal async Task<Func<Task>> RegisterAsync(string address, int turn)
    {
        var page = await ReadAsync(address);
        var form = Forms().Matches(page).First(form => form.Value.Contains("data-register", StringComparison.Ordinal)).Value;
        var fields = Marks().Matches(form).Select(mark => mark.Groups[1].Value).Distinct(StringComparer.Ordinal)
            .Select((field, index) => KeyValuePair.Create(field, (index + turn) % 10 == 0 ? "absent" : "attended")).ToList();
        return async () =>
        {
            using var answer = await SendAsync(address, form, fields);
            if (answer.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.OK))
            {
                throw new InvalidOperationException($"{address} answered {answer.StatusCode}.");
            }
        };
    }

    /// <summary>The addresses of the registers that a list shows.</summary>
    internal async Task<IReadOnlyList<string>> RegistersAsync(string list) => [.. Sheets().Matches(await ReadAsync(list)).Select(sheet => WebUtility.HtmlDecode(sheet.Groups[1].Value)).Distinct(StringComparer.Ordinal)];

    public void Dispose() => client.Dispose();

    private async Task<HttpResponseMessage> SendAsync(string address, string form, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var hidden = Hidden().Matches(form).Select(field => KeyValuePair.Create(Name().Match(field.Value).Groups[1].Value, WebUtility.HtmlDecode(Value().Match(field.Value).Groups[1].Value)));
        using var content = new FormUrlEncodedContent(hidden.Concat(fields));
        return await client.PostAsync(new Uri(WebUtility.HtmlDecode(address), UriKind.Relative), content);
    }

    internal static string Written(double milliseconds) => milliseconds.ToString(milliseconds < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture);

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("action=\"([^\"]*)\"")]
    private static partial Regex Address();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();

    [GeneratedRegex("name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex Value();

    [GeneratedRegex("type=\"radio\" name=\"([^\"]*)\"")]
    private static partial Regex Marks();

    [GeneratedRegex("href=\"(/registers/[0-9]{4}/[^\"]*)\"")]
    private static partial Regex Sheets();
}
