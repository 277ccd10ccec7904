namespace Ecf.Sample.Web.HubFiles;

/// <summary>Looks whether everybody can read by a hub's own colours. One that cannot be used is said and left aside: the site's own stands instead.</summary>
internal static class ColourCheck
{
    internal static IEnumerable<Finding> Of(HubColours? colours, string file)
    {
        if (colours is null)
        {
            yield break;
        }

        foreach (var (ground, written, code) in new[] { (ColourGround.Light, colours.Light, "ECF847"), (ColourGround.Dark, colours.Dark, "ECF848") })
        {
            if (written is null)
            {
                yield return Warning("$.colours", "ECF849", HubFindings.OneColour(ground.Name));
            }
            else if (Colour.Read(written) is not { } colour)
            {
                yield return Warning($"$.colours.{ground.Name}", "ECF846", HubFindings.NoColour(written));
            }
            else if (ground.ContrastOf(colour) < ColourGround.Least)
            {
                yield return Warning($"$.colours.{ground.Name}", code, HubFindings.FaintColour(colour, ground));
            }
        }

        Finding Warning(string path, string code, string sentence) => new(file, path, Severity.Warning, code, sentence);
    }
}
