using System.Globalization;

namespace Ecf.Reporting.Imports;

/// <summary>Numbers as workbooks hold them: binary fractions written with 17 digits, of which Excel shows 15.</summary>
internal static class CellNumber
{
    private const int ExactDigits = 15;

    /// <summary>The number as Excel would show it in full: "0.1" of 0.10000000000000001, "1200000" of 1.2E6. What is no number stays as it is.</summary>
    internal static string Plain(string value)
    {
        if (value.Length <= ExactDigits && value.AsSpan().ContainsAnyExceptInRange('0', '9') == false)
        {
            return value;
        }

        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && decimal.TryParse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
                ? exact.ToString(CultureInfo.InvariantCulture)
                : value;
    }
}
