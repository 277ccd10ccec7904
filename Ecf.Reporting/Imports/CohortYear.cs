using System.Globalization;

namespace Ecf.Reporting.Imports;

/// <summary>Reads the year in which a cohort starts.</summary>
internal static class CohortYear
{
    private const int First = 2020;
    private const int Last = 2099;

    /// <summary>2025 of "2025", "2025/26", "2025-26" and "2025 to 2026"; <c>null</c> where it is none of these, or the years do not follow each other.</summary>
    internal static int? Of(string text)
    {
        var years = text.Replace(" to ", "/", StringComparison.OrdinalIgnoreCase).Replace('-', '/').Replace('–', '/').Split('/');
        if (years.Length > 2 || years[0].Length != 4 || !years.All(IsDigits))
        {
            return null;
        }

        var start = int.Parse(years[0], CultureInfo.InvariantCulture);
        var follows = years.Length == 1
            || years[1] == (start + 1).ToString(CultureInfo.InvariantCulture)
            || years[1] == ((start + 1) % 100).ToString("00", CultureInfo.InvariantCulture);
        return follows && start is >= First and <= Last ? start : null;
    }

    private static bool IsDigits(string text) => text.Length is 2 or 4 && text.All(char.IsAsciiDigit);
}
