using System.IO.Compression;
using System.Xml.Linq;

namespace Ecf.House.Tests.Packages;

/// <summary>Both libraries, packed once into a folder feed of their own, outside the repository and gone afterwards.</summary>
public sealed class PackedLibraries : IAsyncLifetime
{
    // A version of its own each time, so that no cache can answer with an older package.
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    public string Folder { get; } = Directory.CreateTempSubdirectory("ecf-packages-").FullName;

    public string Feed => Path.Combine(Folder, "feed");

    // The builder's own output stays out of the way of whoever builds the solution at the same time.
    public async Task InitializeAsync()
    {
        foreach (var library in Libraries.All.Select(library => library.GetName().Name!))
        {
            await Command.Run(
                Repository.Root, "dotnet", "pack", $"{library}/{library}.csproj", "--configuration", "Release", "--output", Feed, $"-p:Version={Version}",
                "--artifacts-path", Path.Combine(Folder, "artifacts"), "--disable-build-servers", "-nologo", "-v", "quiet");
        }
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    internal IReadOnlyList<string> FilesOf(string library)
    {
        using var package = Open(library);
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>A value of the package's manifest, such as "license".</summary>
    internal string? Manifest(string library, string element) =>
        ManifestOf(library).Descendants().FirstOrDefault(found => found.Name.LocalName == element)?.Value;

    /// <summary>The versions that a package asks for, by the package it depends on.</summary>
    internal IReadOnlyDictionary<string, string> DependenciesOf(string library) =>
        ManifestOf(library).Descendants().Where(found => found.Name.LocalName == "dependency")
            .ToDictionary(found => found.Attribute("id")!.Value, found => found.Attribute("version")!.Value);

    private XDocument ManifestOf(string library)
    {
        using var package = Open(library);
        using var manifest = package.GetEntry($"{library}.nuspec")!.Open();
        return XDocument.Load(manifest);
    }

    private ZipArchive Open(string library) => ZipFile.OpenRead(Path.Combine(Feed, $"{library}.{Version}.nupkg"));
}
