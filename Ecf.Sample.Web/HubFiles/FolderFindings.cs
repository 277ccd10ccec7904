using Ecf.Sample.Web.Templates;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>Every finding of a hub's files: of <c>hub.json</c>, of the files beside it, and of what they say of each other.</summary>
internal sealed class FolderFindings
{
    private readonly Lazy<IReadOnlyList<Finding>> all;

    private FolderFindings(Func<IReadOnlyList<Finding>> all) => this.all = new(all);

    /// <summary>All of them: <c>hub.json</c> first, then the other files by kind and name.</summary>
    internal IReadOnlyList<Finding> All => all.Value;

    /// <summary>The files that hold an error, by name.</summary>
    internal IReadOnlyList<string> FilesWithErrors =>
        [.. All.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.File).Distinct(StringComparer.Ordinal)];

    /// <summary>Gathers the findings of a folder, when they are first asked for.</summary>
    internal static FolderFindings Of(HubFolder folder, HubDescription? hub, HubLibrary library) =>
        new(() => [.. folder.Read().Findings, .. hub is null ? [] : ReferenceCheck.Of(hub, library), .. library.Findings, .. HubTemplates.In(folder).Lint()]);
}
