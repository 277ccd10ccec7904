using System.Globalization;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>A colour of the screen, as style sheets write it: "#7d3223". <c>default</c> is black.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    internal static readonly Colour White = new(255, 255, 255);

    /// <summary>Reads "#" and six hexadecimal digits; <c>null</c> for anything else.</summary>
    internal static Colour? Read(string text) => text is ['#', .. { Length: 6 } digits] && digits.All(char.IsAsciiHexDigit)
        ? new(Part(digits, 0), Part(digits, 2), Part(digits, 4))
        : null;

    /// <summary>How much two colours stand out from each other, 1 to 21, as WCAG 2.2 reckons it (contrast ratio).</summary>
    internal double ContrastTo(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>A part of another colour mixed in.</summary>
    /// <param name="other">The other colour.</param>
    /// <param name="percent">How much of it, 0 to 100.</param>
    internal Colour Mix(Colour other, int percent) => new(Between(Red, other.Red, percent), Between(Green, other.Green, percent), Between(Blue, other.Blue, percent));

    public override string ToString() => FormattableString.Invariant($"#{Red:x2}{Green:x2}{Blue:x2}");

    // WCAG 2.2, relative luminance.
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part) => part / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);

    private static byte Between(byte one, byte other, int percent) => (byte)(((one * (100 - percent)) + (other * percent) + 50) / 100);

    private static byte Part(string digits, int at) => byte.Parse(digits.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
