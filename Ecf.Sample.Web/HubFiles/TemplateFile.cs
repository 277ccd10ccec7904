using Ecf.Reporting.Templates;
using Ecf.Sample.Web.Templates;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>A report template where it was found: a file, or one that comes with the program.</summary>
/// <param name="Name">The name that findings give.</param>
/// <param name="Folder">The templates and parts beside it, itself among them.</param>
/// <param name="IsTheHubs">Whether it lies in the hub's folder or comes with the program, so that it must say what it is for.</param>
internal sealed record TemplateFile(string Name, TemplateFolder Folder, bool IsTheHubs)
{
    internal string Text => Folder.TextOf(Name);

    /// <summary>The template of a name: a file at that path, one in the hub's folder <c>templates</c>, or a built-in one; <c>null</c> where there is none.</summary>
    internal static TemplateFile? Find(string given, HubFolder hub)
    {
        var name = Path.GetFileName(given);
        var own = HubTemplates.In(hub).Files;
        return File.Exists(given) ? new(name, Around(given, name), IsTheHubs: false)
            : own.Names.Contains(given) ? new(name, own, IsTheHubs: true)
            : BuiltInTemplates.Names.Contains(name) ? new(name, BuiltInTemplates.Folder, IsTheHubs: true)
            : null;
    }

    /// <summary>Why there is no such template, and which there are.</summary>
    internal static string NotFound(string given, HubFolder hub)
    {
        IReadOnlyList<string> known = [.. BuiltInTemplates.Names.Concat(HubTemplates.In(hub).Files.Templates).Distinct(StringComparer.Ordinal)];
        return $"There is no template \"{given}\"; {Suggestion.For(given, known)}, or the path of a template file.";
    }

    /// <summary>The template, or every finding in it.</summary>
    internal ReadResult<ReportTemplate> Read() => IsTheHubs || HeadBegins ? Folder.Read(Name) : ReportTemplate.Read(Name, Text);

    private bool HeadBegins => Text.StartsWith("---", StringComparison.Ordinal);

    // A file of another ending stands alone: reading it says which endings there are.
    private static TemplateFolder Around(string path, string name) => HubTemplates.Beside(path).Files is var files && files.Names.Contains(name)
        ? files
        : new([KeyValuePair.Create(name, File.ReadAllText(path))]);
}
