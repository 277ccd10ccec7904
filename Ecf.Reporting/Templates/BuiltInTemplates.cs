namespace Ecf.Reporting.Templates;

/// <summary>The report templates that come with this library. A hub copies one and edits it.</summary>
public static class BuiltInTemplates
{
    /// <summary>The names of all of them, such as "mentor-essentials.sbn-html".</summary>
    public static IReadOnlyList<string> Names { get; } = [.. MentorEssentials.TemplateNames];

    /// <summary>The template of this name, read and ready to render.</summary>
    /// <exception cref="ArgumentException">No template of this name is built in; the message lists the names.</exception>
    public static ReportTemplate Get(string name) => ReportTemplate.Read(name, TextOf(name)).Value;

    /// <summary>The template's own text, for a hub to copy and edit.</summary>
    /// <exception cref="ArgumentException">No template of this name is built in; the message lists the names.</exception>
    public static string TextOf(string name)
    {
        using var text = new StreamReader(Names.Contains(name) ? Resource(name) : throw NotBuiltIn(name));
        return text.ReadToEnd();
    }

    private static Stream Resource(string name) => typeof(BuiltInTemplates).Assembly.GetManifestResourceStream($"Templates/{name}")!;

    private static ArgumentException NotBuiltIn(string name) =>
        new($"No template \"{name}\" is built in: choose one of {string.Join(", ", Names)}.", nameof(name));
}
