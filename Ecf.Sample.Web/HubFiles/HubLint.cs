using Ecf.Sample.Web.Templates;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>All that can be found in a hub's folder without starting the site.</summary>
/// <param name="Findings">Every finding, file by file: hub.json, programmes, calendars, rates, areas, declarations, plans, templates.</param>
/// <param name="Origins">A line for each cell of a programme that the hub overrides: which file wrote it, and which before.</param>
/// <param name="Files">How many files were read.</param>
internal sealed record HubLint(IReadOnlyList<Finding> Findings, IReadOnlyList<string> Origins, int Files)
{
    private static readonly string[] Kinds = ["programmes", "calendars", "rates", "areas", "declarations", "plans"];

    /// <summary>"2 errors, 1 warning, 3 notes in 5 files".</summary>
    internal string Summary =>
        $"{Counted(Count(Severity.Error), "error")}, {Counted(Count(Severity.Warning), "warning")}, {Counted(Count(Severity.Note), "note")} in {Counted(Files, "file")}";

    internal static HubLint Of(HubFolder folder)
    {
        var library = HubLibrary.Of(folder);
        var findings = FolderFindings.Of(folder, folder.Read().ValueOrNull, library);
        return new(
            findings.All,
            [.. library.Overridden.SelectMany(CellOrigin.Of).Select(cell => cell.ToString())],
            folder.Files("", "hub.json").Count + Kinds.Sum(kind => folder.Files(kind, "*.json").Count) + HubTemplates.In(folder).Files.Names.Count);
    }

    internal int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    private static string Counted(int count, string one) => count == 1 ? $"1 {one}" : $"{count} {one}s";
}
