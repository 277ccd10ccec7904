using Ecf.Reporting.Templates;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>A report template where it was found: a file, or one that comes with the program.</summary>
/// <param name="Name">The name that findings give.</param>
/// <param name="Text">Fetches its text.</param>
internal sealed record TemplateFile(string Name, Func<string> Text)
{
    /// <summary>The template of a name: a file at that path, one in the hub's folder <c>templates</c>, or a built-in one; <c>null</c> where there is none.</summary>
    internal static TemplateFile? Find(string given, HubFolder hub)
    {
        var name = Path.GetFileName(given);
        var own = Path.Combine(hub.Path, "templates", given);
        return File.Exists(given) ? At(given, name)
            : File.Exists(own) ? At(own, name)
            : BuiltInTemplates.Names.Contains(name) ? new(name, () => BuiltInTemplates.TextOf(name))
            : null;
    }

    /// <summary>The hub's own templates, by name; one whose ending is cut short ("report.sbn") is among them, so that its finding says so.</summary>
    internal static IReadOnlyList<TemplateFile> In(HubFolder hub) => [.. hub.Files("templates", "*")
        .Where(file => Path.GetExtension(file).StartsWith(".sbn", StringComparison.OrdinalIgnoreCase))
        .Select(file => At(file, $"templates/{Path.GetFileName(file)}"))];

    internal static TemplateFile At(string path, string name) => new(name, () => File.ReadAllText(path));

    /// <summary>Why there is no such template, and which there are.</summary>
    internal static string NotFound(string given, HubFolder hub)
    {
        IReadOnlyList<string> known = [.. BuiltInTemplates.Names.Concat(In(hub).Select(file => Path.GetFileName(file.Name))).Distinct(StringComparer.Ordinal)];
        return $"There is no template \"{given}\"; {Suggestion.For(given, known)}, or the path of a template file.";
    }

    /// <summary>The template, or every finding in it; a file that cannot be opened is a finding.</summary>
    internal ReadResult<ReportTemplate> Read()
    {
        try
        {
            return ReportTemplate.Read(Name, Text());
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new(null, [new(Name, "$", Severity.Error, "ECF809", HubFindings.Unreadable(refused.Message.TrimEnd('.')))]);
        }
    }
}
