using System.Xml.Linq;
using Ecf.House.Tests.HouseRules;

namespace Ecf.House.Tests.Docs;

/// <summary>The examples in the documentation of types are those that compile.</summary>
public class ExampleTests
{
    // Where a reader of each folder begins.
    private static readonly string[] EntryTypes =
    [
        "Programme", "TermCalendar", "WorkingDays", "Scheduler", "CohortScheduler", "Register", "HoursLedger", "InductionTimeline", "DeclarationSchedules", "DeclarationPlan",
        "BuddyMatcher", "FundingRates", "FundingStatement", "Explanation", "FrozenStatement", "Specification", "ExampleCohort", "WorkedExamples",
        "ReportTable", "WorkbookWriter", "CohortWorkbook", "WorkbookCheck", "WorkbookFill", "CsvExtract", "JsonExtract", "ExcelExtract", "StreamedTable",
        "ReportTemplate", "TemplateFolder", "ReportModel", "MailMerge", "TemplateDictionary", "ImportPlanner", "RemittanceFile", "TrainingFeeds",
    ];

    private static readonly IReadOnlyDictionary<string, string> Shown = Libraries.All.SelectMany(Documentation.Of).Where(member => member.Name.StartsWith("T:", StringComparison.Ordinal))
        .Select(member => (member.Name, Code: member.Text.Element("example")?.Element("code")))
        .Where(example => example.Code is not null && example.Code.Attribute("language") is null)
        .ToDictionary(example => example.Name.Split('.')[^1].Split('`')[0], example => Trimmed(example.Code!));

    public static TheoryData<string> Names => [.. Shown.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_OfAnyType_IsTheCompiledOne(string type) => Assert.Equal(Compiled(type), Shown[type]);

    [Fact]
    public void EntryType_Each_HasAnExample() => Breaches.None("A type with which a reader begins shows how", EntryTypes.Except(Shown.Keys));

    private static string Compiled(string type)
    {
        var lines = Repository.Sources("tests/Ecf.House.Tests/Examples").SelectMany(Repository.Lines)
            .SkipWhile(line => line.Trim() != $"// <{type}>").Skip(1).TakeWhile(line => line.Trim() != $"// </{type}>").ToList();
        Assert.True(lines.Count > 0, $"No lines between // <{type}> and // </{type}> lie in tests/Ecf.House.Tests/Examples.");
        var indent = lines[0].Length - lines[0].TrimStart().Length;
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : ""));
    }

    // The compiler keeps the spaces of the comment's own indent on every line but the last.
    private static string Trimmed(XElement code)
    {
        var lines = code.Value.Trim('\n').Split('\n').Where((line, index) => index > 0 || line.Trim().Length > 0).ToList();
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : "")).TrimEnd();
    }
}
