using System.Text.Json;
using System.Text.Json.Serialization;
using Ecf.Domain.Buddies;
using NJsonSchema;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Tests.Buddies;

/// <summary>Every file of Cases/Buddies, which is a hub's rules, and of Cases/Buddies/Pools, the facts of a pool, with the findings they must give.</summary>
public sealed class BuddyCasesTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new LocalDateConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static TheoryData<string> Rules => Cases.In("Buddies");

    public static TheoryData<string> Pools => Cases.In("Buddies/Pools");

    [Theory]
    [MemberData(nameof(Rules))]
    public void Read_ACase_GivesItsFindings(string name) => Cases.Check("Buddies", name, BuddyRules.Read);

    [Theory]
    [MemberData(nameof(Pools))]
    public void Check_ACase_GivesItsFindings(string name) => Cases.Check("Buddies/Pools", name, (json, _) => JsonSerializer.Deserialize<PoolCase>(json, Options)!.Check());

    [Theory]
    [MemberData(nameof(Pools))]
    public void Pool_ACaseWithAnError_CannotBeMade(string name)
    {
        using var json = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Cases", "Buddies", "Pools", $"{name}.json"));
        var facts = JsonSerializer.Deserialize<PoolCase>(json, Options)!;

        Assert.Equal(facts.Check().IsUsable, Record.Exception(() => BuddyMatcher.Propose(facts.Pool())) is null);
    }

    [Fact]
    public void Cases_EveryCodeOfBuddies_IsTriggered() => Assert.Equal(
        [.. Enumerable.Range(950, 7).Concat(Enumerable.Range(960, 9)).Select(number => $"ECF{number}")],
        Cases.Codes("Buddies").Concat(Cases.Codes("Buddies/Pools")).Where(code => string.CompareOrdinal(code, "ECF900") > 0).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Check_MoreMentorsThanAPoolHolds_IsRefused()
    {
        var many = Enumerable.Range(0, BuddyPool.MostMentors + 1).Select(index => SomeMentors.Of(index, 0, 0)).ToList();

        var finding = Assert.Single(BuddyPool.Check(many, SomeMentors.Day).Findings);

        Assert.Equal("pool: $.mentors: error ECF969: 2001 mentors are more than one pool holds; pair at most 2000 at once, such as one cohort.", finding.ToString());
    }

    [Theory]
    [InlineData("sound", true)]
    [InlineData("nothing-said", true)]
    [InlineData("weights-out-of-range", false)]
    [InlineData("not-the-form", false)]
    public async Task Schema_ACase_AgreesWithReading(string name, bool holds)
    {
        using var stream = BuddyRules.OpenSchema();
        var schema = await JsonSchema.FromJsonAsync(await new StreamReader(stream).ReadToEndAsync());
        var text = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Cases", "Buddies", $"{name}.json"));

        Assert.Equal(holds, schema.Validate(text).Count == 0);
    }

    private sealed record PairCase(string One, string Other);

    private sealed record RoundCase(int Number, LocalDate On, IReadOnlyList<IReadOnlyList<string>> Groups);

    private sealed record PoolCase(LocalDate On, IReadOnlyList<BuddyMentor> Mentors)
    {
        public IReadOnlyList<PairCase> Pinned { get; init; } = [];

        public IReadOnlyList<PairCase> Forbidden { get; init; } = [];

        public IReadOnlyList<RoundCase> History { get; init; } = [];

        private BuddyRules Rules => new(null, [.. Pinned.Select(pair => new TwoMentors(pair.One, pair.Other))], [.. Forbidden.Select(pair => new TwoMentors(pair.One, pair.Other))]);

        private List<BuddyRound> Rounds => [.. History.Select(round => new BuddyRound(round.Number, round.On, [.. round.Groups.Select(group => new BuddyGroup(group))]))];

        public BuddyPool Pool() => new(Mentors, On, Rules, Rounds);

        public ReadResult<BuddyPool> Check() => BuddyPool.Check(Mentors, On, Rules, Rounds);
    }

    private sealed class LocalDateConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
