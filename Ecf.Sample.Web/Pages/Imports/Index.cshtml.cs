using Ecf.Reporting.Imports;
using Ecf.Sample.Web.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Imports;

/// <summary>How does a list get in? A file of any kind is sent in here and looked at first.</summary>
internal sealed class IndexModel(HeldFiles files, AsAt asAt) : PageModel
{
    internal string? Problem { get; private set; }

    internal ImportKind Chosen { get; private set; } = ImportKind.Participants;

    public void OnGet(string? kind) => Chosen = ImportWords.KindOf(kind ?? "") ?? Chosen;

    public async Task<IActionResult> OnPostAsync(string? kind, IFormFile? list, CancellationToken stop)
    {
        if (ImportWords.KindOf(kind ?? "") is not { } chosen)
        {
            Problem = "Choose what the rows of the file are.";
            return Page();
        }

        Chosen = chosen;
        if (list is null)
        {
            Problem = "Choose a file first: an Excel workbook (.xlsx) or a CSV file.";
            return Page();
        }

        using var content = new MemoryStream();
        await list.CopyToAsync(content, stop);
        var id = await files.KeepAsync(chosen, list.FileName, content.ToArray(), stop);
        return Redirect(Url.To("/Imports/Plan", asAt, ("id", id)));
    }
}
