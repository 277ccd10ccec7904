using Ecf.Reporting.Templates;
using Ecf.Sample.Web.HubFiles;

namespace Ecf.Sample.Web.Templates;

/// <summary>The report templates in a hub's folder <c>templates</c>, as they stand on disk.</summary>
internal sealed class HubTemplates
{
    private const string Folder = "templates";

    private readonly IReadOnlyList<Finding> unreadable;

    private HubTemplates(TemplateFolder files, IReadOnlyList<Finding> unreadable) => (Files, this.unreadable) = (files, unreadable);

    /// <summary>Those that can be opened, parts included.</summary>
    internal TemplateFolder Files { get; }

    /// <summary>Reads them; nothing is kept open.</summary>
    internal static HubTemplates In(HubFolder hub) => Of([.. hub.Files(Folder, "*").Where(IsTemplate)]);

    /// <summary>The templates beside a file, for one that lies outside of any hub.</summary>
    internal static HubTemplates Beside(string path) => Of([.. Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(path))!).Where(IsTemplate)]);

    /// <summary>Every finding in them, with the folder before each name.</summary>
    internal IReadOnlyList<Finding> Lint() => [.. unreadable.Concat(Files.Lint()).Select(finding => finding with { File = $"{Folder}/{finding.File}" }).OrderBy(finding => finding.File, StringComparer.Ordinal)];

    // One whose ending is cut short ("report.sbn") is among them, so that its finding says so.
    private static bool IsTemplate(string path) => Path.GetExtension(path).StartsWith(".sbn", StringComparison.OrdinalIgnoreCase);

    private static HubTemplates Of(IReadOnlyList<string> paths)
    {
        var read = paths.Select(path => (Name: Path.GetFileName(path), Text: Read(path))).ToList();
        return new(
            new(read.Where(file => file.Text.IsUsable).Select(file => KeyValuePair.Create(file.Name, file.Text.Value))),
            [.. read.SelectMany(file => file.Text.Findings)]);
    }

    private static ReadResult<string> Read(string path)
    {
        try
        {
            return new(File.ReadAllText(path), []);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new(null, [FileReading.CannotOpen(Path.GetFileName(path), refused)]);
        }
    }
}
