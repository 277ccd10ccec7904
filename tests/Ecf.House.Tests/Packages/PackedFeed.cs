using System.IO.Compression;
using System.Xml.Linq;

namespace Ecf.House.Tests.Packages;

/// <summary>Everything that hubs install, packed once for all tests into a folder feed outside the repository, and gone afterwards.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    /// <summary>The tool's package, which is made of the site.</summary>
    public const string Tool = "Ecf.Hub";

    private static readonly string[] Projects = ["Ecf.Domain", "Ecf.Reporting", "Ecf.Sample.Web"];

    // A version of its own each time, so that no cache can answer with an older package.
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    public string Folder { get; } = Directory.CreateTempSubdirectory("ecf-packages-").FullName;

    public string Feed => Path.Combine(Folder, "feed");

    public static IReadOnlyList<string> Names { get; } = ["Ecf.Domain", "Ecf.Reporting", Tool];

    // The builder's own output stays out of the way of whoever builds the solution at the same time.
    public async Task InitializeAsync()
    {
        foreach (var project in Projects)
        {
            await Command.Run(
                Repository.Root, "dotnet", "pack", $"{project}/{project}.csproj", "--configuration", "Release", "--output", Feed, $"-p:Version={Version}",
                "--artifacts-path", Path.Combine(Folder, "artifacts"), "--disable-build-servers", "-nologo", "-v", "quiet");
        }
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A new empty folder beside the feed.</summary>
    internal string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;

    internal IReadOnlyList<string> FilesOf(string package)
    {
        using var opened = Open(package);
        return [.. opened.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>The bytes of one file of a package, or of its symbols.</summary>
    internal byte[] BytesOf(string package, string file, string ending = "nupkg")
    {
        using var opened = Open(package, ending);
        using var entry = (opened.GetEntry(file) ?? throw new InvalidOperationException($"{package} holds no {file}.")).Open();
        using var copy = new MemoryStream();
        entry.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>A value of the package's manifest, such as "license".</summary>
    internal string? Manifest(string package, string element) => ElementOf(package, element)?.Value;

    /// <summary>An element of the package's manifest.</summary>
    internal XElement? ElementOf(string package, string element) =>
        ManifestOf(package).Descendants().FirstOrDefault(found => found.Name.LocalName == element);

    /// <summary>The versions that a package asks for, by the package it depends on.</summary>
    internal IReadOnlyDictionary<string, string> DependenciesOf(string package) =>
        ManifestOf(package).Descendants().Where(found => found.Name.LocalName == "dependency")
            .ToDictionary(found => found.Attribute("id")!.Value, found => found.Attribute("version")!.Value);

    private XDocument ManifestOf(string package) => XDocument.Load(new MemoryStream(BytesOf(package, $"{package}.nuspec")));

    private ZipArchive Open(string package, string ending = "nupkg") => ZipFile.OpenRead(Path.Combine(Feed, $"{package}.{Version}.{ending}"));
}
