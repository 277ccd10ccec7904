using Ecf.Domain.Funding;
using NJsonSchema;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

public sealed class FundingRatesTests
{
    [Theory]
    [InlineData(FundingComponent.TimeOffTimetable, 1200, FundingBasis.PerEct)]
    [InlineData(FundingComponent.MentorSupport, 900, FundingBasis.PerEct)]
    [InlineData(FundingComponent.MentorBackfill, 1576.10, FundingBasis.PerMentorOnce)]
    public void Find_CohortsOfTheFramework_AreWhatHubsPrint(FundingComponent component, decimal pounds, FundingBasis basis) =>
        Assert.All([2021, 2022, 2023, 2024], cohort =>
        {
            var rate = FundingRates.Embedded.Find(component, FundingArea.EnglandExcludingLondon, cohort)!;
            Assert.Equal((Pounds(pounds), basis, Confidence.High), (rate.Amount, rate.Basis, rate.Source.Confidence));
            Assert.Equal(FundingRule.Of(component).Basis, rate.Basis);
        });

    [Theory]
    [InlineData(FundingArea.EnglandExcludingLondon, 2020)]
    [InlineData(FundingArea.EnglandExcludingLondon, 2025)]
    [InlineData(FundingArea.InnerLondon, 2024)]
    [InlineData(FundingArea.OuterLondon, 2024)]
    [InlineData(FundingArea.Fringe, 2024)]
    public void Find_OutsideTheRates_IsNull(FundingArea area, int cohort) =>
        Assert.All(Enum.GetValues<FundingComponent>(), component => Assert.Null(FundingRates.Embedded.Find(component, area, cohort)));

    [Fact]
    public void With_AHubsOwnRateForOneCohort_StandsBeforeTheShippedOneAndLosesNoOther()
    {
        var shipped = FundingRates.Embedded.Find(FundingComponent.MentorSupport, FundingArea.EnglandExcludingLondon, 2023)!;
        var own = Text(Embedded("funding-rates.json")).Replace("900.00", "910.00", StringComparison.Ordinal)
            .Replace("\"from\": 2021, \"to\": 2024", "\"from\": 2023, \"to\": 2023", StringComparison.Ordinal);
        var rates = FundingRates.Embedded.With(FundingRates.Read(Domain.Tests.Some.Utf8(own), "own.json").Value);

        Assert.Equal(Pounds(910), rates.Find(shipped.Component, shipped.Area, 2023)!.Amount);
        Assert.Equal([2021, 2022, 2024], new[] { 2021, 2022, 2024 }.Where(cohort => rates.Find(shipped.Component, shipped.Area, cohort)!.Amount == Pounds(900)));
    }

    [Fact]
    public void Find_TheShippedRates_AddUpToTheHubsTotal() =>
        Assert.Equal("£3,676.10", FundingRates.Embedded.All.Sum(rate => rate.Amount).Display());

    [Theory]
    [InlineData("funding-rates")]
    [InlineData("funding-areas")]
    public async Task Schema_TheShippedFile_IsValid(string file) => Assert.Empty((await Schema(file)).Validate(Text(Embedded($"{file}.json"))));

    [Theory]
    [InlineData("\"amount\": 900.00", "\"amount\": -900.00")]
    [InlineData("\"amount\": 900.00", "\"amount\": 900.005")]
    [InlineData("\"per-ect\"", "\"per-teacher\"")]
    [InlineData("\"unit\"", "\"units\"")]
    public async Task Schema_AChangedFile_IsNotValid(string from, string to)
    {
        var changed = Text(Embedded("funding-rates.json")).Replace(from, to, StringComparison.Ordinal);

        Assert.NotEmpty((await Schema("funding-rates")).Validate(changed));
    }

    [Fact]
    public void OpenSchema_BothFiles_GiveTheirSchema()
    {
        Assert.Contains("\"title\": \"Funding rates\"", Text(FundingRates.OpenSchema()), StringComparison.Ordinal);
        Assert.Contains("\"title\": \"Funding areas\"", Text(FundingAreas.OpenSchema()), StringComparison.Ordinal);
    }

    private static Task<JsonSchema> Schema(string file) => JsonSchema.FromJsonAsync(Text(Embedded($"{file}.schema.json")));

    private static Stream Embedded(string file) => typeof(FundingRates).Assembly.GetManifestResourceStream($"Funding/{file}")!;

    private static string Text(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
