using Ecf.Reporting.Imports;
using Ecf.Sample.Web.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Imports;

/// <summary>What would a list change, and what is wrong with it? And then: take it.</summary>
internal sealed class PlanModel(HeldFiles files, ImportDesk desk, AsAt asAt) : PageModel
{
    internal const int MostShown = 200;

    internal HeldFile Held { get; private set; } = null!;

    internal ImportPlan Plan { get; private set; } = null!;

    /// <summary>The first findings: enough for one sitting.</summary>
    internal IReadOnlyList<ImportFinding> Shown => [.. Plan.Findings.Take(MostShown)];

    /// <summary>Why a plan that somebody wanted to take was not; <c>null</c> where nobody did.</summary>
    internal string? NotTaken { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (await files.FindAsync(id, stop) is not { } file)
        {
            return await GoneAsync(id, stop);
        }

        (Held, Plan) = (file, await desk.PlanAsync(file, stop));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string? seen, string? rows, CancellationToken stop)
    {
        if (await files.FindAsync(id, stop) is not { } file)
        {
            return await GoneAsync(id, stop);
        }

        var taking = await desk.TakeAsync(file, seen ?? "", rows == "good", stop);
        (Held, Plan) = (file, taking.Plan);
        switch (taking.Result)
        {
            case TakingResult.PlanHasChanged:
                NotTaken = "Nothing was taken: the hub’s records have changed since you looked, so the list was checked again. Look at what it would do now.";
                return Page();
            case TakingResult.RowsRefused:
                NotTaken = "Nothing was taken: some rows cannot be. Correct them and send the list again, or choose to take the good rows only.";
                return Page();
            default:
                return Redirect(Url.To("/Imports/Done", asAt, ("id", id)));
        }
    }

    private async Task<IActionResult> GoneAsync(string id, CancellationToken stop) =>
        await files.OutcomeAsync(id, stop) is null ? NotFound() : Redirect(Url.To("/Imports/Done", asAt, ("id", id)));
}
