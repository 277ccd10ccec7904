using System.Globalization;
using Ecf.House.Tests.Docs;
using Xunit.Abstractions;

namespace Ecf.House.Tests.HouseRules;

/// <summary>How much of what a hub's code can name is documented. The figure: dotnet test tests/Ecf.House.Tests --filter DocumentationTests --logger "console;verbosity=detailed".</summary>
public class DocumentationTests(ITestOutputHelper output)
{
    private static readonly string[] Hollow = ["Represents a", "Gets or sets", "Gets the", "Sets the", "Initializes a", "Initialises a"];

    [Fact]
    public void PublicMember_Any_IsDocumented()
    {
        foreach (var library in Libraries.All)
        {
            var documented = Documentation.Of(library).Where(member => Says(member.Text)).Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
            var asked = Documentation.Asked(library).ToList();
            var missing = asked.Where(name => !documented.Contains(name)).ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{library.GetName().Name}: {asked.Count - missing.Count} of {asked.Count} public types and members documented, {100m * (asked.Count - missing.Count) / asked.Count:0.##} %"));
            Breaches.None($"Everything public in {library.GetName().Name} is documented", missing);
            Assert.InRange(asked.Count, 300, 20_000);
        }
    }

    [Fact]
    public void Documentation_Any_SaysWhatTheNameDoesNot() => Breaches.None("Documentation says what the name does not",
        Libraries.All.SelectMany(Documentation.Of).Where(member => Hollow.Any(words => (member.Text.Element("summary")?.Value.Trim() ?? "").StartsWith(words, StringComparison.Ordinal))).Select(member => member.Name));

    private static bool Says(System.Xml.Linq.XElement member) => member.Element("inheritdoc") is not null || member.Element("summary")?.Value.Trim().Length > 0;
}
