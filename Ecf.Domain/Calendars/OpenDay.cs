using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>A day on which pupils are in school although a higher level says otherwise, such as an INSET day that the area only recommends.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">Why, as it will be shown; <c>null</c> where the file gives no reason.</param>
public sealed record OpenDay(LocalDate Date, string? Name = null);
