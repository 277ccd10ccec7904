using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>Why a day is or is not a school day.</summary>
/// <param name="Date">The day asked about.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">In words: "Autumn half-term", "Early May bank holiday", "Not known: the calendar ends on 12 April 2027".</param>
/// <param name="Source">Who says so; <c>null</c> for a weekend, and where nothing is known.</param>
public sealed record DayExplanation(LocalDate Date, DayKind Kind, string Name, Source? Source);
