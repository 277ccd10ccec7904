using Ecf.Sample.Web.Jobs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Work;

/// <summary>How far is a piece of long work, and where is its file? And then: stop it.</summary>
internal sealed class JobModel(JobBook book, AsAt asAt) : PageModel
{
    internal Job Job { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (await book.FindAsync(id, stop) is not { } job)
        {
            return NotFound();
        }

        Job = job;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken stop)
    {
        if (await book.FindAsync(id, stop) is null)
        {
            return NotFound();
        }

        await book.StopAsync(id, stop);
        return Redirect(Url.To("/Work/Job", asAt, ("id", id)));
    }
}
