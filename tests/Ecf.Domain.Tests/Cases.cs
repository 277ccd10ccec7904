namespace Ecf.Domain.Tests;

/// <summary>
/// Files in, findings out: each <c>Cases/Folder/name.json</c> has <c>name.findings.txt</c> beside it, a line a finding;
/// empty where reading it finds nothing.
/// </summary>
internal static class Cases
{
    private const string Ending = ".findings.txt";

    /// <summary>The names of all cases of a folder, for a theory.</summary>
    internal static TheoryData<string> In(string folder) =>
        [.. Directory.GetFiles(Root(folder), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>Reads one case and compares what was found, line by line.</summary>
    internal static void Check<T>(string folder, string name, Func<Stream, string, ReadResult<T>> read)
        where T : class
    {
        var file = Path.Combine(Root(folder), name);
        using var json = File.OpenRead($"{file}.json");
        var found = read(json, $"{name}.json").Findings.Select(finding => finding.ToString());
        Assert.Equal(File.ReadAllText(file + Ending).TrimEnd(), string.Join("\n", found));
    }

    /// <summary>Every code that a case of the folder triggers.</summary>
    internal static IEnumerable<string> Codes(string folder) =>
        Directory.GetFiles(Root(folder), "*" + Ending).SelectMany(File.ReadLines).Select(line => line.Split(": ")[2].Split(' ')[1]).Distinct();

    private static string Root(string folder) => Path.Combine(AppContext.BaseDirectory, "Cases", folder);
}
