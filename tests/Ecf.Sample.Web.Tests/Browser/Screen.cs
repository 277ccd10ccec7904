using Microsoft.Playwright;

namespace Ecf.Sample.Web.Tests.Browser;

/// <summary>What somebody looks at the site with.</summary>
/// <param name="Width">Its width in the pixels of style sheets.</param>
/// <param name="Height">Its height in them.</param>
internal sealed record Screen(int Width, int Height)
{
    internal static readonly Screen Desk = new(1280, 900);

    internal static readonly Screen Phone = new(360, 740);

    /// <summary>A desk's screen of 1280 by 1024 enlarged to 400 %, which leaves 320 by 256 to the page.</summary>
    internal static readonly Screen Enlarged = new(320, 256) { Scale = 4 };

    /// <summary>How many of its own pixels one of them is.</summary>
    internal float Scale { get; init; } = 1;

    internal ColorScheme Scheme { get; init; } = ColorScheme.Light;
}
