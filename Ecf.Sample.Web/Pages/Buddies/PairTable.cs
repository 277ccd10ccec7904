using Ecf.Domain.Buddies;
using Ecf.Sample.Web.Buddies;

namespace Ecf.Sample.Web.Pages.Buddies;

/// <summary>The pairs of a round as a table shows them.</summary>
/// <param name="Desk">The cohort's buddies.</param>
/// <param name="Pairing">The round.</param>
/// <param name="Id">The table's id within the page.</param>
/// <param name="Caption">What it is.</param>
internal sealed record PairTable(BuddyDesk Desk, BuddyPairing Pairing, string Id, string Caption)
{
    /// <summary>The address of a mentor's page.</summary>
    internal required Func<string, string> Person { get; init; }

    /// <summary>The pairs with the sessions that they have together.</summary>
    internal IReadOnlyList<BuddyMeetings> Pairs { get; } = Desk.SessionsOf(Pairing).Pairs;

    /// <summary>Why no pair has a session together, where that is one reason for all; <c>null</c> otherwise.</summary>
    internal string? Apart => Pairs.Count > 0 && Pairs.All(pair => pair.Apart is not null && pair.Apart == Pairs[0].Apart) ? Pairs[0].Apart : null;

    /// <summary>The next session of a pair and how many follow, or why there is none.</summary>
    internal string Next(BuddyMeetings pair)
    {
        var toCome = pair.Sessions.Where(session => session.Date >= Desk.Day).ToList();
        return pair.Apart is { } apart ? $"{apart}."
            : toCome.Count > 0 ? $"{AsAt.Display(toCome[0].Date)}{(toCome.Count > 1 ? $", and {toCome.Count - 1} more" : "")}"
            : pair.Sessions.Count > 0 ? $"None to come; the last on {AsAt.Display(pair.Sessions[^1].Date)}"
            : "None has a date";
    }
}
