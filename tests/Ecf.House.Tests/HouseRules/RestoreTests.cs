using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Ecf.House.Tests.HouseRules;

/// <summary>Restoring must give the same packages on every machine, none of them with a known hole, from whatever feed the machine names.</summary>
public partial class RestoreTests
{
    private static readonly string[] ClosedXmlNeeds = ["DocumentFormat.OpenXml", "ExcelNumberFormat", "System.IO.Packaging", "System.Drawing.Common", "Microsoft.NETCore.Platforms"];

    [Fact]
    public void Project_Any_HasALockFile() => Breaches.None("A project has a lock file",
        Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).Select(LockFileOf).Except(Repository.Files));

    [Fact]
    public void LockFile_Any_TakesNoSystemDrawingWithTheHole() => Breaches.None("CVE-2021-24112 is closed",
        Locked("System.Drawing.Common").Where(locked => HasHole(locked.Version)).Select(locked => locked.ToString()));

    [Fact]
    public void LockFile_OfReporting_NamesSystemDrawing() =>
        Assert.Contains(Locked("System.Drawing.Common"), locked => locked.File == "Ecf.Reporting/packages.lock.json");

    [Fact]
    public void CentralVersions_OfWhatClosedXmlNeeds_AreExact()
    {
        var versions = XDocument.Parse(Repository.Text("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(package => package.Attribute("Include")!.Value, package => package.Attribute("Version")!.Value);
        Assert.All(ClosedXmlNeeds, package => Assert.Matches(@"^\d+\.\d+\.\d+$", versions[package]));
        Assert.True(Version.Parse(versions["System.IO.Packaging"]) >= new Version(8, 0, 1));
    }

    [Fact]
    public void NugetConfig_NamesNoAddress() => Assert.DoesNotContain("http", Repository.Text("nuget.config"), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void File_Any_NamesNoFolderOfAMachine() => Breaches.None("No file names a folder of somebody's machine",
        Repository.Files.Where(file => IsText(file) && MachineFolder().IsMatch(Repository.Text(file))));

    // The advisory: below 4.7.2, and 5.0.0 to 5.0.2.
    private static bool HasHole(Version version) => version < new Version(4, 7, 2) || (version >= new Version(5, 0, 0) && version <= new Version(5, 0, 2));

    private static IEnumerable<(string File, Version Version)> Locked(string package) =>
        from file in Repository.Files
        where Path.GetFileName(file) == "packages.lock.json"
        from framework in JsonDocument.Parse(Repository.Text(file)).RootElement.GetProperty("dependencies").EnumerateObject()
        from dependency in framework.Value.EnumerateObject()
        where dependency.Name.Equals(package, StringComparison.OrdinalIgnoreCase)
        select (file, Version.Parse(dependency.Value.GetProperty("resolved").GetString()!));

    private static string LockFileOf(string project) => $"{Path.GetDirectoryName(project)!.Replace('\\', '/')}/packages.lock.json";

    private static bool IsText(string file) => !file.EndsWith(".xlsx", StringComparison.Ordinal) && !file.EndsWith(".png", StringComparison.Ordinal)
        && !file.Contains(".db", StringComparison.Ordinal);

    // A home, temporary or drive folder. The pattern must not find itself.
    [GeneratedRegex(@"(?<![\w.~:/-])/(?:home|root|tmp|work|Users)/\w|\b[A-Z]:\\[A-Za-z]")]
    private static partial Regex MachineFolder();
}
