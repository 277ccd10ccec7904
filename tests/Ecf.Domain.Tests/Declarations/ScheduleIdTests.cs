using Ecf.Domain.Declarations;

namespace Ecf.Domain.Tests.Declarations;

public sealed class ScheduleIdTests
{
    [Fact]
    public void All_Twelve_ParseWithAndWithoutPrefixAndPrintBack()
    {
        Assert.Equal(12, ScheduleId.All.Distinct().Count());
        Assert.All(ScheduleId.All, id =>
        {
            Assert.Equal(id, ScheduleId.Parse(id.ToString(), null));
            Assert.Equal(id, ScheduleId.Parse(id.Display(), null));
            Assert.Equal("ecf-" + id.Display(), id.ToString());
        });
    }

    [Fact]
    public void Default_IsTheUsualSchedule() => Assert.Equal("ecf-standard-september", default(ScheduleId).ToString());

    [Theory]
    [InlineData("ecf-standard-septmber", "\"ecf-standard-septmber\" is not a schedule known here; did you mean \"ecf-standard-september\".")]
    [InlineData("standart-january", "\"standart-january\" is not a schedule known here; did you mean \"standard-january\".")]
    [InlineData("Replacement-April", "\"Replacement-April\" is not a schedule known here; did you mean \"replacement-april\".")]
    public void Parse_ANearMiss_SuggestsTheOneMeant(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => ScheduleId.Parse(text, null)).Message);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ecf-")]
    [InlineData("ecf-ecf-standard-september")]
    [InlineData("ecf-standard-september ")]
    [InlineData("standard")]
    public void TryParse_AnythingElse_IsFalse(string? text)
    {
        Assert.False(ScheduleId.TryParse(text, null, out var id));
        Assert.Equal(default, id);
    }
}
