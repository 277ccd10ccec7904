namespace Ecf.Domain.Tests;

/// <summary>The files of the cases by themselves; nothing of the library is touched here.</summary>
public sealed class CaseFilesTests
{
    private static readonly string Cases = Path.Combine(AppContext.BaseDirectory, "Cases");

    /// <summary>What is expected of a case that is gone, or was misspelt, would never be looked at. Shipped programmes lie in the library.</summary>
    [Fact]
    public void FindingsFile_Any_StandsBesideItsCase() =>
        Assert.Empty(Directory.GetFiles(Cases, "*.findings.txt", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) != "Shipped" && !HasCase(file)).Select(file => Path.GetRelativePath(Cases, file)));

    private static bool HasCase(string findings)
    {
        var name = Path.GetFileName(findings)[..^".findings.txt".Length];
        return Directory.GetFileSystemEntries(Path.GetDirectoryName(findings)!, $"{name}*").Any(entry => entry != findings && Path.GetFileNameWithoutExtension(entry) is var own && (own == name || Path.GetFileName(entry) == name));
    }
}
