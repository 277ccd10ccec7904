using System.Text;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Templates;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Downloads;

/// <summary>Makes a download as at a day.</summary>
internal sealed class DownloadMaker(HubDescription hub, HubLibrary library, WorkbookFacts reader)
{
    /// <summary>The whole file; <c>null</c> where the hub's files lack what it is made of.</summary>
    internal async Task<byte[]?> MakeAsync(Download download, LocalDate asAt, CancellationToken stop)
    {
        if (download.Template is { } template)
        {
            return MentorPage.Model(hub, library, download.Cohort) is { } model
                ? Encoding.UTF8.GetBytes(BuiltInTemplates.Get(template).Render(model, stop).Value)
                : null;
        }

        var facts = await reader.ReadAsync(download.Cohort.Year, asAt, stop);
        if (download.Ending == DeclarationDiary.Ending)
        {
            return DeclarationDiary.Make($"{hub.Name}: declarations of cohort {download.Cohort.Display}", facts.DeclarationsDue, asAt);
        }

        return new ReportFile(download.Ending) { Table = download.Table ?? ReportFile.UsualTable, Profile = download.Profile }.Make(facts, stop);
    }
}
