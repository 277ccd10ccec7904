using Ecf.Domain;

namespace Ecf.Reporting.Sheets;

/// <summary>Hours as the decimal number that a cell holds.</summary>
internal static class DecimalHours
{
    private static readonly byte[][] Fractions = [.. Enumerable.Range(0, 60).Select(Fraction)];

    // More places than are shown, so that a sum of the cells is the sum of the minutes.
    internal static decimal Of(Hours hours) => Math.Round(hours.Minutes / 60m, 10, MidpointRounding.AwayFromZero);

    /// <summary>Writes the same number without dividing.</summary>
    internal static void Write(SheetBytes to, Hours hours)
    {
        if (hours.Minutes < 0)
        {
            to.Number(Of(hours));
            return;
        }

        to.Number((long)(hours.Minutes / 60));
        to.Raw(Fractions[hours.Minutes % 60]);
    }

    private static byte[] Fraction(int minutes) =>
        System.Text.Encoding.UTF8.GetBytes(Of(Hours.FromMinutes(minutes)).ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture)[1..]);
}
