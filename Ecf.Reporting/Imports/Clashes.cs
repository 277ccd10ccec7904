using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Reporting.Imports;

/// <summary>Times of one person that must not overlap, as the rows of a file and what is on record would have them together.</summary>
/// <typeparam name="T">The record of such a time; what a row is read as.</typeparam>
internal sealed class Clashes<T>
    where T : class
{
    private readonly Func<T, (Trn Person, LocalDate First, LocalDate? Last)> spanOf;
    private readonly Func<T, T, bool> matters;
    private readonly Dictionary<(Trn, LocalDate), T> onRecord;

    /// <param name="records">What is on record.</param>
    /// <param name="spanOf">Whose time it is, with its first and last day.</param>
    /// <param name="matters">Whether two that overlap must not.</param>
    internal Clashes(IReadOnlyList<T> records, Func<T, (Trn Person, LocalDate First, LocalDate? Last)> spanOf, Func<T, T, bool> matters)
    {
        (this.spanOf, this.matters) = (spanOf, matters);
        onRecord = records.ToDictionary(KeyOf);
    }

    /// <summary>The time on record with the same person and first day.</summary>
    internal T? OnRecord(T entry) => onRecord.GetValueOrDefault(KeyOf(entry));

    /// <summary>Refuses every row that would change something into a clash; of two rows that clash, both.</summary>
    internal void Refuse(IReadOnlyList<PlannedRow<T>> rows, Action<PlannedRow<T>, T, int> say, RowLog log)
    {
        var changing = rows.Where(row => row.Changes.Count > 0).ToDictionary(row => KeyOf(row.Entry!));
        var times = changing.Values.Select(row => (Time: Wanted(row), Row: row.Number))
            .Concat(onRecord.Where(one => !changing.ContainsKey(one.Key)).Select(one => (Time: one.Value, Row: 0)))
            .ToLookup(one => spanOf(one.Time).Person);
        var refused = new List<(PlannedRow<T> Row, string? Message)>();
        foreach (var row in changing.Values)
        {
            var clash = times[spanOf(row.Entry!).Person].FirstOrDefault(other => other.Row != row.Number && Overlap(other.Time, Wanted(row)));
            if (clash.Time is { } other)
            {
                log.Begin();
                say(row, other, clash.Row);
                refused.Add((row, log.Message));
            }
        }

        // Only now, so that of two rows both are refused whatever their order.
        refused.ForEach(one => one.Row.Reject(one.Message));
    }

    private static T Wanted(PlannedRow<T> row) => (T)row.Changes[0].Record;

    private (Trn, LocalDate) KeyOf(T time)
    {
        var (person, first, _) = spanOf(time);
        return (person, first);
    }

    private bool Overlap(T one, T other)
    {
        var (oneSpan, otherSpan) = (spanOf(one), spanOf(other));
        return (oneSpan.Last is not { } oneLast || otherSpan.First <= oneLast) && (otherSpan.Last is not { } otherLast || oneSpan.First <= otherLast) && matters(one, other);
    }
}
