namespace Ecf.Reporting.Calendars;

/// <summary>Events to publish together, under the name a diary shows them by: those of whole days, and those with a time beside them.</summary>
public sealed class DayEvents
{
    /// <summary>Events in any order.</summary>
    /// <param name="name">The name that a diary shows.</param>
    /// <param name="events">The events of whole days.</param>
    /// <param name="timed">The events with a time; <c>null</c> for none.</param>
    /// <exception cref="ArgumentException">Two events have one identity.</exception>
    public DayEvents(string name, IReadOnlyList<DayEvent> events, IReadOnlyList<TimedEvent>? timed = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(events);
        Name = name;
        All = [.. events.OrderBy(one => one.First).ThenBy(one => one.Uid, StringComparer.Ordinal)];
        Timed = [.. (timed ?? []).OrderBy(one => one.Start).ThenBy(one => one.Uid, StringComparer.Ordinal)];
        if (Identities.GroupBy(uid => uid, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Two events have the identity \"{twice.Key}\"; a diary would show only one of them.", nameof(events));
        }
    }

    /// <summary>The name that a diary shows.</summary>
    public string Name { get; }

    /// <summary>The events of whole days, by day, then by identity.</summary>
    public IReadOnlyList<DayEvent> All { get; }

    /// <summary>The events with a time, by their beginning, then by identity.</summary>
    public IReadOnlyList<TimedEvent> Timed { get; }

    /// <summary>Every event by its beginning, those of whole days before others of the day, then by identity: the order of the file.</summary>
    internal IReadOnlyList<IcsEvent> InOrder =>
        [.. All.Select(IcsEvent.Of).Concat(Timed.Select(IcsEvent.Of)).OrderBy(one => one.Start).ThenBy(one => !one.IsAllDay).ThenBy(one => one.Uid, StringComparer.Ordinal)];

    private IEnumerable<string> Identities => All.Select(one => one.Uid).Concat(Timed.Select(one => one.Uid));
}
