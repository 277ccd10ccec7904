using System.Globalization;
using System.Text.RegularExpressions;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class StylesheetTests
{
    private static readonly string Css = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "site.css"));

    // The first block is the light one and the second the dark one.
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Palettes =
    [
        .. Regex.Matches(Css, ":root \\{([^}]*--page[^}]*)\\}").Take(2).Select(block =>
            Regex.Matches(block.Groups[1].Value, "--([a-z-]+): #([0-9a-f]{6});").ToDictionary(colour => colour.Groups[1].Value, colour => colour.Groups[2].Value)),
    ];

    [Theory]
    [InlineData("text", "page", 7)]
    [InlineData("text", "card", 7)]
    [InlineData("quiet", "page", 4.5)]
    [InlineData("quiet", "card", 4.5)]
    [InlineData("quiet", "hub-soft", 4.5)]
    [InlineData("link", "page", 4.5)]
    [InlineData("link", "card", 4.5)]
    [InlineData("link", "hub-soft", 4.5)]
    [InlineData("on-hub", "hub", 4.5)]
    [InlineData("flag", "flag-soft", 4.5)]
    [InlineData("text", "flag-soft", 4.5)]
    [InlineData("text", "day-off", 4.5)]
    [InlineData("text", "unrecorded-soft", 4.5)]
    [InlineData("text", "shortfall-soft", 4.5)]
    [InlineData("strong-line", "card", 3)]
    [InlineData("focus", "page", 3)]
    [InlineData("focus", "card", 3)]
    [InlineData("attended", "track", 3)]
    [InlineData("unrecorded", "unrecorded-soft", 3)]
    [InlineData("shortfall", "shortfall-soft", 3)]
    public void Colours_LightAndDark_StandOutEnough(string front, string back, double least) =>
        Assert.All(Palettes, palette => Assert.True(Contrast(palette[front], palette[back]) >= least, $"#{palette[front]} on #{palette[back]} has {Contrast(palette[front], palette[back]):0.00}"));

    [Fact]
    public void Palettes_LightAndDark_NameTheSameColours() => Assert.Equal(Palettes[0].Keys, Palettes[1].Keys);

    [Fact]
    public void Sheet_Whole_FetchesNothing() => Assert.DoesNotMatch("url\\(|@import|@font-face", Css);

    // WCAG 2.2, relative luminance and contrast ratio.
    private static double Contrast(string one, string other)
    {
        double[] light = [Luminance(one), Luminance(other)];
        return (light.Max() + 0.05) / (light.Min() + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3).Select(index => int.Parse(colour.AsSpan(index * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
