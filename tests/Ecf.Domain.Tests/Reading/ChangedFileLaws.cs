using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ecf.Domain.Attendance;
using Ecf.Domain.Buddies;
using Ecf.Domain.Calendars;
using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using Ecf.Domain.Tests.Funding;

namespace Ecf.Domain.Tests.Reading;

/// <summary>What holds of every reader: a property too many, one too few and one of the wrong kind are found, each at its place, and nothing is thrown.</summary>
public sealed partial class ChangedFileLaws
{
    // Of places alike, such as the items of one list, so many are tried.
    private const int Alike = 2;

    private static readonly Dictionary<string, (Func<string> Text, Func<Stream, IReadOnlyList<Finding>> Read)> Files = new()
    {
        ["bank-holidays"] = (() => Embedded("Calendars/bank-holidays-england-and-wales.json"), file => BankHolidays.Read(file, "f").Findings),
        ["buddies"] = (() => Case("Buddies/sound.json"), file => BuddyRules.Read(file, "f").Findings),
        ["calendar"] = (() => Embedded("Calendars/nottingham-city.json"), file => TermCalendar.Read(file, "f").Findings),
        ["closed-term"] = (() => Case("Attendance/ClosedTerms/sound.json"), file => ClosedTerm.Read(file, "f").Findings),
        ["contract-rules"] = (() => Embedded("Programmes/contract-rules.json"), file => ContractRules.Read(file, "f").Findings),
        ["declaration-schedules"] = (() => Embedded("Declarations/declaration-schedules.json"), file => DeclarationSchedules.Read(file, "f").Findings),
        ["frozen-statement"] = (Frozen, file => FrozenStatement.Read(file, "f").Findings),
        ["funded-hours"] = (() => Embedded("Attendance/funded-hours.json"), file => FundedHoursList.Read(file, "f").Findings),
        ["funding-areas"] = (() => Embedded("Funding/funding-areas.json"), file => FundingAreas.Read(file, "f").Findings),
        ["funding-rates"] = (() => Embedded("Funding/funding-rates.json"), file => FundingRates.Read(file, "f").Findings),
        ["mentor-programme"] = (() => Embedded("Programmes/edt-ecte-2025-mentor.json"), file => Programme.Read(file, "f").Findings),
        ["programme"] = (() => Embedded("Programmes/edt-twelve-blocks.json"), file => Programme.Read(file, "f").Findings),
        ["sequence"] = (() => Embedded("Programmes/teach-first-sequence.json"), file => Programme.Read(file, "f").Findings),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Property_TooMany_IsFoundAtItsPlace(string name)
    {
        var missed = Changed(name, node => node is JsonObject, node => node.AsObject()["zzz"] = 1)
            .Where(tried => !tried.Findings.Any(finding => IsFound(finding, $"{tried.Place}.zzz")))
            .Select(tried => $"{name} {Shape(tried.Place)}").Distinct();
        Assert.Empty(missed);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Property_TooFew_IsReadOrFoundAndNothingIsThrown(string name)
    {
        var properties = Changed(name, node => node.Parent is JsonObject, node => node.Parent!.AsObject().Remove(node.GetPropertyName()));
        Texts.Check("ChangedFiles", $"{name}-without", string.Concat(properties.Select(tried => $"{tried.Place}: {Said(tried.Findings)}\n")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Property_OfTheWrongKind_IsFoundAtItsPlace(string name)
    {
        var quiet = Changed(name, node => node.Parent is not null, node => node.ReplaceWith<JsonNode>(node is JsonObject ? JsonValue.Create(3.5) : new JsonObject { ["zzz"] = 1 }))
            .Where(tried => !tried.Findings.Any(finding => IsFound(finding, tried.Place)))
            .Select(tried => $"{name} {Shape(tried.Place)}").Distinct();
        Assert.DoesNotContain(quiet, place => !place.EndsWith(".$schema", StringComparison.Ordinal));
    }

    private static IEnumerable<(string Place, IReadOnlyList<Finding> Findings)> Changed(string name, Func<JsonNode, bool> applies, Action<JsonNode> change)
    {
        var (text, read) = (Files[name].Text(), Files[name].Read);
        var places = Nodes(Parsed(text)).Where(applies).Select(node => node.GetPath())
            .GroupBy(Shape).SelectMany(alike => alike.Take(Alike)).ToList();
        foreach (var place in places)
        {
            var root = Parsed(text);
            change(Nodes(root).First(node => node.GetPath() == place));
            using var file = new MemoryStream(Encoding.UTF8.GetBytes(root.ToJsonString(JsonSerializerOptions.Web)));
            yield return (place, read(file));
        }
    }

    private static JsonNode Parsed(string text) => JsonNode.Parse(text, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip })!;

    // A closed statement is not looked through where its hash says that it was changed.
    private static bool IsFound(Finding finding, string place) => finding.Severity == Severity.Error && (finding.Path.StartsWith(place, StringComparison.Ordinal) || finding.Code == "ECF540");

    private static IEnumerable<JsonNode> Nodes(JsonNode node) => node switch
    {
        JsonObject parent => parent.Where(member => member.Value is not null).SelectMany(member => Nodes(member.Value!)).Prepend(node),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Nodes).Prepend(node),
        _ => [node],
    };

    private static string Said(IReadOnlyList<Finding> findings) =>
        findings.Count == 0 ? "read" : string.Join("; ", findings.Take(3).Select(finding => $"{finding.Code} at {finding.Path}")) + (findings.Count > 3 ? $" and {findings.Count - 3} more" : "");

    private static string Shape(string place) => Index().Replace(place, "[]");

    private static string Embedded(string name)
    {
        using var reader = new StreamReader(typeof(Programme).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static string Case(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", name));

    private static string Frozen()
    {
        using var written = new MemoryStream();
        FrozenStatement.Of(SomeClaim.Statement(new(2025, 2, 1), SomeClaim.Ann)).Write(written);
        return Encoding.UTF8.GetString(written.ToArray());
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
