using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Dictionary;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Templates;

/// <summary>Which names may a template use, and what do they mean?</summary>
internal sealed class DictionaryModel : PageModel, IHasTables
{
    internal TemplateAudience Audience { get; private set; }

    internal ShownTable Fields => TableList.Of(new(TemplateDictionary.Table(Audience)) { Without = ["before"], OnAPage = Paging.MostAtOnce }, Request);

    internal ShownTable Functions => TableList.Of(new(TemplateDictionary.Functions()), Request, prefix: "functions");

    public IEnumerable<ShownTable> Tables => [Fields, Functions];

    public IActionResult OnGet(string audience)
    {
        if (Enum.GetValues<TemplateAudience>().Where(one => one.Word() == audience).Select(one => (TemplateAudience?)one).FirstOrDefault() is not { } found)
        {
            return NotFound();
        }

        Audience = found;
        return Page();
    }
}
