using Ecf.Domain.Funding;

namespace Ecf.Domain.Tests.Funding;

/// <summary>Which types of establishment receive the grants, and who pays them.</summary>
public sealed class SchoolTypeTests
{
    private const int LastType = 60;

    [Fact]
    public void IsEligible_EveryType_IsAsTheDepartmentLists() => Assert.Equal(
        [1, 2, 3, 5, 6, 7, 8, 12, 14, 15, 18, 28, 31, 32, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48],
        Types(school => school.IsEligible));

    [Fact]
    public void IsEligible_ApprovedUnderSection41OrOfNoKnownType_IsSo()
    {
        Assert.Equal(Enumerable.Range(0, LastType + 1), Types(school => (school with { Section41 = true }).IsEligible));
        Assert.True(new ClaimedSchool("122222", null).IsEligible);
    }

    [Fact]
    public void Route_MaintainedTypes_IsThroughTheLocalAuthority() => Assert.Equal([1, 2, 3, 5, 7, 12, 14, 15], Types(school => school.Route == PaymentRoute.LocalAuthority));

    [Fact]
    public void Route_AcademiesAndFreeSchools_IsDirect() => Assert.Equal([28, 33, 34, 35, 36, 39, 40, 41, 42, 43, 44, 45, 46], Types(school => school.Route == PaymentRoute.Direct));

    private static IEnumerable<int> Types(Func<ClaimedSchool, bool> holds) => Enumerable.Range(0, LastType + 1).Where(type => holds(new("122222", type)));
}
