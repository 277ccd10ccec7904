using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Samples;
using Ecf.Sample.Web.Templates;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime.Text;

namespace Ecf.Sample.Web.Pages.Templates;

/// <summary>What does a template make of each sample, and of the hub's own cohorts?</summary>
internal sealed class PreviewModel(TemplateShelf shelf, AsAt asAt) : PageModel
{
    internal ReportTemplate Template { get; private set; } = null!;

    internal IReadOnlyList<SampleOutputs> Samples { get; private set; } = [];

    internal string Day { get; } = LocalDatePattern.Iso.Format(asAt.Day);

    public IActionResult OnGet(string name)
    {
        if (shelf.Find(name) is not { IsUsable: true, Value: var template })
        {
            return NotFound();
        }

        Template = template;
        Samples = [.. SampleCohort.All.Select(sample => SampleOutputs.Of(template, sample))];
        return Page();
    }
}
