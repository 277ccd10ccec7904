using Ecf.Domain.Buddies;
using static Ecf.Domain.Tests.Buddies.SomeMentors;

namespace Ecf.Domain.Tests.Buddies;

public sealed class BuddyRulesTests
{
    [Fact]
    public void New_APairGivenTwice_IsKeptOnce()
    {
        var rules = new BuddyRules(pinned: [Two(0, 1), Two(2, 3), Two(1, 0)], forbidden: [Two(4, 5), Two(4, 5)]);

        Assert.Equal([Two(0, 1), Two(2, 3)], rules.Pinned);
        Assert.Equal([Two(4, 5)], rules.Forbidden);
    }

    [Fact]
    public void New_AMentorPinnedToTwoOthers_IsRefused() => Assert.StartsWith(
        "A mentor is pinned to two others; pin each to one at most.",
        Assert.Throws<ArgumentException>("pinned", () => new BuddyRules(pinned: [Two(0, 1), Two(1, 2)])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void New_APairPinnedAndForbidden_IsRefused() => Assert.StartsWith(
        "A pinned pair is forbidden too; say one or the other.",
        Assert.Throws<ArgumentException>("forbidden", () => new BuddyRules(pinned: [Two(0, 1)], forbidden: [Two(2, 3), Two(1, 0)])).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(-1)]
    [InlineData(BuddyWeights.Most + 1)]
    public void Weights_OutOfRange_AreRefused(int weight)
    {
        Action[] wrong = [() => _ = new BuddyWeights(weight, 2, 3), () => _ = new BuddyWeights(1, weight, 3), () => _ = new BuddyWeights(1, 2, weight)];

        Assert.All(wrong, make => Assert.StartsWith("A weight is a whole number from 0 to 100000.", Assert.Throws<ArgumentOutOfRangeException>("weight", make).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Weights_AtTheirBounds_AreTaken() => Assert.Equal(BuddyWeights.Most, new BuddyWeights(0, BuddyWeights.Most, 0).OtherSchool);

    // Who begins and ends on one day took part on it; who begins after she ends never could.
    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void Check_AMentorOfOneDay_IsFreeOfErrors(int days, bool isFree)
    {
        BuddyMentor mentor = new() { Id = "m", Name = "Mentor A", School = "school", FirstDay = Day, LastDay = Day.PlusDays(days) };

        Assert.Equal(isFree ? [] : ["ECF962"], BuddyPool.Check([mentor], Day).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Check_AsManyMentorsAsAPoolHolds_IsFreeOfErrors()
    {
        Assert.Empty(BuddyPool.Check(Of(BuddyPool.MostMentors), Day).Findings);
        Assert.Equal(["ECF969"], BuddyPool.Check(Of(BuddyPool.MostMentors + 1), Day).Findings.Select(finding => finding.Code));
    }
}
