using System.Globalization;
using Ecf.Sample.Web.Templates;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Pages.Templates;

/// <summary>Who changed a template when, what did it say before, and can that be had back?</summary>
internal sealed class HistoryModel(TemplateShelf shelf, AsAt asAt) : PageModel
{
    private static readonly ZonedDateTimePattern Time = ZonedDateTimePattern.CreateWithInvariantCulture("d MMM uuuu, HH:mm", DateTimeZoneProviders.Tzdb);

    internal string Name { get; private set; } = "";

    internal IReadOnlyList<TemplateVersion> Versions { get; private set; } = [];

    /// <summary>The version whose text is shown; <c>null</c> for none.</summary>
    internal TemplateVersion? Shown { get; private set; }

    internal string Text { get; private set; } = "";

    /// <summary>The checksum of the file in the folder.</summary>
    internal string Now { get; private set; } = "";

    internal IReadOnlyList<Finding> Findings { get; private set; } = [];

    public IActionResult OnGet(string name, int? version) => Open(name, version) ? Page() : NotFound();

    public IActionResult OnPost(string name, int version, string? author, string? seen)
    {
        if (!Open(name, version) || Shown is null)
        {
            return NotFound();
        }

        var note = string.Create(CultureInfo.InvariantCulture, $"restored version {version}");
        var outcome = shelf.Save(new(name, Text, author ?? "", seen ?? "") { Note = note });
        Findings = outcome.Saved is null ? outcome.Findings : [];
        return outcome.Saved is null ? Page() : Redirect(Url.To("/Templates/History", asAt, ("name", name)));
    }

    /// <summary>When a version was saved, where the schools are.</summary>
    internal string When(TemplateVersion version) => Time.Format(version.At.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]));

    private bool Open(string name, int? version)
    {
        var files = shelf.OnDisk.Files;
        if (!TemplateShelf.IsName(name) || !files.Names.Contains(name))
        {
            return false;
        }

        (Name, Versions, Now) = (name, shelf.History.Of(name), TemplateHistory.Checksum(files.TextOf(name)));
        Shown = Versions.FirstOrDefault(one => one.Number == version);
        Text = Shown is null ? "" : shelf.History.TextOf(name, Shown.Number) ?? "";
        return version is null || Shown is not null;
    }
}
