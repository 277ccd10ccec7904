using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>A day that is something else by a new calendar than by the old one.</summary>
/// <param name="Date">The day.</param>
/// <param name="From">What it was, and why.</param>
/// <param name="To">What it is, and why.</param>
public sealed record DayChange(LocalDate Date, DayExplanation From, DayExplanation To)
{
    /// <summary>"Friday 19 December 2025: Teaching (Autumn term 2025) becomes Holiday (Christmas holiday)", without a final full stop.</summary>
    public string Display() => $"{Date.WithWeekday()}: {From.Kind} ({From.Name}) becomes {To.Kind} ({To.Name})";
}
