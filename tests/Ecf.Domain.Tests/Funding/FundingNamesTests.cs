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

        Assert.Equal(15, names.Distinct().Count());
    }

    [Fact]
    public void Display_AnUnnamedValue_SaysWhatIsAllowed()
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => ((FundingBasis)9).Display());

        Assert.Contains("9 is not a FundingBasis: give one of PerEct, PerMentorOnce, PerEvidencePoint.", thrown.Message, StringComparison.Ordinal);
    }
}
