using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Jobs;
using Ecf.Sample.Web.Tables;
using Ecf.Sample.Web.Templates;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Ecf.Sample.Web.Pages.Work;

/// <summary>Which long work did somebody begin, and how far is it? And then: begin another.</summary>
internal sealed class IndexModel(JobBook book, HubDescription hub, TemplateShelf shelf, AsAt asAt) : PageModel, IHasTables
{
    internal ShownTable Jobs { get; private set; } = null!;

    /// <summary>Why nothing was begun; <c>null</c> where nothing was asked.</summary>
    internal string? Refused { get; private set; }

    public IEnumerable<ShownTable> Tables => [Jobs];

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostAsync(string? kind, string? what, int? cohort, CancellationToken stop)
    {
        // The form of a file asks for the day beside the file; otherwise it stands in the address.
        var (day, problem) = Request.Form[AsAt.Name].ToString() is { Length: > 0 } given ? asAt.Read(given) : (asAt.Day, asAt.Problem);
        if (problem is not null || new AskedWork(kind, what, cohort).In(hub, shelf, day) is not { } work)
        {
            return BadRequest();
        }

        if (await book.BeginAsync(work, day, stop) is { } id)
        {
            return Redirect(Url.To("/Work/Job", asAt, ("id", id)));
        }

        Refused = $"Nothing was begun: {JobBook.MostAtOnce} are waiting or at work already. Stop one, or wait for one.";
        await ShowAsync(stop);
        return Page();
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        var jobs = await book.AllAsync(stop);
        Jobs = TableList.Of(
            new(MadeTable.Of("jobs", "Begun within a day, the latest first", jobs,
                (MadeTable.Text("what", "What", "What is made or done"), job => job.Title),
                (MadeTable.Text("state", "State", "How far it is"), job => JobWords.StateOf(job)),
                (MadeTable.Text("begun", "Begun", "The time in London"), job => JobWords.TimeOf(job.BegunAt)),
                (MadeTable.Text("says", "What came of it", "Blank before"), job => job.Says)))
            {
                Link = row => Url.To("/Work/Job", asAt, ("id", jobs[row].Id)),
                Empty = "You began none within the last day.",
            },
            Request);
    }
}
