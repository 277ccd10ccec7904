using System.Text.RegularExpressions;

namespace Ecf.House.Tests.HouseRules;

public partial class FolderTests
{
    private static readonly string[] NoConcepts =
        ["Helpers", "Utils", "Common", "Services", "Managers", "Interfaces", "Extensions", "Models", "Misc"];

    [Fact]
    public void Folder_Any_IsNamedAfterAConcept() => Breaches.None("A folder is a concept of the field, never a kind of code",
        Repository.Folders.Where(folder => folder.Split('/').Intersect(NoConcepts, StringComparer.OrdinalIgnoreCase).Any()));

    [Fact]
    public void Namespace_OfAnySource_IsItsFolder() => Breaches.None("A namespace is its folder",
        Repository.Sources().Where(file => file.Contains('/') && NamespaceIn(file) is { } name && name != FolderOf(file)));

    [Fact]
    public void Source_OfALibrary_DeclaresANamespace() => Breaches.None("A source of a library declares its namespace",
        Repository.Sources("Ecf.Domain").Concat(Repository.Sources("Ecf.Reporting")).Where(file => NamespaceIn(file) is null));

    [Fact]
    public void Source_Any_HasAtMost300Lines() => Breaches.None("A source has at most 300 lines",
        Repository.Sources().Where(file => Repository.Lines(file).Length > 300));

    private static string? NamespaceIn(string file) =>
        Declaration().Match(Repository.Text(file)) is { Success: true } match ? match.Groups[1].Value : null;

    // Projects lie at the top, or one below "tests" and "benchmarks"; a project's name begins its namespaces.
    private static string FolderOf(string file) => string.Join('.', Path.GetDirectoryName(file)!.Split('/', '\\').Where(part => part is not ("tests" or "benchmarks")));

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
