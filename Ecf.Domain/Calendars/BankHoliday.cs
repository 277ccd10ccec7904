using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>One bank holiday.</summary>
/// <param name="Date">The day off itself: the substitute day where the feast falls on a weekend.</param>
/// <param name="Name">What it is, such as "Early May bank holiday" or "Boxing Day (substitute day)".</param>
public sealed record BankHoliday(LocalDate Date, string Name);
