using Ecf.Domain.Funding;

namespace Ecf.Domain.Tests.Funding;

public sealed class FundingNamesTests
{
    [Fact]
    public void Display_EveryValue_HasANameOfItsOwn()
    {
        string[] names =
        [
            .. Enum.GetValues<FundingComponent>().Select(FundingNames.Display),
            .. Enum.GetValues<FundingArea>().Select(FundingNames.Display),
            .. Enum.GetValues<FundingBasis>().Select(FundingNames.Display),
            .. Enum.GetValues<FundingStatus>().Select(FundingNames.Display),
        ];

        Assert.Equal(14, names.Distinct().Count());
    }

    [Fact]
    public void Display_AnUnnamedValue_SaysWhatIsAllowed()
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => ((FundingBasis)9).Display());

        Assert.Contains("9 is not a FundingBasis: give one of PerEct, PerMentorOnce.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnUnnamedGrant_SaysWhatIsAllowed()
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => FundingRule.Of((FundingComponent)9));

        Assert.Contains("9 is not a grant: give one of TimeOffTimetable, MentorSupport, MentorBackfill.", thrown.Message, StringComparison.Ordinal);
    }
}
