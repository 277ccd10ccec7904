using AngleSharp;
using AngleSharp.Dom;

namespace Ecf.Sample.Web.Tests.Imports;

/// <summary>Somebody at a browser who sends lists in: keeps cookies, follows redirects, and sends the forms as they stand on the page.</summary>
internal sealed class ImportClient(HttpClient client)
{
    internal string Address { get; private set; } = "";

    internal async Task<IDocument> SendAsync(string kind, string csv, string name = "list.csv")
    {
        var page = await OpenAsync("/imports");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Token(page)), "__RequestVerificationToken" },
            { new StringContent(kind), "kind" },
            { new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(csv)), "list", name },
        };
        return await ReadAsync(await client.PostAsync(new Uri("/imports", UriKind.Relative), form));
    }

    /// <summary>Presses the button of a plan.</summary>
    internal async Task<IDocument> TakeAsync(IDocument plan, string rows = "all") => await ReadAsync(await PostAsync(plan, rows));

    internal async Task<HttpResponseMessage> PostAsync(IDocument plan, string rows)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = Token(plan),
            ["seen"] = plan.QuerySelector("input[name=seen]")!.GetAttribute("value")!,
            ["rows"] = rows,
        });
        return await client.PostAsync(new Uri(plan.QuerySelector("main form")?.GetAttribute("action") is { Length: > 0 } action ? action : Address, UriKind.Relative), form);
    }

    internal async Task<IDocument> OpenAsync(string address) => await ReadAsync(await client.GetAsync(new Uri(address, UriKind.Relative)));

    internal static Dictionary<string, int> Figures(IDocument plan) => plan.QuerySelectorAll("dd[data-outcome]")
        .ToDictionary(figure => figure.GetAttribute("data-outcome")!, figure => int.Parse(figure.TextContent, System.Globalization.CultureInfo.InvariantCulture));

    private async Task<IDocument> ReadAsync(HttpResponseMessage answer)
    {
        Address = answer.RequestMessage!.RequestUri!.PathAndQuery;
        var html = await answer.Content.ReadAsStringAsync();
        return await BrowsingContext.New().OpenAsync(page => page.Content(html));
    }

    private static string Token(IDocument page) => page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
