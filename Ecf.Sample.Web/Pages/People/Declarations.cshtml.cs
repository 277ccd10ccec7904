using Ecf.Domain.Declarations;
using Ecf.Sample.Web.Declarations;
using Ecf.Sample.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime.Text;

namespace Ecf.Sample.Web.Pages.People;

/// <summary>What was declared of this person, what is due, and how is a declaration written down?</summary>
internal sealed class DeclarationsModel(PersonFinder finder, DeclarationBook book, AsAt asAt) : PageModel
{
    internal PersonFile Person { get; private set; } = null!;

    internal PersonDeclarations Declarations { get; private set; } = null!;

    /// <summary>Why nothing was kept, a sentence each; none where nothing was asked.</summary>
    internal IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>What the form holds: as it was sent, or for the first that can be made.</summary>
    internal (DeclarationType? Type, string? Date, DeclarationEvidence? Evidence) Form { get; private set; }

    /// <summary>The evidence that counts for anything still to be made.</summary>
    internal IReadOnlyList<DeclarationEvidence> Evidence => [.. Declarations.ToMake.SelectMany(due => due.Evidence).Distinct().Order()];

    /// <summary>What is written down is written down today: another day can be looked at, and not changed.</summary>
    internal bool CanChange => asAt.IsUsual;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (!await OpenAsync(id, stop))
        {
            return NotFound();
        }

        Form = (Declarations.ToMake.Where(due => due.Refusals.Count == 0).Select(due => (DeclarationType?)due.Type).FirstOrDefault(), LocalDatePattern.Iso.Format(asAt.Day), null);
        return Page();
    }

    /// <summary>Writes down a declaration.</summary>
    public async Task<IActionResult> OnPostRecordAsync(string id, DeclarationType? type, string? date, DeclarationEvidence? evidence, CancellationToken stop)
    {
        if (!CanChange || !await OpenAsync(id, stop))
        {
            return NotFound();
        }

        Form = (type, date, evidence);
        var day = LocalDatePattern.Iso.Parse(date?.Trim() ?? "");
        if (type is not { } declared || !Enum.IsDefined(declared) || !day.Success || (evidence is { } given && !Enum.IsDefined(given)))
        {
            return Refused(StatusCodes.Status422UnprocessableEntity, "Choose what was declared, and give the day that it was declared for as year-month-day");
        }

        var asked = Declarations.Next(declared, day.Value, evidence);
        var refusals = book.Refusals(Declarations, asked);
        return refusals.Count > 0 ? Refused(StatusCodes.Status422UnprocessableEntity, [.. refusals.Select(refusal => refusal.Sentence)])
            : await book.KeepAsync(asked, stop) ? RedirectToPage("/People/Declarations", new { id })
            : await MovedOnAsync(id, stop);
    }

    /// <summary>Takes a declaration a step further.</summary>
    public async Task<IActionResult> OnPostBecomeAsync(string id, DeclarationType type, int attempt, DeclarationState from, DeclarationState to, CancellationToken stop)
    {
        if (!CanChange || !await OpenAsync(id, stop) || Declarations.Made.FirstOrDefault(made => made.Type == type && made.Attempt == attempt) is not { } seen || !from.Next().Contains(to))
        {
            return NotFound();
        }

        return seen.State == from && await book.ChangeAsync(seen, to, stop) ? RedirectToPage("/People/Declarations", new { id }) : await MovedOnAsync(id, stop);
    }

    private async Task<IActionResult> MovedOnAsync(string id, CancellationToken stop)
    {
        await OpenAsync(id, stop);
        return Refused(StatusCodes.Status409Conflict, "Somebody changed these declarations meanwhile. This is how they stand now");
    }

    private PageResult Refused(int status, params IReadOnlyList<string> problems)
    {
        (Problems, Response.StatusCode) = (problems, status);
        return Page();
    }

    private async Task<bool> OpenAsync(string id, CancellationToken stop)
    {
        if (await finder.FindAsync(id, asAt.Day, stop) is not { } person || await book.OpenAsync(person, asAt.Day, stop) is not { } declarations)
        {
            return false;
        }

        (Person, Declarations) = (person, declarations);
        return true;
    }
}
