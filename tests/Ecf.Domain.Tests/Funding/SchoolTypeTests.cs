using Ecf.Domain.Funding;
using NodaTime;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

/// <summary>Which types of establishment receive the grants, and who pays them.</summary>
public sealed class SchoolTypeTests
{
    private const int LastType = 60;

    private static readonly Dictionary<string, (ClaimedEct Ect, ClaimedMentor Mentor)> Situations = new()
    {
        ["as usual"] = (Ann, Meg),
        ["no mentor"] = (Ann with { Mentor = null }, Meg),
        ["school-led"] = (Ann with { ProviderLed = false }, Meg),
        ["one term"] = (Ann with { InductionTerms = 1 }, Meg),
        ["left in year 1"] = (Ann with { Left = new(2025, 8, 31) }, Meg),
        ["area not known"] = (Ann with { Area = null }, Meg),
        ["funded before"] = (Ann, Meg with { FundedBefore = true }),
        ["mentor left before"] = (Ann, Meg with { Left = new(2024, 8, 31) }),
    };

    public static TheoryData<string> Names => [.. Situations.Keys];

    // Type 11 is an independent school: whatever else holds, that is why nothing comes, also for the time before a move.
    [Theory]
    [MemberData(nameof(Names))]
    public void Reason_AtASchoolThatIsNotEligible_IsThatAlone(string situation)
    {
        var (ect, mentor) = Situations[situation];
        IReadOnlyList<ClaimedMove> moves = [new(ect.Ect, new(2025, 1, 6), "133333", ect.Area)];

        Assert.All(
            new[] { [], moves }.SelectMany(moved => Of(AfterAllPayments, new() { Ects = [ect], Mentors = [mentor], Moves = moved, Schools = [new("122222", 11), new("133333", 11)] }).Lines),
            line => Assert.Equal((Money.Zero, "schools of this type do not receive these grants"), (line.InAll, line.Reason)));
    }

    [Theory]
    [InlineData(1, 7, 7)]
    [InlineData(34, 8, 8)]
    [InlineData(null, 7, 8)]
    public void Window_OfYear2In2022_IsJulyOrAugustOrBoth(int? type, int firstMonth, int lastMonth)
    {
        var statement = Of(AfterAllPayments, new() { Ects = [In2021(Ann)], Mentors = [Meg], Schools = [new("122222", type)] });

        var payment = Assert.Single(statement.Line(Ann, FundingComponent.TimeOffTimetable).Payments);
        Assert.Equal((new LocalDate(2023, firstMonth, 1), new LocalDate(2023, lastMonth, 31)), (payment.Window.From, payment.Window.To));
        Assert.Equal((0, "£1,200.00"), (payment.Terms, payment.Exact));
    }

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
