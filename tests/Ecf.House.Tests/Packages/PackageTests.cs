using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Ecf.House.Tests.HouseRules;

namespace Ecf.House.Tests.Packages;

/// <summary>What is in the packages, and what they say of themselves.</summary>
[Collection(PackagesCollection.Name)]
public class PackageTests(PackedFeed feed)
{
    // What a portable PDB calls a source that it holds.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string> Names => [.. PackedFeed.Names];

    public static TheoryData<string> LibraryNames => [.. Libraries.All.Select(library => library.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Package_Any_SaysWhatItIs(string package)
    {
        Assert.Superset(new HashSet<string>(["README.md", "icon.png"]), feed.FilesOf(package).ToHashSet());
        Assert.Equal(("README.md", "icon.png"), (feed.Manifest(package, "readme"), feed.Manifest(package, "icon")));
        Assert.Equal(("expression", "MIT"), (feed.ElementOf(package, "license")?.Attribute("type")?.Value, feed.Manifest(package, "license")));
        Assert.False(string.IsNullOrWhiteSpace(feed.Manifest(package, "description")) || string.IsNullOrWhiteSpace(feed.Manifest(package, "tags")));
    }

    // A clone of a folder of this machine has an address too, which nobody else could open.
    [Theory]
    [MemberData(nameof(Names))]
    public void Package_Any_NamesAnAddressOfItsSourceOnlyWhereOthersCanOpenIt(string package) =>
        Assert.Matches("^(https://.+)?$", feed.ElementOf(package, "repository")?.Attribute("url")?.Value ?? "");

    [Theory]
    [MemberData(nameof(LibraryNames))]
    public void Library_Any_BringsItsDocumentation(string library) =>
        Assert.Superset(new HashSet<string>([$"lib/net10.0/{library}.dll", $"lib/net10.0/{library}.xml"]), feed.FilesOf(library).ToHashSet());

    [Theory]
    [MemberData(nameof(LibraryNames))]
    public void Library_Any_IsTheSameForWhoeverBuildsIt(string library)
    {
        using var dll = new PEReader(new MemoryStream(feed.BytesOf(library, $"lib/net10.0/{library}.dll")));
        Assert.Contains(dll.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Theory]
    [MemberData(nameof(LibraryNames))]
    public void Symbols_OfALibrary_HoldEverySource(string library)
    {
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(feed.BytesOf(library, $"lib/net10.0/{library}.pdb", "snupkg")));
        var pdb = symbols.GetMetadataReader();
        Breaches.None("A debugger finds every source in the symbols", pdb.Documents.Where(document => !HasSource(pdb, document)).Select(document => pdb.GetString(pdb.GetDocument(document).Name)));
        Assert.True(pdb.Documents.Count > 50);
    }

    [Fact]
    public void DomainPackage_DependsOn_NodaTimeAlone() => Assert.Equal(["NodaTime"], feed.DependenciesOf("Ecf.Domain").Keys);

    [Fact]
    public void ReportingPackage_TakesClosedXml_BelowItsNextBreak() =>
        Assert.Equal("[0.95.4, 0.96.0)", feed.DependenciesOf("Ecf.Reporting")["ClosedXML"]);

    [Fact]
    public void ReportingPackage_TakesTheDomain_OfItsOwnVersion() =>
        Assert.Equal(feed.Version, feed.DependenciesOf("Ecf.Reporting")["Ecf.Domain"]);

    // Without this a hub would get the version that ClosedXML asks for, which CVE-2021-24112 opens.
    [Fact]
    public void ReportingPackage_HandsOn_TheSafeSystemDrawing() =>
        Assert.True(Version.Parse(feed.DependenciesOf("Ecf.Reporting")["System.Drawing.Common"]) >= new Version(4, 7, 2));

    private static bool HasSource(MetadataReader pdb, DocumentHandle document) => pdb.GetCustomDebugInformation(document)
        .Any(information => pdb.GetGuid(pdb.GetCustomDebugInformation(information).Kind) == EmbeddedSource);
}
