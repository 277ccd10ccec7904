using System.Text;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>What a hub's own colours make of the site's: only those that everybody can read by.</summary>
/// <param name="Light">The colours of light screens; <c>null</c> for the site's own.</param>
/// <param name="Dark">The colours of dark screens; <c>null</c> for the site's own.</param>
internal sealed record HubPalette(ShadesOfHub? Light, ShadesOfHub? Dark)
{
    /// <summary>The palette of a hub; <c>null</c> where it has no colour of its own that can be used.</summary>
    internal static HubPalette? Of(HubColours? colours)
    {
        var (light, dark) = (ShadesOfHub.Of(colours?.Light, ColourGround.Light), ShadesOfHub.Of(colours?.Dark, ColourGround.Dark));
        return light is null && dark is null ? null : new(light, dark);
    }

    /// <summary>The style sheet that sets the site's custom properties. Print keeps its black.</summary>
    internal string ToCss()
    {
        var css = new StringBuilder();
        css.Append(Light is null ? "" : $"@media screen {{ :root {{ {Light} }} }}\n");
        // Without a dark colour of the hub's own a dark screen keeps the site's, and must not be given the light one.
        css.Append(Dark is null ? "" : $"@media screen and (prefers-color-scheme: dark) {{ :root {{ {Dark} }} }}\n");
        return Dark is null ? css.ToString().Replace("@media screen {", "@media screen and (not (prefers-color-scheme: dark)) {", StringComparison.Ordinal) : css.ToString();
    }
}
