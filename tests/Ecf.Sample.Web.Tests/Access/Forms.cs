using AngleSharp;
using AngleSharp.Dom;
using Ecf.Sample.Web.Access;

namespace Ecf.Sample.Web.Tests.Access;

/// <summary>Sends the forms of pages as a browser does.</summary>
internal static class Forms
{
    /// <summary>The page of an answer.</summary>
    internal static async Task<IDocument> PageAsync(this HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        return await BrowsingContext.New().OpenAsync(page => page.Content(html));
    }

    internal static async Task<IDocument> OpenAsync(this HttpClient client, string address) => await (await client.GetAsync(new Uri(address, UriKind.Relative))).PageAsync();

    /// <summary>Fills in the form of a page and sends it.</summary>
    internal static async Task<HttpResponseMessage> SendAsync(this HttpClient client, string address, params (string Name, string Value)[] fields) =>
        await client.SendAsync(At(await client.OpenAsync(address), address), "main form", fields);

    /// <summary>A form that says nothing else is sent to where its page came from.</summary>
    internal static IDocument At(IDocument page, string address)
    {
        foreach (var form in page.QuerySelectorAll("main form:not([action])"))
        {
            form.SetAttribute("action", address);
        }

        return page;
    }

    /// <summary>Fills in one form of a page and sends it to where the form says.</summary>
    internal static async Task<HttpResponseMessage> SendAsync(this HttpClient client, IDocument page, string form, params (string Name, string Value)[] fields)
    {
        var element = page.QuerySelector(form) ?? throw new InvalidOperationException($"There is no {form} in {page.Body!.OuterHtml}");
        var hidden = element.QuerySelectorAll("input[type=hidden]").Select(input => (input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        using var content = new FormUrlEncodedContent(hidden.Concat(fields).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await client.PostAsync(new Uri(element.GetAttribute("action")!, UriKind.Relative), content);
    }

    /// <summary>Signs in as one of the people that the made-up hub is tried out with.</summary>
    internal static async Task TryOutAsync(HttpClient client, AccessRole role)
    {
        using var answer = await client.SendAsync(await client.OpenAsync("/sign-in"), $"form:has(button[value={role.Word()}])", ("role", role.Word()));
        Assert.True((int)answer.StatusCode < 400, $"{answer.StatusCode}");
    }

    /// <summary>Signs in by e-mail address and password.</summary>
    internal static async Task<HttpResponseMessage> SignInAsync(this HttpClient client, string email, string password, string address = "/sign-in") =>
        await client.SendAsync(await client.OpenAsync(address), "form:has(#password)", ("email", email), ("password", password));
}
