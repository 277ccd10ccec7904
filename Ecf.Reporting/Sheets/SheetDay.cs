using NodaTime;

namespace Ecf.Reporting.Sheets;

/// <summary>Days as Excel counts them.</summary>
internal static class SheetDay
{
    // Excel counts days from here, once past the 29 February 1900 that it believes in.
    private static readonly LocalDate DayZero = new(1899, 12, 30);
    private static readonly LocalDate FirstDay = new(1900, 3, 1);

    /// <summary>The serial number of a day; <c>null</c> for a day before 1 March 1900, which Excel counts wrongly or not at all.</summary>
    internal static int? Serial(LocalDate day) => day < FirstDay ? null : Period.DaysBetween(DayZero, day);

    /// <summary>The day of a serial number; <c>null</c> for none that Excel shows as a day.</summary>
    internal static LocalDate? Day(int serial) => serial is >= 61 and <= 2_958_465 ? DayZero.PlusDays(serial) : null;
}
