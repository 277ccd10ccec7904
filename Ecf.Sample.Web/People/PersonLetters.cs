using System.Text;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Templates;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Pages;
using Ecf.Sample.Web.Templates;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.People;

/// <summary>The letters that templates make for one person, at <c>/people/{id}/letters/{template}</c>: to be looked at, or saved where <c>save=yes</c> is asked.</summary>
internal sealed class PersonLetters(TemplateShelf shelf, FactsReader facts, PersonFinder finder, HubDescription hub)
{
    /// <summary>Registers it.</summary>
    internal static void AddTo(IServiceCollection services) => services.AddScoped<PersonLetters>();

    internal static void MapTo(WebApplication site) => site.MapGet("/people/{id:length(16)}/letters/{name}", SendAsync);

    /// <summary>The templates in use that are for a person, by title: the hub's own, and of the built-in ones those that it has not changed.</summary>
    internal IReadOnlyList<(string Name, string Title)> All() =>
    [
        .. shelf.InUse.Templates.Union(BuiltInTemplates.Names, StringComparer.Ordinal).Select(name => shelf.Find(name)?.ValueOrNull).OfType<ReportTemplate>()
            .Where(template => template.Head is { Audience: TemplateAudience.Person }).Select(template => (template.Name, template.Head!.Title)).OrderBy(template => template.Title, StringComparer.Ordinal).ThenBy(template => template.Name, StringComparer.Ordinal),
    ];

    /// <summary>A letter to a person; <c>null</c> where there is no such person or template. It is empty where there is nothing to say to them.</summary>
    internal async Task<(ReportTemplate Template, ReadResult<string> Text)?> MakeAsync(string id, string name, LocalDate day, CancellationToken stop)
    {
        if (await finder.FindAsync(id, day, stop) is not { } person || hub.Cohort(person.Cohort) is not { } cohort
            || shelf.Find(name) is not { IsUsable: true, Value: { Head.Audience: TemplateAudience.Person } template })
        {
            return null;
        }

        var role = person.Role == Audience.Mentor ? "Mentor" : "ECT";
        var input = (await facts.InputsAsync(TemplateAudience.Person, cohort, day, stop)).FirstOrDefault(one => one.Key == person.Trn && one.Role == role);
        return input is null ? null : (template, template.Render(input.Model, stop));
    }

    private static async Task<Results<FileContentHttpResult, ContentHttpResult, NotFound, BadRequest>> SendAsync(string id, string name, string? save, PersonLetters letters, AsAt asAt, HttpContext context)
    {
        if (asAt.Problem is not null)
        {
            return TypedResults.BadRequest();
        }

        if (await letters.MakeAsync(id, name, asAt.Day, context.RequestAborted) is not var (template, text))
        {
            return TypedResults.NotFound();
        }

        // Anybody may have written a template, and a letter holds somebody's record.
        SecurityHeaders.CutOff(context);
        context.Response.Headers.CacheControl = "no-store";
        if (!text.IsUsable || string.IsNullOrWhiteSpace(text.Value))
        {
            return TypedResults.Text(text.IsUsable ? "There is nothing to say to this person on this day." : string.Join('\n', text.Findings), "text/plain", Encoding.UTF8);
        }

        var type = template.Kind == TemplateKind.Html ? "text/html" : "text/plain";
        // The file is named after the template and the opaque id: neither name nor number of anybody.
        return save == "yes"
            ? TypedResults.File(Encoding.UTF8.GetBytes(text.Value), $"{type}; charset=utf-8", $"{Path.GetFileNameWithoutExtension(name)}-{id}-as-at-{LocalDatePattern.Iso.Format(asAt.Day)}{template.Kind.FileEnding()}")
            : TypedResults.Text(text.Value, type, Encoding.UTF8);
    }
}
