using Ecf.House.Tests.HouseRules;
using Ecf.House.Tests.Readme;

namespace Ecf.House.Tests.Docs;

/// <summary>What the pages show compiles, prints what they say, leads somewhere, and is said once.</summary>
[Collection(SampleOutput.Name)]
public class PageTests
{
    private const int LongEnoughToRepeat = 80;

    public static TheoryData<string> Pages => [.. Page.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_Any_IsWhatCodeAndDataMakeOfIt(string page) => Accepted.Is(page, page switch
    {
        "Ecf.Domain/docs/findings.md" => FindingsPage.Text(),
        "Ecf.Reporting/docs/report-dictionary.md" => DictionaryPages.Report(),
        "Ecf.Reporting/docs/template-dictionary.md" => DictionaryPages.Templates(),
        _ => Page.WithSnippets(page),
    });

    [Fact]
    public void Pages_Generated_AreThere() => Assert.Superset(
        new HashSet<string> { "Ecf.Domain/docs/findings.md", "Ecf.Reporting/docs/report-dictionary.md", "Ecf.Reporting/docs/template-dictionary.md", Page.Index }, Page.All.ToHashSet());

    [Fact]
    public void Snippet_Each_StandsOnOnePage()
    {
        var snippets = Repository.Sources("tests/Ecf.House.Tests/Docs").Where(file => !file.EndsWith("Tests.cs", StringComparison.Ordinal) && Repository.Text(file).Contains("static void Run()", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file));
        Breaches.None("A snippet stands on exactly one page", snippets.Where(name => Page.All.Count(page => Page.Text(page).Contains($"<!-- snippet {name} -->", StringComparison.Ordinal)) != 1));
    }

    [Fact]
    public void CodeBlock_OfAnyPage_IsASnippet() => Breaches.None("C# on a page stands between snippet marks, so that it compiles",
        Page.All.Where(page => Blocks(Page.Text(page), "```csharp") != Blocks(Page.Text(page), "<!-- snippet ")));

    [Fact]
    public void Link_Any_LeadsToAFileAndItsHeading() => Breaches.None("A link leads to a file of the repository, and to a heading in it",
        from page in Page.WithReadmes
        from link in Page.Links(page)
        where !Leads(link)
        select $"{page}: {link}");

    [Fact]
    public void Index_LinksEveryPage() => Breaches.None("The index leads to every page",
        Page.All.Where(page => page != Page.Index).Except(Page.Links(Page.Index).Select(link => link.Split('#')[0])));

    [Fact]
    public void Paragraph_Any_StandsOnOnePageAlone() => Breaches.None("No page repeats another",
        from page in Page.WithReadmes.Where(page => !page.EndsWith("dictionary.md", StringComparison.Ordinal))
        from paragraph in Page.Text(page).Split("\n").Distinct()
        where paragraph.Length >= LongEnoughToRepeat && !paragraph.StartsWith("    ", StringComparison.Ordinal)
        group page by paragraph into same
        where same.Count() > 1
        select $"{string.Join(", ", same)}: {same.Key}");

    private static int Blocks(string text, string mark) => text.Split(mark).Length - 1;

    private static bool Leads(string link)
    {
        var parts = link.Split('#');
        var path = Path.Combine(Repository.Root, parts[0]);
        return (File.Exists(path) || Directory.Exists(path)) && (parts.Length == 1 || Page.Anchors(parts[0]).Contains(parts[1]));
    }
}
