namespace Ecf.Reporting.Templates;

/// <summary>The report templates that come with this library, with the layouts that they are put into. A hub copies one and edits it.</summary>
public static class BuiltInTemplates
{
    private const string Place = "Templates/BuiltIn/";

    /// <summary>All of them with their layouts and parts, as a folder that a hub could have.</summary>
    public static TemplateFolder Folder { get; } = new(typeof(BuiltInTemplates).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Place, StringComparison.Ordinal)).Select(name => KeyValuePair.Create(name[Place.Length..], Text(name))));

    /// <summary>The names of all of them, such as "mentor-essentials.sbn-html", without layouts and parts.</summary>
    public static IReadOnlyList<string> Names { get; } = Folder.Templates;

    /// <summary>The template of this name, read and ready to render.</summary>
    /// <exception cref="ArgumentException">No template of this name is built in; the message lists the names.</exception>
    public static ReportTemplate Get(string name) => Folder.Read(Known(name)).Value;

    /// <summary>The template's own text, for a hub to copy and edit.</summary>
    /// <exception cref="ArgumentException">No template of this name is built in; the message lists the names.</exception>
    public static string TextOf(string name) => Folder.TextOf(Known(name));

    private static string Known(string name) => Names.Contains(name)
        ? name
        : throw new ArgumentException($"No template \"{name}\" is built in: choose one of {string.Join(", ", Names)}.", nameof(name));

    private static string Text(string resource)
    {
        using var text = new StreamReader(typeof(BuiltInTemplates).Assembly.GetManifestResourceStream(resource)!);
        return text.ReadToEnd();
    }
}
