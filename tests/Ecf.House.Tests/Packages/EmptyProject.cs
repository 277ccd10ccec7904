namespace Ecf.House.Tests.Packages;

/// <summary>A console project as a developer at another hub begins one: it knows the feed, and nothing of this repository.</summary>
internal sealed class EmptyProject
{
    private readonly string folder;

    internal EmptyProject(PackedLibraries packed, string program)
    {
        folder = Directory.CreateDirectory(Path.Combine(packed.Folder, "hub")).FullName;
        Write("hub.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RestorePackagesPath>{Path.Combine(packed.Folder, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{MachinePackages}</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Ecf.Reporting" Version="{packed.Version}" />
              </ItemGroup>
            </Project>
            """);
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="ecf-packed" value="{packed.Feed}" />
              </packageSources>
            </configuration>
            """);
        Write("Program.cs", program);
    }

    // What the solution restored need not be fetched again.
    private static string MachinePackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    internal bool Has(string file) => File.Exists(Path.Combine(folder, file));

    /// <summary>Restores, builds and runs the program; what it printed.</summary>
    internal async Task<string> Run()
    {
        await Command.Run(folder, "dotnet", "build", "--output", "out", "--disable-build-servers", "-nologo", "-v", "quiet");
        return await Command.Run(folder, "dotnet", Path.Combine("out", "hub.dll"));
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);
}
