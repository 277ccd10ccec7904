using Ecf.House.Tests.Readme;

namespace Ecf.House.Tests.Packages;

public class PackageTests(PackedLibraries packed) : IClassFixture<PackedLibraries>
{
    public static TheoryData<string> Names => [.. Libraries.All.Select(library => library.GetName().Name!)];

    [Fact]
    public async Task Packages_InAnEmptyProject_RunTheReadmesSample()
    {
        var project = new EmptyProject(packed, SampleText.OfReadme("README.md", "csharp"));

        var printed = await project.Run();

        Assert.Equal(SampleText.OfReadme("README.md", "text"), printed.TrimEnd());
        Assert.Contains("£3,676.10 in all", printed);
        Assert.True(project.Has("money.xlsx"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Package_Any_HasReadmeDocumentationAndLicence(string library)
    {
        Assert.Superset(new HashSet<string>(["README.md", $"lib/net10.0/{library}.dll", $"lib/net10.0/{library}.xml"]), packed.FilesOf(library).ToHashSet());
        Assert.Equal("README.md", packed.Manifest(library, "readme"));
        Assert.Equal("MIT", packed.Manifest(library, "license"));
        Assert.False(string.IsNullOrWhiteSpace(packed.Manifest(library, "description")));
    }

    [Fact]
    public void DomainPackage_DependsOn_NodaTimeAlone() => Assert.Equal(["NodaTime"], packed.DependenciesOf("Ecf.Domain").Keys);

    [Fact]
    public void ReportingPackage_TakesClosedXml_BelowItsNextBreak() =>
        Assert.Equal("[0.95.4, 0.96.0)", packed.DependenciesOf("Ecf.Reporting")["ClosedXML"]);

    [Fact]
    public void ReportingPackage_TakesTheDomain_OfItsOwnVersion() =>
        Assert.Equal(packed.Version, packed.DependenciesOf("Ecf.Reporting")["Ecf.Domain"]);

    // Without this a hub would get the version that ClosedXML asks for, which CVE-2021-24112 opens.
    [Fact]
    public void ReportingPackage_HandsOn_TheSafeSystemDrawing() =>
        Assert.True(Version.Parse(packed.DependenciesOf("Ecf.Reporting")["System.Drawing.Common"]) >= new Version(4, 7, 2));
}
