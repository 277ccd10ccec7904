using Ecf.Domain.Funding;

namespace Ecf.Domain.Tests.Funding;

public sealed class FundingAreasTests
{
    [Theory]
    [InlineData("E06000018", FundingArea.EnglandExcludingLondon)]
    [InlineData("E07000173", FundingArea.EnglandExcludingLondon)]
    [InlineData("E08000025", FundingArea.EnglandExcludingLondon)]
    [InlineData("E09000001", FundingArea.InnerLondon)]
    [InlineData("E09000033", FundingArea.InnerLondon)]
    [InlineData("E09000003", FundingArea.OuterLondon)]
    [InlineData("E09000031", FundingArea.OuterLondon)]
    [InlineData("E06000039", FundingArea.Fringe)]
    [InlineData("E07000217", FundingArea.Fringe)]
    public void Of_ADistrict_IsItsArea(string code, FundingArea area) => Assert.Equal(area, FundingAreas.Embedded.Of(code));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("W06000015")]
    [InlineData("S12000036")]
    [InlineData("e06000018")]
    [InlineData(" E06000018")]
    [InlineData("E0600001")]
    [InlineData("E060000180")]
    [InlineData("E0600001a")]
    [InlineData("E06A00018")]
    [InlineData("E0600001٨")]
    [InlineData("E10000024")]
    [InlineData("E05001234")]
    [InlineData("E09000034")]
    public void Of_AnythingElse_IsNull(string? code) => Assert.Null(FundingAreas.Embedded.Of(code));

    [Theory]
    [InlineData(FundingArea.InnerLondon, 19)]
    [InlineData(FundingArea.OuterLondon, 14)]
    public void Of_TheLondonBoroughs_AreThirtyThreeInAll(FundingArea area, int count)
    {
        var boroughs = Enumerable.Range(1, 33).Select(number => FundingAreas.Embedded.Of($"E090000{number:00}"));

        Assert.Equal(count, boroughs.Count(borough => borough == area));
    }

    [Fact]
    public void Of_TheSurreyDistricts_AreFringe() =>
        Assert.All(Enumerable.Range(207, 11), number => Assert.Equal(FundingArea.Fringe, FundingAreas.Embedded.Of($"E07000{number}")));

    [Fact]
    public void With_AHubsOwn_StandsBeforeTheShippedListsAndKeepsTheRest()
    {
        using var json = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Cases", "Funding", "areas-own-schools.json"));
        var areas = FundingAreas.Embedded.With(FundingAreas.Read(json, "own.json").Value);

        Assert.Equal(
            [FundingArea.EnglandExcludingLondon, FundingArea.Fringe, FundingArea.Fringe, FundingArea.InnerLondon],
            new[] { areas.Of("E09000033", "122222"), areas.Of("E09000033", "133333"), areas.Of("E06000018"), areas.Of("E09000033", "144444") });
        Assert.Equal(["A hub's page", FundingAreas.Embedded.Sources[0].Title], areas.Sources.Select(source => source.Title));
    }

    [Fact]
    public void Source_TheLists_AreAnInference() => Assert.Equal(Confidence.Low, FundingAreas.Embedded.Sources[0].Confidence);
}
