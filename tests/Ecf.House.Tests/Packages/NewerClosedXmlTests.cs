using System.IO.Compression;
using ClosedXML.Excel;

namespace Ecf.House.Tests.Packages;

/// <summary>
/// A hub whose program takes a newer ClosedXML is told so before anything of it runs. NuGet refuses where another package asks for the newer
/// one; where the project itself does, NuGet only warns, and our package stops the build in words.
/// </summary>
[Collection(PackagesCollection.Name)]
public class NewerClosedXmlTests(PackedFeed feed)
{
    private const string Lenient = "Microsoft.NET.Sdk";

    [Fact]
    public async Task Project_ThatAsksForIt_IsStoppedInWordsBeforeItIsCompiled()
    {
        MakeUp("ClosedXML", "0.105.0");
        var project = new EmptyProject(feed, "newer", [$"Ecf.Reporting {feed.Version}", "ClosedXML 0.105.0"], Lenient).Write("Program.cs", "this does not compile");

        var (code, printed) = await project.TryBuild();

        Assert.NotEqual(0, code);
        Assert.Contains("warning NU1608: Detected package version outside of dependency constraint: Ecf.Reporting", printed);
        Assert.Contains("error ECFPKG1: Ecf.Reporting writes workbooks with ClosedXML 0.95.4 and this project takes ClosedXML 0.105.0", printed);
        Assert.DoesNotContain("error CS", printed);
    }

    [Fact]
    public async Task Project_WhoseOtherPackageAsksForIt_IsRefusedAtRestore()
    {
        MakeUp("ClosedXML", "0.105.0");
        MakeUp("Hub.Charts", "1.0.0", """<dependencies><dependency id="ClosedXML" version="0.105.0" /></dependencies>""");
        var project = new EmptyProject(feed, "other", [$"Ecf.Reporting {feed.Version}", "Hub.Charts 1.0.0"], Lenient).Write("Program.cs", "");

        var (code, printed) = await project.TryRestore();

        Assert.NotEqual(0, code);
        Assert.Contains("error NU1107: Version conflict detected for ClosedXML", printed);
        Assert.Contains($"Ecf.Reporting {feed.Version} -> ClosedXML (>= 0.95.4 && < 0.96.0)", printed);
    }

    [Fact]
    public async Task Project_ThatTreatsWarningsAsErrors_IsRefusedAtRestore()
    {
        MakeUp("ClosedXML", "0.105.0");
        var project = new EmptyProject(feed, "strict", [$"Ecf.Reporting {feed.Version}", "ClosedXML 0.105.0"]).Write("Program.cs", "");

        var (code, printed) = await project.TryRestore();

        Assert.NotEqual(0, code);
        Assert.Contains("error NU1608", printed);
    }

    /// <summary>Puts a package that was never published into the made-up feed; its library is a real one under another version.</summary>
    private void MakeUp(string id, string version, string dependencies = "")
    {
        var path = Path.Combine(feed.NewFolder("made-up"), $"{id}.{version}.nupkg");
        if (File.Exists(path))
        {
            return;
        }

        using var package = ZipFile.Open(path, ZipArchiveMode.Create);
        package.CreateEntryFromFile(typeof(XLWorkbook).Assembly.Location, $"lib/net10.0/{id}.dll");
        using var manifest = new StreamWriter(package.CreateEntry($"{id}.nuspec").Open());
        manifest.Write($"""
            <package><metadata><id>{id}</id><version>{version}</version><authors>made up</authors><description>made up</description>{dependencies}</metadata></package>
            """);
    }
}
