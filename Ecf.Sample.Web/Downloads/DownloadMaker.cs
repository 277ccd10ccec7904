using System.Text;
using Ecf.Domain.Programmes;
using Ecf.Reporting;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Templates;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.People;
using NodaTime;

namespace Ecf.Sample.Web.Downloads;

/// <summary>Makes a download as at a day.</summary>
internal sealed class DownloadMaker(HubDescription hub, HubLibrary library, WorkbookFacts reader, PersonIds ids, Scope scope, HubContext store, KeptDownloads kept)
{
    /// <summary>The whole file, or why it is too large for its kind; <c>null</c> where the hub's files lack what it is made of, and where it is not for the asker.</summary>
    internal Task<ReadResult<byte[]>?> MakeAsync(Download download, LocalDate asAt, CancellationToken stop) =>
        kept.OfAsync(store, scope, (download, asAt), () => MakeAnewAsync(download, asAt, stop), stop);

    private async Task<ReadResult<byte[]>?> MakeAnewAsync(Download download, LocalDate asAt, CancellationToken stop)
    {
        if (!scope.IsWhole && (download.School is null || download.School != scope.School?.ToString()))
        {
            return null;
        }

        if (download.Template is { } template)
        {
            return MentorPage.Model(hub, library, download.Cohort) is { } model
                ? new(Encoding.UTF8.GetBytes(BuiltInTemplates.Get(template).Render(model, stop).Value), [])
                : null;
        }

        if (download.IsForecast)
        {
            return ReportFile.Workbook(await ForecastAsync(asAt, stop), download.Profile, stop);
        }

        var facts = await reader.ReadAsync(download.Cohort.Year, asAt, stop);
        if (download.Ending == DeclarationDiary.Ending)
        {
            return new(DeclarationDiary.Make($"{hub.Name}: declarations of cohort {download.Cohort.Display}", facts.DeclarationsDue, asAt), []);
        }

        if (download.School is not null || download.Mentor is not null)
        {
            return PartOf(facts, download) is { } part ? ReportFile.Workbook(part, download.Profile, stop) : null;
        }

        return new ReportFile(download.Ending) { Table = download.Table ?? ReportFile.UsualTable, Profile = download.Profile }.Make(facts, stop);
    }

    /// <summary>The report of one school or mentor; <c>null</c> where the cohort has none of that number or id.</summary>
    private Report? PartOf(CohortFacts facts, Download download) => download switch
    {
        { School: { } urn } => facts.SchoolNames.ContainsKey(urn) ? SchoolReport.Of(facts, urn) : null,
        _ => facts.Members.FirstOrDefault(member => member.Role == Audience.Mentor && ids.Of(member.Role, member.Id) == download.Mentor) is { } mentor ? MentorReport.Of(facts, mentor.Id) : null,
    };

    private async Task<Report> ForecastAsync(LocalDate asAt, CancellationToken stop)
    {
        var cohorts = new List<CohortFacts>();
        foreach (var cohort in hub.Cohorts)
        {
            cohorts.Add(await reader.ReadAsync(cohort.Year, asAt, stop));
        }

        return ForecastReport.Of(cohorts);
    }
}
