namespace Ecf.Sample.Web.HubFiles;

/// <summary>All that can be found in a hub's folder without starting the site.</summary>
/// <param name="Findings">Every finding, file by file: hub.json, programmes, calendars, rates, declarations, templates.</param>
/// <param name="Files">How many files were read.</param>
internal sealed record HubLint(IReadOnlyList<Finding> Findings, int Files)
{
    private static readonly string[] Kinds = ["programmes", "calendars", "rates", "areas", "declarations"];

    /// <summary>"2 errors, 1 warning, 3 notes in 5 files".</summary>
    internal string Summary =>
        $"{Counted(Count(Severity.Error), "error")}, {Counted(Count(Severity.Warning), "warning")}, {Counted(Count(Severity.Note), "note")} in {Counted(Files, "file")}";

    internal static HubLint Of(HubFolder folder)
    {
        var findings = FolderFindings.Of(folder, folder.Read().ValueOrNull, HubLibrary.Of(folder));
        return new(
            findings.All,
            folder.Files("", "hub.json").Count + Kinds.Sum(kind => folder.Files(kind, "*.json").Count) + TemplateFile.In(folder).Count);
    }

    internal int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    private static string Counted(int count, string one) => count == 1 ? $"1 {one}" : $"{count} {one}s";
}
