using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>A session that a new schedule holds on another day, or no longer, or only now.</summary>
/// <param name="Id">What it is; a session keeps its id when its date moves.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="From">Its day in the old schedule; <c>null</c> where it had none.</param>
/// <param name="To">Its day in the new schedule; <c>null</c> where it has none.</param>
/// <param name="Reason">Why it has no day, where it has lost it; otherwise <c>null</c>.</param>
public sealed record SessionChange(string Id, SessionChangeKind Kind, LocalDate? From, LocalDate? To, string? Reason = null)
{
    /// <summary>"Y1T1-webinars-2 moves from 14 October 2025 to 15 October 2025", without a final full stop.</summary>
    public string Display() => Kind switch
    {
        SessionChangeKind.Moved => $"{Id} moves from {On(From)} to {On(To)}",
        SessionChangeKind.GotADate => $"{Id} had no date and is now on {On(To)}",
        SessionChangeKind.LostItsDate => $"{Id} was on {On(From)} and now has no date: {Reason}",
        SessionChangeKind.Added => $"{Id} is new{(To is null ? ", without a date" : $", on {On(To)}")}",
        _ => $"{Id} is no longer asked for{(From is null ? "" : $"; it was on {On(From)}")}",
    };

    private static string On(LocalDate? date) => FormattableString.Invariant($"{date:d MMMM uuuu}");
}
