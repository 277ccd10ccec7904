using Ecf.Domain.Buddies;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Audit;
using Ecf.Sample.Web.Buddies;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Buddies;

/// <summary>Who is whose buddy in a cohort and why, who should be next, and who was?</summary>
internal sealed class IndexModel(HubDescription hub, BuddyBook book, PersonIds ids, AuditBook audit, AsAt asAt) : PageModel, IHasTables
{
    internal HubCohort Cohort { get; private set; } = new();

    internal BuddyDesk Desk { get; private set; } = null!;

    /// <summary>Whether a round was to be accepted that is no longer the one proposed.</summary>
    internal bool HasMovedOn { get; private set; }

    public IEnumerable<ShownTable> Tables => new[] { (Pairing: Desk.Change?.Pairing, Id: "buddies"), (Pairing: Desk.Proposal, Id: "proposed") }
        .Where(round => round.Pairing is not null).Select(round => Table(round.Pairing!, round.Id, FormattableString.Invariant($"Buddies of round {round.Pairing!.Number}")).Shown(Request));

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken stop) => await OpenAsync(year, stop) ? Page() : NotFound();

    /// <summary>Keeps the next round as it was shown.</summary>
    public Task<IActionResult> OnPostAcceptAsync(int year, string? seal, CancellationToken stop) => KeepAsync(year, seal, desk => desk.Proposal, stop);

    /// <summary>Keeps the last round's changes as they were shown.</summary>
    public Task<IActionResult> OnPostChangeAsync(int year, string? seal, CancellationToken stop) => KeepAsync(year, seal, desk => desk.Change?.Pairing, stop);

    internal PairTable Table(BuddyPairing pairing, string id, string caption) => new(Desk, pairing, id, caption) { Person = Person };

    internal string Person(string mentor) => Url.To("/People/Index", asAt, ("id", ids.Of(Audience.Mentor, mentor)));

    private async Task<IActionResult> KeepAsync(int year, string? seal, Func<BuddyDesk, BuddyPairing?> choose, CancellationToken stop)
    {
        if (!await OpenAsync(year, stop))
        {
            return NotFound();
        }

        if (choose(Desk) is { Pairs.Count: > 0 } pairing && Desk.SealOf(pairing) == seal && await book.KeepAsync(year, Desk.AsNext(pairing), audit.Of(AuditKinds.BuddiesAccepted, $"buddies/{year}", $"{pairing.Pairs.Count} pairs"), stop))
        {
            return Redirect(Url.To("/Buddies/Index", asAt, ("year", year)));
        }

        HasMovedOn = true;
        await OpenAsync(year, stop);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> OpenAsync(int year, CancellationToken stop)
    {
        if (hub.Cohort(year) is not { } cohort)
        {
            return false;
        }

        (Cohort, Desk) = (cohort, await book.OpenAsync(year, asAt.Day, stop));
        return true;
    }
}
