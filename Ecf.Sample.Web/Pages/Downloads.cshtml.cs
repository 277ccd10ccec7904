using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.HubFiles;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime.Text;

namespace Ecf.Sample.Web.Pages;

/// <summary>Which files can be had of each cohort, and what is in them?</summary>
internal sealed class DownloadsModel(HubDescription hub, AsAt asAt) : PageModel
{
    internal string Day { get; } = AsAt.Display(asAt.Day);

    internal IEnumerable<IGrouping<HubCohort, Download>> Cohorts { get; } = Download.All(hub, asAt.Day).GroupBy(download => download.Cohort);

    /// <summary>The end of a file's address: the day stands in it, so that a file is for the day that the page showed.</summary>
    internal string AddressOf(Download download) => $"{download.Name}?{AsAt.Name}={LocalDatePattern.Iso.Format(asAt.Day)}";
}
