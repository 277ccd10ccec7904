using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>A day of term on which staff train and pupils stay at home (in-service training).</summary>
/// <param name="Date">The day.</param>
/// <param name="Recommended">Whether the area only recommends it and each school decides; it counts as INSET until the school's own file says otherwise.</param>
/// <param name="Name">What the day is called, if it has a name of its own.</param>
public sealed record InsetDay(LocalDate Date, bool Recommended = false, string? Name = null)
{
    /// <summary>Its name, or "INSET day", and whether it is only recommended.</summary>
    public string Display() => (Name ?? "INSET day") + (Recommended ? " (recommended; the school decides)" : "");
}
