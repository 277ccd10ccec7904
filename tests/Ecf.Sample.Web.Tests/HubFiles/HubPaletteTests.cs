using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.HubFiles;

public sealed class HubPaletteTests
{
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    public void Contrast_OfTwoColours_IsWhatWcagsOwnExamplesSay(string one, string other, double expected) =>
        Assert.Equal(expected, Colour.Read(one)!.Value.ContrastTo(Colour.Read(other)!.Value), 0.01);

    [Theory]
    [InlineData("green")]
    [InlineData("#1d5c3")]
    [InlineData("#1d5c3g")]
    [InlineData("1d5c3a#")]
    [InlineData("")]
    public void Colour_WrittenOtherwise_IsNone(string written) => Assert.Null(Colour.Read(written));

    /// <summary>Every colour of a coarse grid: what is used can be read, and what is suggested instead of the others can be used.</summary>
    [Fact]
    public void Colour_Any_IsReadableOrHasASuggestionThatIs()
    {
        int[] steps = [0, 51, 102, 153, 204, 255];
        var all = from red in steps from green in steps from blue in steps select new Colour((byte)red, (byte)green, (byte)blue);
        foreach (var (colour, ground) in all.SelectMany(colour => new[] { (colour, ColourGround.Light), (colour, ColourGround.Dark) }))
        {
            var shades = ShadesOfHub.Of(colour.ToString(), ground) ?? ShadesOfHub.Of(ground.Enough(colour).ToString(), ground);
            Assert.NotNull(shades);
            Assert.All(new[] { (shades.Hub, ground.Page), (shades.Hub, ground.Card), (shades.Hub, shades.Soft), (shades.On, shades.Hub) }, pair => Assert.True(pair.Item1.ContrastTo(pair.Item2) >= 4.5, $"{pair}"));
        }
    }

    [Fact]
    public async Task Site_OfAHubWithColours_LinksAndServesThemFromItsOwnOrigin()
    {
        using var site = OwnHub.Of(Ecf.Sample.Web.Data.HubRecords.None).Write("hub.json", """
            { "name": "Green Hub", "contact": { "email": "a@b.example" }, "colours": { "light": "#1d5c3a", "dark": "#8fd6b0" },
              "cohorts": [{ "year": 2024, "ectProgramme": "redhill-ect-reconstructed", "mentorProgramme": "redhill-mentor-as-printed", "calendars": ["nottingham-city"] }] }
            """);
        Assert.NotNull((await site.PageAsync("/")).QuerySelector("link[rel=stylesheet][href='/hub.css']"));
        Assert.Equal("""
            @media screen { :root { --hub: #1d5c3a; --link: #1d5c3a; --on-hub: #ffffff; --hub-soft: #edf2ef; } }
            @media screen and (prefers-color-scheme: dark) { :root { --hub: #8fd6b0; --link: #8fd6b0; --on-hub: #000000; --hub-soft: #292d27; } }

            """, await site.HtmlAsync("/hub.css"));
    }

    [Fact]
    public void Palette_WithoutADarkColour_LeavesDarkScreensAlone() =>
        Assert.StartsWith("@media screen and (not (prefers-color-scheme: dark)) {", HubPalette.Of(new("#1d5c3a"))!.ToCss(), StringComparison.Ordinal);

    [Fact]
    public async Task Site_OfAHubWithout_LinksNone()
    {
        using var site = new SiteFactory();
        Assert.Null((await site.PageAsync("/findings")).QuerySelector("link[href='/hub.css']"));
        await site.HtmlAsync("/hub.css", 404);
    }

    /// <summary>The grounds are written twice, in the style sheet and here: they are the same.</summary>
    [Fact]
    public void Grounds_LightAndDark_AreThoseOfTheStyleSheet()
    {
        var css = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "site.css"));
        Assert.Contains($"--page: {ColourGround.Light.Page};", css);
        Assert.Contains($"--page: {ColourGround.Dark.Page};", css);
        Assert.Contains($"--card: {ColourGround.Dark.Card};", css);
    }
}
