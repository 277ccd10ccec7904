using Ecf.Domain.Declarations;
using NJsonSchema;
using static Ecf.Domain.Tests.Declarations.SomeDeclarations;

namespace Ecf.Domain.Tests.Declarations;

public sealed class DeclarationSchedulesTests
{
    public static TheoryData<string> Cases => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases", "Declarations"), "schedules-*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    public void InForce_EachCohort_IsTheLiveServicesAndHoldsAllTwelve(int cohort)
    {
        var set = Dates.InForce(cohort, SetUse.Service)!;

        Assert.Contains("live service", set.Source.Title, StringComparison.Ordinal);
        Assert.All(ScheduleId.All, id => Assert.NotNull(set.Find(id)));
        Assert.All(Dates.Sets, held => Assert.True(held.Source.Address.Length > 0 && held.Source.Retrieved == Day(2026, 11, 23)));
    }

    [Fact]
    public void InForce_ACohortThatIsNotPublished_IsNull() => Assert.Null(Dates.InForce(2026, SetUse.Service));

    [Fact]
    public void Started_September_IsPaidTwice()
    {
        var started = Dates.Find(2023, SetUse.Service, default)!.Find(DeclarationType.Started, ParticipantRole.Mentor)!;

        Assert.Equal(Day(2023, 11, 30), started.PaymentFor(Day(2023, 10, 31))!.On);
        Assert.Equal(Day(2024, 1, 31), started.PaymentFor(Day(2023, 11, 1))!.On);
        Assert.Null(started.PaymentFor(Day(2024, 1, 1)));
    }

    [Fact]
    public void NonStandard_AnyCohort_HasNoDeadline() => Assert.All(
        Dates.Sets.Where(set => set.Use == SetUse.Service && set.InForce).SelectMany(set => set.Schedules).Where(schedule => schedule.Id.Kind != ScheduleKind.Standard),
        schedule => Assert.All(schedule.Milestones, milestone => Assert.Null(milestone.To)));

    [Fact]
    public void Cohort2025_ServiceIsOpen_AndContractsHaveWindows()
    {
        var service = Dates.Find(2025, SetUse.Service, default)!.Find(DeclarationType.Completed, ParticipantRole.Mentor)!;
        var contract = Dates.Find(2025, SetUse.Contract, default)!.Find(DeclarationType.Completed, ParticipantRole.Mentor)!;

        Assert.Equal((DateCheck.Sequence, Day(2025, 6, 1), null), (Dates.InForce(2025, SetUse.Service)!.Check, service.From, service.To));
        Assert.Equal((Day(2026, 4, 1), Day(2026, 7, 31), Day(2026, 8, 31)), (contract.From, contract.To!.Value, contract.Payments[0].On));
        Assert.Equal(Confidence.Low, Dates.Sets.Single(set => set.Id == "contract-2025-inferred").Source.Confidence);
    }

    [Theory]
    [InlineData("ecf-standard-april started first day", "1 February 2022", "1 April 2022")]
    [InlineData("ecf-standard-january completed", "a milestone", "nothing")]
    [InlineData("ecf-standard-january completed deadline", "30 September 2023", "31 October 2023")]
    [InlineData("ecf-standard-september started deadline", "30 November 2021", "31 October 2021")]
    [InlineData("payments frozen", "18 June 2024", "3 April 2024")]
    public void Differences_Of2021_AreHeldSideBySide(string what, string used, string other) =>
        Assert.Contains(Dates.Differences, difference => (difference.Cohort, difference.What, difference.InForceSays, difference.OtherSays) == (2021, what, used, other));

    [Theory]
    [InlineData("ecf-standard-september started payment", "30 November 2023 and 31 January 2024", "30 November 2023")]
    [InlineData("months with output fees", "1, 4, 8, 10", "1, 4, 8, 11")]
    [InlineData("statement of January 2024", "deadline 31 December 2023, payment 25 January 2024", "deadline 31 December 2024, payment 25 January 2024")]
    public void Differences_Of2023_AreHeldSideBySide(string what, string used, string other) =>
        Assert.Contains(Dates.Differences, difference => (difference.Cohort, difference.What, difference.InForceSays, difference.OtherSays) == (2023, what, used, other));

    [Fact]
    public void Lint_TheShippedFile_FindsWhatTheSourcesHaveWrong()
    {
        using var json = DeclarationSchedules.OpenFile();
        var codes = DeclarationSchedules.Read(json, "shipped.json").Findings.Select(finding => finding.Code).ToHashSet();

        Assert.Superset(new HashSet<string> { "ECF920", "ECF922", "ECF923", "ECF926", "ECF927" }, codes);
        Assert.DoesNotContain("ECF929", codes);
    }

    [Fact]
    public void With_AHubsOwnSchedule_StandsBeforeTheShippedOneWhichIsKept()
    {
        using var json = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Cases", "Declarations", "schedules-sound.json"));
        var own = new StreamReader(json).ReadToEnd().Replace("2026,", "2024,", StringComparison.Ordinal);
        var together = Dates.With(DeclarationSchedules.Read(Some.Utf8(own), "own.json").Value);

        Assert.Equal(Day(2026, 6, 1), together.Find(2024, SetUse.Service, default)!.Milestones[0].From);
        Assert.Equal(Day(2025, 1, 1), together.Find(2024, SetUse.Service, ScheduleId.Parse("standard-january", null))!.Milestones[0].From);
        Assert.Equal(Day(2024, 6, 1), together.Sets.Single(set => set.Id == "service-2024-replaced").Schedules.Single().Milestones[0].From);
    }

    [Fact]
    public async Task Schema_TheShippedFile_IsValid() => Assert.Empty((await Schema()).Validate(Text(DeclarationSchedules.OpenFile())));

    [Theory]
    [InlineData("\"use\": \"service\"", "\"use\": \"api\"")]
    [InlineData("\"ecf-standard-january\"", "\"ecf-standard-winter\"")]
    [InlineData("\"cohort\": 2023", "\"cohort\": \"2023\"")]
    [InlineData("\"inForce\"", "\"inforce\"")]
    public async Task Schema_AChangedFile_IsNotValid(string from, string to) =>
        Assert.NotEmpty((await Schema()).Validate(Text(DeclarationSchedules.OpenFile()).Replace(from, to, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Schema_ACaseThatReads_IsValid(string name)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Cases", "Declarations", $"{name}.json");
        using var json = File.OpenRead(file);
        if (DeclarationSchedules.Read(json, name).IsUsable)
        {
            Assert.Empty((await Schema()).Validate(await File.ReadAllTextAsync(file)));
        }
    }

    private static Task<JsonSchema> Schema() => JsonSchema.FromJsonAsync(Text(DeclarationSchedules.OpenSchema()));

    private static string Text(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
