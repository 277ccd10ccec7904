using System.Globalization;
using System.Text.Json;
using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Examples;

/// <summary>Reads the file of worked examples, which the library carries and a schema holds.</summary>
internal sealed class WorkedReading
{
    private readonly IReadOnlyDictionary<string, Source> sources;

    internal WorkedReading(Stream json)
    {
        using var file = json;
        using var document = JsonDocument.Parse(file);
        var root = document.RootElement;
        sources = root.GetProperty("sources").EnumerateObject().ToDictionary(entry => entry.Name, entry => Source(entry.Value), StringComparer.Ordinal);
        Service = Each(root, "service", entry => new WorkedService(By(entry), Text(entry, "paragraph"), Fte.Parse(Text(entry, "fte"), CultureInfo.InvariantCulture), Number(entry, "schoolTerms"), Number(entry, "served"), Number(entry, "remaining")));
        Absences = Each(root, "absences", entry => new WorkedAbsence(
            By(entry), Text(entry, "paragraph"), Number(entry, "year1"), Number(entry, "maternityYear1"), Number(entry, "year2"), Number(entry, "extendsYear1"), Number(entry, "extendsYear2")));
        Funding = Each(root, "funding", entry => new WorkedFunding(
            By(entry), Whole(entry, "cohort"), FundingWords.Areas[Text(entry, "area")], Pounds(entry, "timeOffTimetable"), Pounds(entry, "mentorSupport"), Pounds(entry, "mentorBackfill")));
        Assignments = Each(root, "assignments", entry => new WorkedAssignment(By(entry), Day(entry, "day"), Whole(entry, "cohort"), Schedule(entry)));
        Declarations = Each(root, "declarations", DeclarationsOf);
        Windows = Each(root, "windows", entry => new WorkedWindow(
            By(entry), Whole(entry, "cohort"), Schedule(entry), entry.TryGetProperty("partTime", out var partTime) && partTime.GetBoolean(), DeclarationWords.Types[Text(entry, "type")], new(Day(entry, "first"), Day(entry, "last"))));
    }

    internal IReadOnlyList<WorkedService> Service { get; }

    internal IReadOnlyList<WorkedAbsence> Absences { get; }

    internal IReadOnlyList<WorkedFunding> Funding { get; }

    internal IReadOnlyList<WorkedAssignment> Assignments { get; }

    internal IReadOnlyList<WorkedDeclarations> Declarations { get; }

    internal IReadOnlyList<WorkedWindow> Windows { get; }

    private WorkedDeclarations DeclarationsOf(JsonElement entry) => new()
    {
        Source = By(entry),
        Role = DeclarationWords.Roles[Text(entry, "role")],
        Cohort = Whole(entry, "cohort"),
        Kind = Enum.Parse<ScheduleKind>(Text(entry, "kind"), ignoreCase: true),
        ReducedTerms = entry.TryGetProperty("reducedTerms", out var terms) ? terms.GetInt32() : null,
        ExtendedTerms = (int)Number(entry, "extendedTerms"),
        Types = [.. entry.GetProperty("types").EnumerateArray().Select(type => DeclarationWords.Types[type.GetString()!])],
    };

    private static Source Source(JsonElement entry) =>
        new(Text(entry, "title"), Text(entry, "address"), Day(entry, "retrieved"), Enum.Parse<Confidence>(Text(entry, "confidence"), ignoreCase: true));

    private static IReadOnlyList<T> Each<T>(JsonElement root, string name, Func<JsonElement, T> read) => [.. root.GetProperty(name).EnumerateArray().Select(read)];

    private Source By(JsonElement entry) => sources[Text(entry, "source")];

    private static ScheduleId Schedule(JsonElement entry) => ScheduleId.Parse(Text(entry, "schedule"), CultureInfo.InvariantCulture);

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString()!;

    private static int Whole(JsonElement entry, string name) => entry.GetProperty(name).GetInt32();

    private static decimal Number(JsonElement entry, string name) => entry.TryGetProperty(name, out var number) ? number.GetDecimal() : 0;

    private static Money Pounds(JsonElement entry, string name) => Money.FromPounds(Number(entry, name));

    private static LocalDate Day(JsonElement entry, string name) => LocalDatePattern.Iso.Parse(Text(entry, name)).Value;
}
