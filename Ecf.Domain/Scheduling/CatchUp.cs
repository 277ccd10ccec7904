using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>Finds sessions of other groups that would count in place of one that somebody missed.</summary>
public static class CatchUp
{
    /// <summary>The sessions that would count instead: of the same programme, in whatever variant, and strand, still to come, and not already theirs.</summary>
    /// <param name="theirs">The schedule of the person who missed it.</param>
    /// <param name="missed">The id of the session missed; one of the schedule's, placed or not.</param>
    /// <param name="elsewhere">The schedules of other groups, by what the caller calls the group.</param>
    /// <param name="asAt">Today: a session of this day has begun and is no longer offered.</param>
    /// <returns>
    /// The very session on another date first, then sessions that their own schedule does not hold; each by date, then group.
    /// Every date is a school day of theirs on which they have no other counted session. None where no group can help.
    /// </returns>
    /// <exception cref="ArgumentException">The schedule does not ask for the session missed.</exception>
    public static IReadOnlyList<CatchUpOffer> For(Schedule theirs, string missed, IReadOnlyDictionary<string, Schedule> elsewhere, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(theirs);
        ArgumentNullException.ThrowIfNull(missed);
        ArgumentNullException.ThrowIfNull(elsewhere);
        var strand = StrandOf(theirs, missed);
        var offers =
            from other in elsewhere
            where other.Value.Programme.Layers[0].Id == theirs.Programme.Layers[0].Id
            from session in other.Value.Sessions
            where session.Strand == strand && session.Date > asAt && !session.IsSelfPaced
            where (session.Id == missed || !IsTheirs(theirs, session.Id)) && IsFree(theirs, session.Date)
            select new CatchUpOffer(other.Key, session, session.Id == missed);
        return [.. offers.OrderByDescending(offer => offer.IsTheSame).ThenBy(offer => offer.Session.Date)
            .ThenBy(offer => offer.Group, StringComparer.Ordinal).ThenBy(offer => offer.Session.Id, StringComparer.Ordinal)];
    }

    private static string StrandOf(Schedule theirs, string missed) => theirs.Find(missed)?.Strand
        ?? theirs.Unplaced.FirstOrDefault(session => session.Id == missed)?.Strand
        ?? throw new ArgumentException($"The schedule asks for no session \"{missed}\"; give the id of one of its sessions.", nameof(missed));

    private static bool IsTheirs(Schedule theirs, string session) =>
        theirs.Find(session) is not null || theirs.Unplaced.Any(unplaced => unplaced.Id == session);

    private static bool IsFree(Schedule theirs, LocalDate date) => theirs.Calendar.IsSchoolDay(date) == true
        && !theirs.Sessions.Any(session => session.Date == date && !session.IsSelfPaced);
}
