using Ecf.Reporting.Templates;
using Ecf.Sample.Web.Templates;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Templates;

/// <summary>Which templates are there, the hub's own and the built-in ones, and which are used as they stand?</summary>
internal sealed class IndexModel : PageModel
{
    public IndexModel(TemplateShelf shelf)
    {
        var (disk, used) = (shelf.OnDisk, shelf.InUse);
        Findings = disk.Lint();
        Own = [.. disk.Files.Names.Select(name => TemplateFolder.IsPart(name)
            ? new OwnTemplate(name, "", "", "a part of others", IsUsable: false)
            : Template(name, used.Read(name), disk.Files.Read(name).IsUsable))];
        BuiltIn = [.. BuiltInTemplates.Names.Select(BuiltInTemplates.Get)];
    }

    internal IReadOnlyList<Finding> Findings { get; }

    internal IReadOnlyList<OwnTemplate> Own { get; }

    internal IReadOnlyList<ReportTemplate> BuiltIn { get; }

    private static OwnTemplate Template(string name, ReadResult<ReportTemplate> used, bool isSound) => new(
        name,
        used.ValueOrNull?.Head?.Title ?? "",
        used.ValueOrNull?.Head?.Audience.Word() ?? "",
        isSound ? "as it stands" : used.IsUsable ? "the last version without an error" : "no: it has an error",
        used.IsUsable);
}
