namespace Ecf.Domain.Scheduling;

/// <summary>Finds what a new placement changed of the one before, and why.</summary>
internal static class ScheduleChanges
{
    internal static Replacement Between(Schedule before, Schedule after, IEnumerable<Placing> placings)
    {
        var byId = placings.ToDictionary(placing => placing.Asked.Id, StringComparer.Ordinal);
        var unplaced = after.Unplaced.ToDictionary(session => session.Id, session => session.Sentence, StringComparer.Ordinal);
        var kept = after.Sessions.Where(session => IsKept(before.Find(session.Id), session)).ToList();
        var moves = after.Sessions.Where(session => !IsKept(before.Find(session.Id), session))
            .Select(session => Move(before.Find(session.Id), session, byId.GetValueOrDefault(session.Id)));
        var lost = before.Sessions.Where(session => after.Find(session.Id) is null)
            .Select(session => new SessionMove(session.Id, session.Date, null, unplaced.GetValueOrDefault(session.Id) ?? SchedulingWords.NoLongerAsked));
        return new(after, kept, moves.Concat(lost).OrderBy(move => move.From).ThenBy(move => move.Id, StringComparer.Ordinal).ToLookup(move => (move.From is not null, move.To is not null)));
    }

    private static SessionMove Move(ScheduledSession? from, ScheduledSession to, Placing? placing) => new(to.Id, from?.Date, to.Date,
        placing?.Fixed?.Date == to.Date ? SchedulingWords.FixedElsewhere
        : from is null ? SchedulingWords.FreeNow
        : SchedulingWords.Moved(placing?.Refused, placing?.MadeRoomFor))
    {
        FromAt = from?.At,
        ToAt = to.At,
    };

    private static bool IsKept(ScheduledSession? before, ScheduledSession now) =>
        before is not null && before.Date == now.Date && (before.At is null || before.At == now.At);
}
