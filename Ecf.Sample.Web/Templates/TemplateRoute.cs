using System.Text;
using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Dictionary;
using Ecf.Reporting.Templates.Merging;
using Ecf.Reporting.Templates.Samples;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Pages;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecf.Sample.Web.Templates;

/// <summary>
/// The addresses of what templates make: <c>/templates/shown/{name}?sample=typical&amp;number=1</c>, <c>/templates/merged/{name}?cohort=2024</c>; and the
/// dictionary as <c>/templates/dictionary.json</c>, <c>.md</c> and <c>.schema.json</c>.
/// </summary>
internal static class TemplateRoute
{
    internal static void MapTemplateFiles(this WebApplication site)
    {
        site.MapGet("/templates/shown/{name}", Show);
        site.MapGet("/templates/merged/{name}", MergeAsync);
        site.MapGet("/templates/dictionary.json", () => TypedResults.File(Json(), "application/json"));
        site.MapGet("/templates/dictionary.md", () => TypedResults.Text(TemplateDictionary.Markdown(), "text/markdown", Encoding.UTF8));
        site.MapGet("/templates/dictionary.schema.json", () => TypedResults.File(TemplateDictionary.OpenSchema(), "application/schema+json"));
    }

    /// <summary>What a template in use makes of a sample, as it would be sent; cut off from the site, as anybody may have written it.</summary>
    private static Results<ContentHttpResult, NotFound> Show(string name, string? sample, int? number, TemplateShelf shelf, HttpContext context)
    {
        var facts = SampleCohort.All.FirstOrDefault(one => one.Name == (sample ?? "typical"))?.Facts;
        if (facts is null || shelf.Find(name) is not { IsUsable: true, Value: var template }
            || ReportModel.For(template.Head!.Audience, facts).ElementAtOrDefault((number ?? 1) - 1) is not { } input)
        {
            return TypedResults.NotFound();
        }

        SecurityHeaders.CutOff(context);
        var output = template.Render(input.Model, context.RequestAborted);
        return output.IsUsable
            ? TypedResults.Text(output.Value, template.Kind == TemplateKind.Html ? "text/html" : "text/plain", Encoding.UTF8)
            : TypedResults.Text(string.Join('\n', output.Findings), "text/plain", Encoding.UTF8);
    }

    /// <summary>The zip of a mail merge, sent as it is made.</summary>
    private static async Task<Results<EmptyHttpResult, NotFound, BadRequest>> MergeAsync(
        string name, int cohort, TemplateShelf shelf, FactsReader facts, HubDescription hub, AsAt asAt, HttpContext context)
    {
        if (asAt.Problem is not null)
        {
            return TypedResults.BadRequest();
        }

        if (hub.Cohort(cohort) is not { } chosen || shelf.Find(name) is not { IsUsable: true, Value: var template })
        {
            return TypedResults.NotFound();
        }

        var inputs = await facts.InputsAsync(template.Head!.Audience, chosen, asAt.Day, context.RequestAborted);
        var response = context.Response;
        response.ContentType = "application/zip";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentDisposition = FormattableString.Invariant($"attachment; filename=\"{Path.GetFileNameWithoutExtension(name)}-{cohort}.zip\"");
        // The zip is written as its files are made, which only a synchronous stream can take.
        context.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        MailMerge.Write(template, inputs, response.BodyWriter.AsStream(), cancel: context.RequestAborted);
        return TypedResults.Empty;
    }

    private static byte[] Json()
    {
        using var json = new MemoryStream();
        TemplateDictionary.WriteJson(json);
        return json.ToArray();
    }
}
