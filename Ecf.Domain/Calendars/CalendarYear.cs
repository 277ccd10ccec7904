namespace Ecf.Domain.Calendars;

/// <summary>What a calendar says of one academic year as a whole.</summary>
/// <param name="Year">The year.</param>
/// <param name="Source">Where its dates come from; the calendar's own source where the year names none.</param>
/// <param name="StatedDays">How many days, teaching and INSET together, the file says the year has, such as 195; <c>null</c> where it says nothing. Reading warns where the terms come to another number.</param>
public sealed record CalendarYear(AcademicYear Year, Source Source, int? StatedDays = null);
