namespace Ecf.House.Tests.Packages;

/// <summary>A project as a developer at another hub begins one: it knows the feed, and nothing of this repository.</summary>
internal sealed class EmptyProject
{
    private readonly string folder;

    /// <summary>Writes the project and its configuration into a folder of its own.</summary>
    /// <param name="feed">Where the packages are.</param>
    /// <param name="name">The project's name.</param>
    /// <param name="references">Packages in the form <c>Name Version</c>.</param>
    /// <param name="sdk">The SDK, and after a semicolon further properties as XML.</param>
    internal EmptyProject(PackedFeed feed, string name, string[] references, string sdk = "Microsoft.NET.Sdk;<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
    {
        folder = feed.NewFolder(name);
        var parts = sdk.Split(';', 2);
        Write($"{name}.csproj", $"""
            <Project Sdk="{parts[0]}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {parts.ElementAtOrDefault(1)}
                <RestorePackagesPath>{Path.Combine(feed.Folder, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{MachinePackages}</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", references.Select(Reference))}
              </ItemGroup>
            </Project>
            """);
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="ecf-packed" value="{feed.Feed}" />
                <add key="ecf-made-up" value="{feed.NewFolder("made-up")}" />
              </packageSources>
            </configuration>
            """);
    }

    // What the solution restored need not be fetched again.
    private static string MachinePackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private string Name => Path.GetFileName(folder);

    internal string Folder => folder;

    internal bool Has(string file) => File.Exists(Path.Combine(folder, file));

    internal EmptyProject Write(string file, string text)
    {
        File.WriteAllText(Path.Combine(folder, file), text);
        return this;
    }

    /// <summary>Restores and builds the program.</summary>
    internal Task<(int Code, string Printed)> TryBuild() => Command.Try(folder, "dotnet", "build", "--output", "out", "--disable-build-servers", "-nologo", "-v", "quiet");

    /// <summary>Restores alone.</summary>
    internal Task<(int Code, string Printed)> TryRestore() => Command.Try(folder, "dotnet", "restore", "--disable-build-servers", "-nologo", "-v", "quiet");

    /// <summary>Restores and builds the program; its compiled file.</summary>
    internal async Task<string> Build()
    {
        var (code, printed) = await TryBuild();
        Assert.True(code == 0, printed);
        return Path.Combine("out", $"{Name}.dll");
    }

    /// <summary>Restores, builds and runs the program; what it printed.</summary>
    internal async Task<string> Run() => await Command.Run(folder, "dotnet", await Build());

    /// <summary>Restores the program and makes machine code of it; the program itself.</summary>
    internal async Task<string> PublishNative()
    {
        await Command.Run(folder, "dotnet", "publish", "--use-current-runtime", "--output", "out", "--disable-build-servers", "-nologo", "-v", "quiet");
        return Path.Combine(folder, "out", OperatingSystem.IsWindows() ? $"{Name}.exe" : Name);
    }

    private static string Reference(string reference) => $"""<PackageReference Include="{reference.Split(' ')[0]}" Version="{reference.Split(' ')[1]}" />""";
}
