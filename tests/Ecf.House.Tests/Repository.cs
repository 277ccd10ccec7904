namespace Ecf.House.Tests;

/// <summary>The files of the repository as they lie on the disk, without what builds and editors leave there.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", ".git", ".vs", ".idea", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "App_Data", "node_modules"];

    internal static string Root { get; } = FindRoot();

    internal static IReadOnlyList<string> Files { get; } = [.. FilesIn(Root).Order(StringComparer.Ordinal)];

    internal static IReadOnlyList<string> Folders { get; } = [.. Files.Select(file => Path.GetDirectoryName(file)!).Distinct()];

    /// <summary>The C# files below a folder, migrations apart: those are generated.</summary>
    internal static IReadOnlyList<string> Sources(string folder = "") =>
        [.. Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && IsBelow(file, folder) && !file.Contains("/Migrations/"))];

    internal static string Text(string file) => File.ReadAllText(Path.Combine(Root, file));

    internal static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Root, file));

    /// <summary>The path of a file of this repository, from its root and with forward slashes.</summary>
    internal static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static bool IsBelow(string file, string folder) => folder.Length == 0 || file.StartsWith(folder + "/", StringComparison.Ordinal);

    private static bool IsOurs(string path) => !NotOurs.Contains(Path.GetFileName(path));

    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder).Where(IsOurs).Select(Relative)
        .Concat(Directory.EnumerateDirectories(folder).Where(IsOurs).SelectMany(FilesIn));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ecf.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Ecf.sln: run the tests inside the repository.");
    }
}
