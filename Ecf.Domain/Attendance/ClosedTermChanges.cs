using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>Compares a closed term with what is known now, session by session.</summary>
internal static class ClosedTermChanges
{
    internal static IReadOnlyList<Adjustment> Between(ClosedTerm closed, HoursLedger now)
    {
        var before = closed.Lines.ToDictionary(line => line.SessionId, StringComparer.Ordinal);
        var after = now.Lines.Where(line => line.Term == closed.Term).ToDictionary(line => line.SessionId, StringComparer.Ordinal);
        return [.. before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => Adjustment(before.GetValueOrDefault(id), after.GetValueOrDefault(id)))
            .Where(change => change.Before != change.After)];
    }

    private static Adjustment Adjustment(ClosedLine? before, SessionLine? after) => new(
        before?.SessionId ?? after!.SessionId,
        before?.Strand ?? after!.Strand,
        after?.Entry?.RecordedOn,
        before?.Line ?? default,
        after?.Line ?? default,
        $"{before?.SessionId ?? after!.SessionId} was {Was(before)} when the term was closed and is {Is(after)} now");

    private static string Was(ClosedLine? line) => line is null ? "not asked for" : State(line.Line, line.Date, line.Mark);

    private static string Is(SessionLine? line) => line is null ? "not asked for" : State(line.Line, line.Date, line.Entry?.Mark);

    private static string State(HoursLine line, LocalDate? date, Mark? mark) => (mark, date) switch
    {
        (Mark.Attended, _) => $"attended for {line.Attended}",
        (not null, _) => $"missed for {line.Shortfall}",
        (null, null) => $"{line.Required} without a date",
        _ => line.Due == Hours.Zero ? $"{line.Required} still to come" : $"{line.Unrecorded} unrecorded",
    };
}
