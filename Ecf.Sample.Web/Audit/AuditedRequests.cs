using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Pages;
using Ecf.Sample.Web.Tables;

namespace Ecf.Sample.Web.Audit;

/// <summary>Writes down what leaves the hub and what is changed outside the store: by the name of an endpoint in the table of access.</summary>
internal static class AuditedRequests
{
    private static readonly Dictionary<(string Endpoint, string Method), string> Kinds = new()
    {
        [("/downloads/{name}", "GET")] = AuditKinds.Downloaded,
        [("/templates/merged/{name}", "GET")] = AuditKinds.Downloaded,
        [("/work/{id:length(32)}/file", "GET")] = AuditKinds.Downloaded,
        [("/people/{id:length(16)}/letters/{name}", "GET")] = AuditKinds.Downloaded,
        [("/api/cohorts/{year:int}/{table}", "GET")] = AuditKinds.Downloaded,
        [("/audit.csv", "GET")] = AuditKinds.Downloaded,
        [("/Templates/History", "POST")] = AuditKinds.TemplateChanged,
    };

    internal static async Task Note(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (KindOf(context) is { } kind && (context.Response.StatusCode == StatusCodes.Status302Found || (HttpMethods.IsGet(context.Request.Method) && context.Response.StatusCode == StatusCodes.Status200OK)))
        {
            var book = context.RequestServices.GetRequiredService<AuditBook>();
            var day = context.RequestServices.GetRequiredService<AsAt>().Day;
            // Whoever goes away in the middle has had it all the same.
            await book.NoteAsync(book.Of(kind, context.Request.Path + TableOf(context.Request)) with { AsAt = day }, CancellationToken.None);
        }
    }

    private static string? KindOf(HttpContext context) =>
        context.GetEndpoint() is { } endpoint && Kinds.TryGetValue((AccessTable.NameOf(endpoint), context.Request.Method), out var kind) ? kind
        : TableOf(context.Request).Length > 0 ? AuditKinds.Downloaded
        : null;

    /// <summary>Which table of a page is asked for as a file; only tables that the page has are answered.</summary>
    private static string TableOf(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Query[TableList.Csv].ToString() is { Length: > 0 } table ? $"?{TableList.Csv}={table}" : "";
}
