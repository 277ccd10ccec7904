using System.Text.RegularExpressions;

namespace Ecf.House.Tests.HouseRules;

public class DirectionTests
{
    // What each folder may know beside itself and the root. A new folder needs a row.
    private static readonly Dictionary<string, string[]> Domain = new()
    {
        [""] = [],
        ["Reading"] = [],
        ["Calendars"] = ["Reading"],
        ["Programmes"] = ["Reading"],
        ["Induction"] = ["Reading", "Calendars"],
        ["Funding"] = ["Reading"],
        ["Declarations"] = ["Reading", "Calendars", "Induction"],
        ["Participants"] = ["Induction", "Scheduling", "Attendance"],
        ["Scheduling"] = ["Reading", "Calendars", "Programmes", "Induction"],
        ["Attendance"] = ["Reading", "Scheduling", "Calendars", "Programmes"],
        ["Examples"] = ["Calendars", "Programmes", "Induction", "Scheduling", "Attendance", "Declarations", "Funding"],
        ["Buddies"] = ["Reading", "Induction", "Scheduling", "Calendars", "Programmes"],
    };

    // Outputs read tables and know neither each other nor what the tables are about; a template is for a cohort, a school or a person, and names their fields.
    private static readonly Dictionary<string, string[]> Reporting = new()
    {
        [""] = [],
        ["Sheets"] = [],
        ["Workbooks"] = ["Sheets"],
        ["Extracts"] = ["Sheets"],
        ["Templates"] = ["Cohorts"],
        ["Cohorts"] = [],
        ["Reading"] = [],
        ["Calendars"] = ["Reading"],
        ["Imports"] = ["Reading"],
        ["Remittances"] = ["Reading"],
    };

    [Fact]
    public void DomainFolder_Any_KnowsOnlyWhatItMay() =>
        Breaches.None("A folder knows only what its row above allows", Crossings("Ecf.Domain", Domain));

    [Fact]
    public void ReportingFolder_Any_KnowsOnlyWhatItMay() =>
        Breaches.None("A folder knows only what its row above allows", Crossings("Ecf.Reporting", Reporting));

    [Fact]
    public void Domain_References_OnlyNodaTime() => Assert.Equal(["NodaTime"], ReferencesOf(Libraries.Domain));

    [Fact]
    public void Reporting_References_NoWeb() => Breaches.None("Ecf.Reporting stands on the domain and its engines alone",
        ReferencesOf(Libraries.Reporting).Except(["NodaTime", "Ecf.Domain", "ClosedXML", "DocumentFormat.OpenXml", "CsvHelper", "Ical.Net", "Scriban.Signed"]));

    private static IEnumerable<string> ReferencesOf(System.Reflection.Assembly library) =>
        library.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Order();

    private static IEnumerable<string> Crossings(string library, Dictionary<string, string[]> mayKnow) =>
        from file in Repository.Sources(library)
        let folder = FolderOf(file, library)
        from crossing in mayKnow.TryGetValue(folder, out var allowed)
            ? KnownIn(file, library, mayKnow.Keys).Where(known => known != folder && !allowed.Contains(known)).Select(known => $"knows {library}.{known}")
            : [$"lies in {folder}, which has no row"]
        select $"{file} {crossing}";

    /// <summary>The folders that a source names: by "using", in full, or from the library's own namespace.</summary>
    private static IEnumerable<string> KnownIn(string file, string library, IEnumerable<string> folders)
    {
        var code = string.Join('\n', Repository.Lines(file).Where(line => !line.StartsWith("namespace ", StringComparison.Ordinal) && !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
        return folders.Where(folder => folder.Length > 0 && Regex.IsMatch(code, $@"(?<![\w.]){Regex.Escape(library)}\.{folder}\b|(?<![\w.""]){folder}\.[A-Z]"));
    }

    private static string FolderOf(string file, string library) =>
        Path.GetDirectoryName(file[(library.Length + 1)..])!.Split('/', '\\')[0];
}
