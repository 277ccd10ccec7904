using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NodaTime.Text;

namespace Ecf.Sample.Web.Pages;

/// <summary>Which files can be had, for which day, and what is in them?</summary>
internal sealed class DownloadsModel(HubDescription hub, HubContext store, PersonIds ids, HubLibrary library, Scope scope, AsAt asAt, DownloadMaker maker) : PageModel, IHasTables
{
    internal IReadOnlyList<HubCohort> Cohorts => [.. hub.Cohorts.OrderBy(cohort => cohort.Year)];

    /// <summary>The schools to choose from, by name.</summary>
    internal IReadOnlyList<School> Schools { get; private set; } = [];

    /// <summary>The mentors to choose from, by name, each by the id under which addresses speak of them.</summary>
    internal IReadOnlyList<(string Id, string Name, int Cohort)> Mentors { get; private set; } = [];

    /// <summary>Why the file that was asked for is not there; <c>null</c> where none was refused.</summary>
    internal string? Notice { get; private set; }

    private string? Missing => Request.Query["missing"].ToString() switch
    {
        "" => null,
        "school" => "Choose the cohort and the school whose page it shall be.",
        "mentor" => "Choose the cohort and the mentor whose page it shall be.",
        _ => "Choose a report and a cohort.",
    };

    /// <summary>Whether somebody may choose any workbook; others get those of their own school.</summary>
    internal bool CanChoose => scope.IsWhole;

    private IEnumerable<Download> Own => Cohorts.SelectMany(cohort => Schools.Select(school => Download.OfSchool(cohort, school.Urn.ToString())));

    /// <summary>Every file of every cohort.</summary>
    internal ShownTable Files { get; private set; } = null!;

    public IEnumerable<ShownTable> Tables => [Files];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Notice = Missing ?? await RefusalAsync(Request.Query["refused"].ToString(), stop);
        Schools = [.. (await store.Schools.ToListAsync(stop)).Where(school => scope.Sees(school.Urn, library.Planned)).OrderBy(school => PersonName.SortKeyOf(school.Name), StringComparer.Ordinal).ThenBy(school => school.Urn)];
        Mentors = !scope.IsWhole ? [] : [.. (await store.Mentors.OrderBy(mentor => mentor.SortKey).ThenBy(mentor => mentor.Trn).ToListAsync(stop)).Select(mentor => (ids.Of(Audience.Mentor, mentor.Trn.ToString()), mentor.Name, mentor.Cohort))];
        var files = (scope.IsWhole ? Download.All(hub, asAt.Day) : Own).ToList();
        Files = TableList.Of(
            new(MadeTable.Of("files", "Files of each cohort", files,
                (MadeTable.Text("file", "File", "What people call it"), file => scope.IsWhole ? file.Title : $"{file.Title} of {Schools[0].Name}"),
                (MadeTable.Text("cohort", "Cohort", "The academic year in which the cohort started"), file => file.Cohort.Display),
                (MadeTable.Text("kind", "Kind", "What opens it"), file => KindOf(file)),
                (MadeTable.Text("reason", "What it holds", "In a sentence"), file => file.Says)))
            {
                Link = row => AddressOf(files[row]),
                Empty = "The hub runs no cohort.",
            },
            Request, ["cohort", "kind"]);
    }

    // What a file was refused for is kept with the files that were made, so this is not reckoned twice.
    private async Task<string?> RefusalAsync(string name, CancellationToken stop) =>
        Download.Find(hub, name, asAt.Day) is { } download && await maker.MakeAsync(download, asAt.Day, stop) is { IsUsable: false } refused ? DownloadWords.Refused(refused.Findings) : null;

    /// <summary>The day stands in the address, so that a file is for the day that the page showed.</summary>
    internal string AddressOf(Download download) => Url.Content($"~/downloads/{download.Name}?{AsAt.Name}={LocalDatePattern.Iso.Format(asAt.Day)}");

    private static string KindOf(Download file) => file.Ending switch
    {
        ".xlsx" => "Excel",
        ".csv" => "CSV",
        ".json" => "JSON",
        DeclarationDiary.Ending => "Calendar",
        ".html" => "Web page",
        _ => "Markdown",
    };
}
