namespace Ecf.Domain.Calendars;

/// <summary>What a calendar says of one academic year as a whole.</summary>
/// <param name="Year">The year.</param>
/// <param name="Source">Where its dates come from; the calendar's own source where the year names none.</param>
/// <param name="StatedDays">How many days, teaching and INSET together, the source says the year has; <c>null</c> where it says nothing.</param>
public sealed record CalendarYear(AcademicYear Year, Source Source, int? StatedDays = null);
