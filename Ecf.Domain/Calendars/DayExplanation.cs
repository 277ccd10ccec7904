using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>Why a day is or is not a school day.</summary>
/// <param name="Date">The day asked about.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">In words: "Autumn half-term", "Early May bank holiday", "Not known: the calendar ends on 12 April 2027".</param>
/// <param name="Source">Who says so; <c>null</c> for a weekend, and where nothing is known.</param>
public sealed record DayExplanation(LocalDate Date, DayKind Kind, string Name, Source? Source)
{
    /// <summary>The level that says so: England and Wales, the area or the school; <c>null</c> exactly where there is no <see cref="Source"/>.</summary>
    public CalendarLevel? Level { get; init; }

    /// <summary>What a higher level says of the day where this level says otherwise, such as "instead of INSET day: Nottingham City"; <c>null</c> where nothing is overridden.</summary>
    public string? Overrides { get; init; }

    /// <summary>The bank holiday to expect by rule where none is known yet, such as "Early May bank holiday". It is not proclaimed: show it as expected.</summary>
    public string? Expected { get; init; }
}
