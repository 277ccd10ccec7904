using Ecf.Domain.Calendars;

namespace Ecf.Domain.Scheduling;

/// <summary>A school that takes part in shared training.</summary>
/// <param name="id">What the hub calls it, such as its unique reference number.</param>
/// <param name="calendar">The calendar it keeps.</param>
/// <exception cref="ArgumentException">The id is empty.</exception>
public sealed class CohortSchool(string id, TermCalendar calendar)
{
    /// <summary>What the hub calls it.</summary>
    public string Id { get; } = string.IsNullOrWhiteSpace(id) ? throw new ArgumentException("A school needs an id, such as its unique reference number.", nameof(id)) : id;

    /// <summary>The calendar it keeps.</summary>
    public TermCalendar Calendar { get; } = calendar ?? throw new ArgumentNullException(nameof(calendar));

    /// <summary>Days on which this school alone is shut.</summary>
    public IReadOnlyList<Closure> Closures { get; init; } = [];

    /// <summary>Days on which this school is open and cannot send anybody.</summary>
    public IReadOnlyList<BusyPeriod> Busy { get; init; } = [];
}
