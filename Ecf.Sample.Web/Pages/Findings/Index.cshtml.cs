using Ecf.Sample.Web.HubFiles;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Findings;

/// <summary>What is wrong, or worth knowing, in the hub's own files?</summary>
internal sealed class IndexModel(FolderFindings findings) : PageModel
{
    /// <summary>The findings by file, files with errors first.</summary>
    internal IReadOnlyList<IGrouping<string, Finding>> Files { get; } =
        [.. findings.All.GroupBy(finding => finding.File).OrderByDescending(file => file.Max(finding => finding.Severity))];
}
