using Ecf.Domain.Funding;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

public sealed class FundingClaimTests
{
    [Fact]
    public void Check_SoundFacts_GivesTheClaim()
    {
        var result = FundingClaim.Check([Bob, Ann], [Meg]);

        Assert.Empty(result.Findings);
        Assert.Equal([Ann, Bob], result.Value.Ects);
        Assert.Equal([Meg], result.Value.Mentors);
    }

    [Fact]
    public void Ects_OfTwoSchools_AreBySchoolThenId()
    {
        var first = Bob with { School = "111111" };

        Assert.Equal([first, Ann], new FundingClaim([Ann, first], [Meg]).Ects);
        Assert.Equal(["111111", "122222"], Statement(AfterAllPayments, Ann, first).Lines.Select(line => line.School).Distinct());
    }

    [Fact]
    public void Constructor_SeveralContradictions_ListsThemAll()
    {
        var wrong = Ann with { Mentor = Ann.Ect, Year2To = new(2025, 8, 31) };

        var thrown = Assert.Throws<ArgumentException>(() => new FundingClaim([wrong, wrong], [Meg]));

        Assert.Contains("$.ects[0].mentor: error ECF522", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("$.ects[0].year2To: error ECF524", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("$.ects[1].ect: error ECF520", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AWrongClaim_NamesNoId()
    {
        var findings = FundingClaim.Check([Ann with { Mentor = "2999999" }, Ann], [Meg, Meg], "autumn").Findings;

        Assert.Equal(["ECF523", "ECF520", "ECF521"], findings.Select(finding => finding.Code));
        Assert.All(findings, finding => Assert.Equal("autumn", finding.File));
        Assert.All(findings, finding => Assert.DoesNotMatch("[0-9]{7}", finding.ToString()));
    }

    [Fact]
    public void Constructor_ListsChangedLater_KeepsItsOwn()
    {
        var ects = new List<ClaimedEct> { Ann };
        var claim = new FundingClaim(ects, [Meg]);

        ects.Clear();

        Assert.Equal([Ann], claim.Ects);
    }
}
