using Ecf.Reporting.Extracts;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Templates;
using NodaTime;

namespace Ecf.Sample.Web.Jobs;

/// <summary>Long work as a form asks for it.</summary>
/// <param name="Kind">"file" for a download or an extract of everybody, "merge" for a mail merge.</param>
/// <param name="What">The file's name, or the template's.</param>
/// <param name="Cohort">The cohort of a mail merge.</param>
internal sealed record AskedWork(string? Kind, string? What, int? Cohort)
{
    /// <summary>How the names of extracts of everybody begin.</summary>
    internal const string Everybody = "everybody";

    /// <summary>The work; <c>null</c> for what the hub cannot do.</summary>
    internal (JobKind Kind, string What, string Title)? In(HubDescription hub, TemplateShelf shelf, LocalDate day) => (Kind, What) switch
    {
        ("file", { } name) when ExtractFile.Endings.Any(ending => name == Everybody + ending) =>
            (JobKind.Extract, name[Everybody.Length..], $"Every person and session ({(name.EndsWith(".csv", StringComparison.Ordinal) ? "CSV" : "Excel")})"),
        ("file", { } name) => Download.Find(hub, name, day) is { } download
            ? (JobKind.Download, name, download.IsForecast ? download.Title : $"{download.Title}, cohort {download.Cohort.Display}") : null,
        ("merge", { } name) => hub.Cohort(Cohort ?? 0) is { } cohort && shelf.Find(name) is { IsUsable: true, Value: var template }
            ? (JobKind.Merge, new MergeJob(name, cohort.Year).ToString(), $"{template.Head!.Title}, cohort {cohort.Display}") : null,
        _ => null,
    };
}
