using Ecf.Reporting.Imports;
using Ecf.Sample.Web.Imports;
using Ecf.Sample.Web.Jobs;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Imports;

/// <summary>What would a list change, and what is wrong with it? And then: take it.</summary>
internal sealed class PlanModel(HeldFiles files, ImportDesk desk, JobBook jobs, AsAt asAt) : PageModel, IHasTables
{
    internal HeldFile Held { get; private set; } = null!;

    internal ImportPlan Plan { get; private set; } = null!;

    public IEnumerable<ShownTable> Tables => [Found()];

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

        if (file.Content!.Length > ImportJob.MostBytesAtOnce && seen is { Length: > 0 } && await jobs.BeginAsync((JobKind.Import, new ImportJob(id, seen, rows == "good").ToString(), $"Taking a list: {file.Kind.Word()}"), asAt.Day, stop) is { } job)
        {
            return Redirect(Url.To("/Work/Job", asAt, ("id", job)));
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

    /// <summary>The findings in the order of the rows; values of people are masked, on the page and in its CSV.</summary>
    internal ShownTable Found() => TableList.Of(
        new(MadeTable.Of("found", "Findings in the order of the rows", Plan.Findings,
            (MadeTable.Text("where", "Where", "The row and the column"), finding => finding.Place),
            (MadeTable.Text("value", "Value", "What stands there, masked where it may be somebody's"), finding => finding.Masked),
            (MadeTable.Text("severity", "Severity", "An error keeps the row out, a warning does not"), finding => $"{finding.Severity}"),
            (MadeTable.Text("reason", "What", "What is wrong or odd"), finding => $"{ImportWords.Capital(finding.Sentence)}."),
            (MadeTable.Text("nextStep", "What to do", "How to correct it"), finding => finding.Suggestion.Length == 0 ? "" : $"{ImportWords.Capital(finding.Suggestion)}."),
            (MadeTable.Text("code", "Code", "The finding's code"), finding => finding.Code)))
        {
            Cell = (row, column) => column == "severity"
                ? new HtmlFormattableString("<span class=\"tag {0}\">{1}</span>", Plan.Findings[row].Severity switch { Severity.Error => "is-behind", Severity.Warning => "is-open", _ => "" }, Plan.Findings[row].Severity) : null,
        },
        Request, ["severity", "code"]);

    private async Task<IActionResult> GoneAsync(string id, CancellationToken stop) =>
        await files.OutcomeAsync(id, stop) is null ? NotFound() : Redirect(Url.To("/Imports/Done", asAt, ("id", id)));
}
