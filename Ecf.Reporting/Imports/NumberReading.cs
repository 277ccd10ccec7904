using System.Globalization;
using System.Text.RegularExpressions;

namespace Ecf.Reporting.Imports;

/// <summary>Reads a cell as a number with a point before its decimal places.</summary>
/// <param name="Number">The number; <c>null</c> where the remark says why there is none.</param>
/// <param name="Remark">What there is to say; <c>null</c> for a plain number.</param>
internal readonly partial record struct NumberReading(decimal? Number, Remark? Remark)
{
    internal static NumberReading Of(string text, string example)
    {
        if (PlainNumber().IsMatch(text) && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return new(number, null);
        }

        return new(null, CommaNumber().IsMatch(text) ? ValueFindings.DecimalComma(text.Replace(',', '.')) : ValueFindings.NotANumber(example));
    }

    [GeneratedRegex(@"^-?[0-9]{1,9}(\.[0-9]{1,6})?\z")]
    private static partial Regex PlainNumber();

    [GeneratedRegex(@"^-?[0-9]{1,9},[0-9]{1,6}\z")]
    private static partial Regex CommaNumber();
}
