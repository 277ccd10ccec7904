namespace Ecf.Sample.Web.HubFiles;

/// <summary>What colours stand on, as the site's style sheet has it.</summary>
/// <param name="Name">Its name in <c>hub.json</c>.</param>
/// <param name="Page">The ground of a page.</param>
/// <param name="Card">The ground of tables and cards.</param>
/// <param name="Away">Black or white: where a colour goes to stand out more.</param>
internal sealed record ColourGround(string Name, Colour Page, Colour Card, Colour Away)
{
    /// <summary>The least contrast of text, WCAG 2.2 success criterion 1.4.3.</summary>
    internal const double Least = 4.5;

    private const int SoftPercent = 8;

    internal static ColourGround Light { get; } = new("light", new(0xf8, 0xf6, 0xf2), Colour.White, default);

    internal static ColourGround Dark { get; } = new("dark", new(0x17, 0x16, 0x14), new(0x20, 0x1e, 0x1b), Colour.White);

    /// <summary>The ground of rows pointed at, with a little of the hub's colour in it.</summary>
    internal Colour SoftOf(Colour hub) => Card.Mix(hub, SoftPercent);

    /// <summary>How much a colour stands out where it stands out least.</summary>
    internal double ContrastOf(Colour hub) => new[] { Page, Card, SoftOf(hub) }.Min(hub.ContrastTo);

    /// <summary>The nearest colour that stands out enough: the same with black or white mixed in.</summary>
    internal Colour Enough(Colour hub) => Enumerable.Range(0, 101).Select(percent => hub.Mix(Away, percent)).First(mixed => ContrastOf(mixed) >= Least);
}
