namespace Ecf.Fuzz;

/// <summary>Reads kept inputs once more.</summary>
internal static class Replay
{
    /// <summary>Reads each file; prints those that broke a promise, and the sum.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="paths">Files, and folders of files.</param>
    /// <returns>0 where every promise was kept, else 1.</returns>
    internal static int All(FuzzedReader reader, IReadOnlyList<string> paths)
    {
        var files = paths.SelectMany(FilesOf).ToList();
        var broken = files.Where(file => !Holds(reader, file)).ToList();
        Console.WriteLine($"{reader.Name}: {files.Count} files read, {broken.Count} broke a promise.");
        return broken.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<string> FilesOf(string path) => Directory.Exists(path) ? Directory.GetFiles(path).Order(StringComparer.Ordinal) : [path];

    private static bool Holds(FuzzedReader reader, string file)
    {
        try
        {
            reader.Try(File.ReadAllBytes(file));
            return true;
        }
        catch (Exception broken)
        {
            Console.WriteLine($"{Path.GetFileName(file)}: {broken}");
            return false;
        }
    }
}
