using System.Reflection;

namespace Ecf.Sample.Web.MadeUp;

/// <summary>The lists of words beside this file, one entry a line.</summary>
internal static class Lines
{
    internal static IReadOnlyList<string> Of(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"MadeUp/{file}")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#')];
    }
}
