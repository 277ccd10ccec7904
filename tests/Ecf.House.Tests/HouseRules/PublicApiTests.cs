using System.Reflection;
using PublicApiGenerator;

namespace Ecf.House.Tests.HouseRules;

/// <summary>What a hub's code can depend on, as text that a reviewer reads. A change here is a change for hubs.</summary>
public class PublicApiTests
{
    private static readonly string[] Engines = ["ClosedXML.", "DocumentFormat.", "Scriban.", "CsvHelper.", "Ical.", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore"];

    public static TheoryData<string> Names => [.. Libraries.All.Select(library => library.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void PublicApi_OfALibrary_IsTheApprovedOne(string name)
    {
        var api = ApiOf(name);
        var approved = Path.Combine(Repository.Root, "tests", "Ecf.House.Tests", "Api", $"{name}.txt");
        var received = Path.Combine(AppContext.BaseDirectory, $"{name}.received.txt");
        File.WriteAllText(received, api);
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (expected != api)
        {
            Assert.Fail($"""
                The public API of {name} is not the approved one; the first line that differs is
                  {FirstDifference(expected, api)}
                Read the difference as a hub would that upgrades. If it is meant, say it in CHANGELOG.md and accept it:
                  cp {received} {approved}
                """);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void PublicApi_OfALibrary_ShowsNoTypeOfAnEngine(string name) => Breaches.None("An engine can be replaced without a change for hubs",
        Engines.Where(ApiOf(name).Contains));

    private static string ApiOf(string name) => Library(name).GeneratePublicApi(new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n");

    private static Assembly Library(string name) => Libraries.All.Single(library => library.GetName().Name == name);

    private static string FirstDifference(string expected, string api)
    {
        var (before, after) = (expected.Split('\n'), api.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(before.Length, after.Length)).First(i => before.ElementAtOrDefault(i) != after.ElementAtOrDefault(i));
        return $"{line + 1}: \"{before.ElementAtOrDefault(line)?.Trim()}\" was approved, \"{after.ElementAtOrDefault(line)?.Trim()}\" is found";
    }
}
