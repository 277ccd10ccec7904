using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Reporting.Imports;

/// <summary>Days as workbooks hold them: numbers counted from 1900 or 1904.</summary>
internal static class SerialDay
{
    /// <summary>Serial 61 is 1 March 1900; before it Excel counts a 29 February 1900 that never was.</summary>
    internal const int First = 61;

    /// <summary>31 December 9999.</summary>
    internal const int Last = 2_958_465;

    private const int Between1900And1904 = 1_462;

    private static readonly LocalDate Before1900 = new(1899, 12, 30);

    private static readonly LocalDatePattern British = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    /// <summary>A number under a format that shows a day, as a cell.</summary>
    internal static GivenCell Cell(string value, CellKind format, bool from1904)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return new(value, CellKind.NoDay);
        }

        var serial = number + (from1904 ? Between1900And1904 : 0);
        if (serial is < First or >= Last + 1)
        {
            return new(value, CellKind.NoDay);
        }

        var (day, time) = (Of((int)decimal.Truncate(serial)), serial - decimal.Truncate(serial));
        return time == 0 ? new(British.Format(day), format) : new($"{British.Format(day)} {TimeOf(time)}", format == CellKind.Day ? CellKind.DayWithTime : format);
    }

    /// <summary>The day of a serial number from 1900.</summary>
    internal static LocalDate Of(int serial) => Before1900.PlusDays(serial);

    /// <summary>A day as people here write it: 01/09/2026.</summary>
    internal static string Display(LocalDate day) => British.Format(day);

    private static string TimeOf(decimal part)
    {
        var minutes = (int)decimal.Round(part * 1_440);
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Min(minutes / 60, 23):00}:{minutes % 60:00}");
    }
}
