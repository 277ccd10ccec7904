using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Audit;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.People;

/// <summary>What does the hub hold about this person, and shall it be erased?</summary>
internal sealed class RecordModel(PersonFinder finder, SubjectExport export, Erasing erasing, AuditBook audit, PersonIds ids, AsAt asAt) : PageModel
{
    internal PersonFile Person { get; private set; } = null!;

    /// <summary>What was wrong, in sentences.</summary>
    internal IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>What has to be typed before anything is erased: the role and the school.</summary>
    internal string Words => $"{(Person.Role == Audience.Mentor ? "Mentor" : "ECT")}, {(Person.Schools.Count > 0 ? Person.Schools[^1].School.Name : "no school")}";

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostExportAsync(string id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop))
        {
            return NotFound();
        }

        await audit.NoteAsync(audit.Of(AuditKinds.PersonExported, $"people/{id}"), stop);
        Response.Headers.CacheControl = "no-store";
        return File(await export.MakeAsync(Person.Trn, stop), "application/zip", $"record-{id}.zip");
    }

    public async Task<IActionResult> OnPostEraseAsync(string id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop))
        {
            return NotFound();
        }

        var typed = (await Request.ReadFormAsync(stop))["words"].ToString().Trim();
        if (!string.Equals(typed, Words, StringComparison.OrdinalIgnoreCase))
        {
            Problems = [$"Nothing is erased. To erase this person, type “{Words}”."];
            return Page();
        }

        if (await erasing.EraseAsync(Trn.Parse(Person.Trn, null), asAt.Usual, stop) is not { } other)
        {
            Problems = ["Nothing is erased: the hours or the money of a school would not have stayed as they are, since two claims are told apart by this person’s number."];
            return Page();
        }

        return RedirectToPage("/People/Index", new { id = ids.Of(Person.Role, other.ToString()) });
    }

    private async Task<bool> FindAsync(string id, CancellationToken stop) => await finder.FindAsync(id, asAt.Day, stop) is { } person && (Person = person) is not null;
}
