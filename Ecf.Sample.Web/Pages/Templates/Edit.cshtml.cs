using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Samples;
using Ecf.Sample.Web.Audit;
using Ecf.Sample.Web.Templates;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Templates;

/// <summary>What does a template say, and what is wrong with what I want it to say? Checked, previewed and saved from here.</summary>
internal sealed class EditModel(TemplateShelf shelf, AuditBook audit, AsAt asAt) : PageModel
{
    private bool isChecked;

    private TemplateFolder Files { get; } = shelf.OnDisk.Files;

    internal bool IsNew { get; private set; }

    internal string Name { get; private set; } = "";

    internal string Text { get; private set; } = "";

    internal string Author { get; private set; } = "";

    /// <summary>The checksum of the text that the edit began from.</summary>
    internal string Seen { get; private set; } = "";

    /// <summary>The checksum of the draft that the edit began from; blank where it began from none.</summary>
    internal string Draft { get; private set; } = "";

    /// <summary>Whose draft is shown; <c>null</c> where it is none.</summary>
    internal string? DraftBy { get; private set; }

    /// <summary>What somebody else made of the template meanwhile; <c>null</c> where nobody did.</summary>
    internal OtherText? Other { get; private set; }

    internal Lint Lint => new(Findings, isChecked && Saved is null);

    internal TemplateVersion? Saved { get; private set; }

    internal IReadOnlyList<Finding> Findings { get; private set; } = [];

    internal string Address => Url.To("/Templates/Edit", asAt, ("name", IsNew ? null : Name));

    internal string Audience => TemplateKinds.Of(Name) is null ? "person" : ReportTemplate.Read(Name, Text).ValueOrNull?.Head?.Audience.Word() ?? "person";

    public IActionResult OnGet(string? name, string? copy)
    {
        if (name is not null)
        {
            return Files.Names.Contains(name) ? Open(name) : NotFound();
        }

        IsNew = true;
        if (copy is not null && !BuiltInTemplates.Names.Contains(copy))
        {
            return NotFound();
        }

        (Name, Text) = copy is null ? ("", "") : ($"my-{copy}", BuiltInTemplates.TextOf(copy));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? name, EditForm form, CancellationToken stop)
    {
        IsNew = name is null || !Files.Names.Contains(name);
        (Name, Text, Author) = (name ?? form.File ?? "", (form.Text ?? "").ReplaceLineEndings("\n"), form.Author ?? "");
        (Seen, Draft) = (form.Seen ?? "", form.Draft ?? "");
        isChecked = true;
        if (form.What == "lint")
        {
            return LintAlone();
        }

        if (!TemplateShelf.IsName(Name))
        {
            Findings = [ShelfFindings.Name(Name)];
            return Page();
        }

        if (form.What == "preview")
        {
            return Preview(form.Sample);
        }

        return form.What == "save" ? await SaveAsync(stop) : Check();
    }

    private PageResult Open(string name)
    {
        var draft = shelf.DraftOf(name);
        (Name, Text, DraftBy, Draft) = (name, draft?.Text ?? Files.TextOf(name), draft?.Author, draft?.Checksum ?? "");
        Seen = draft?.Seen ?? TemplateHistory.Checksum(Files.TextOf(name));
        Findings = shelf.Check(name, Text);
        return Page();
    }

    private PageResult Check()
    {
        Findings = shelf.Check(Name, Text);
        return Page();
    }

    /// <summary>The findings without a page round them, for a page that is being typed in.</summary>
    private PartialViewResult LintAlone()
    {
        Findings = TemplateShelf.IsName(Name) ? shelf.Check(Name, Text) : [ShelfFindings.Name(Name)];
        return Partial("_Lint", Lint);
    }

    private async Task<PageResult> SaveAsync(CancellationToken stop)
    {
        var outcome = shelf.Save(new(Name, Text, Author, Seen) { Draft = Draft });
        (Saved, Findings, Other) = (outcome.Saved, outcome.Findings, outcome.Other);
        Draft = Saved is not null ? "" : Other is null or { IsDraft: true } ? shelf.DraftOf(Name)?.Checksum ?? "" : Draft;
        if (Saved is not null)
        {
            (Seen, IsNew) = (Saved.Checksum, false);
            await audit.NoteAsync(audit.Of(AuditKinds.TemplateChanged, $"templates/{Name}", FormattableString.Invariant($"version {Saved.Number}")), stop);
        }

        if (Other is not null)
        {
            // Both texts are on the page: what is saved from it is meant to take the other's place.
            Response.StatusCode = StatusCodes.Status409Conflict;
            Seen = Other.IsDraft ? Seen : TemplateHistory.Checksum(Other.Text);
        }

        return Page();
    }

    /// <summary>The first output of the text as it stands, of the sample: not saved, and cut off from the site.</summary>
    private ContentResult Preview(string? sample)
    {
        SecurityHeaders.CutOff(HttpContext);
        var (kind, text) = TemplatePreview.Of(shelf.WithBuiltInParts, (Name, Text), SampleCohort.All.FirstOrDefault(one => one.Name == sample)?.Facts ?? SampleCohort.Typical);
        return Content(text, kind == TemplateKind.Html ? "text/html; charset=utf-8" : "text/plain; charset=utf-8");
    }
}
