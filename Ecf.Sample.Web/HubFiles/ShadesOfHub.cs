namespace Ecf.Sample.Web.HubFiles;

/// <summary>A hub's colour on one ground, with what stands on it and the ground of rows pointed at.</summary>
/// <param name="Hub">Links, buttons and the bar.</param>
/// <param name="On">The words of a button.</param>
/// <param name="Soft">The ground of rows pointed at.</param>
internal sealed record ShadesOfHub(Colour Hub, Colour On, Colour Soft)
{
    /// <summary>The shades of what <c>hub.json</c> says; <c>null</c> where it says nothing, or nothing that everybody can read by.</summary>
    internal static ShadesOfHub? Of(string? written, ColourGround ground) => written is not null && Colour.Read(written) is { } hub && ground.ContrastOf(hub) >= ColourGround.Least
        ? new(hub, hub.ContrastTo(Colour.White) >= hub.ContrastTo(default) ? Colour.White : default, ground.SoftOf(hub))
        : null;

    /// <summary>The custom properties of the site's style sheet.</summary>
    public override string ToString() => $"--hub: {Hub}; --link: {Hub}; --on-hub: {On}; --hub-soft: {Soft};";
}
