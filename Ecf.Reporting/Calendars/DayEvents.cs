namespace Ecf.Reporting.Calendars;

/// <summary>Events to publish together, under the name a diary shows them by.</summary>
public sealed class DayEvents
{
    /// <summary>Events in any order.</summary>
    /// <param name="name">The name that a diary shows.</param>
    /// <param name="events">The events.</param>
    /// <exception cref="ArgumentException">Two events have one identity.</exception>
    public DayEvents(string name, IReadOnlyList<DayEvent> events)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(events);
        if (events.GroupBy(one => one.Uid, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Two events have the identity \"{twice.Key}\"; a diary would show only one of them.", nameof(events));
        }

        Name = name;
        All = [.. events.OrderBy(one => one.First).ThenBy(one => one.Uid, StringComparer.Ordinal)];
    }

    /// <summary>The name that a diary shows.</summary>
    public string Name { get; }

    /// <summary>The events by day, then by identity.</summary>
    public IReadOnlyList<DayEvent> All { get; }
}
