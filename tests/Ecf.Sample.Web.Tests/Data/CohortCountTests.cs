using Ecf.Sample.Web.Data;

namespace Ecf.Sample.Web.Tests.Data;

public sealed class CohortCountTests
{
    private static readonly Trn Ect = Trn.Parse("0001001", null);
    private static readonly Trn Mentor = Trn.Parse("0001002", null);
    private static readonly LocalDate Start = new(2025, 9, 1);
    private static readonly LocalDate Last = new(2025, 12, 31);

    private static readonly HubRecords Records = new()
    {
        Ects = [new(Ect, "Zoë O’Connor", "Physics", 2025, "ect", Start, new(0.6m), Last)],
        Mentors = [new(Mentor, "Sam Reid", "Physics", 2025, "mentor", Start)],
        SchoolPeriods = [new(Ect, Urn.Parse("990101", null), Start, Last), new(Mentor, Urn.Parse("990101", null), new(2019, 9, 1))],
        Mentorships = [new(Ect, Mentor, Start, new(2025, 10, 31))],
    };

    public static TheoryData<LocalDate, object> Days => new()
    {
        { Start.PlusDays(-1), new CohortCount(0, 0, 0, 0, 1, 0, 0) },
        { Start, new CohortCount(1, 1, 0, 0, 0, 1, 1) },
        { new(2025, 10, 31), new CohortCount(1, 1, 0, 0, 0, 1, 1) },
        { new(2025, 11, 1), new CohortCount(1, 1, 1, 0, 0, 1, 1) },
        { Last, new CohortCount(1, 1, 1, 0, 0, 1, 1) },
        { Last.PlusDays(1), new CohortCount(0, 0, 0, 1, 0, 1, 0) },
    };

    [Theory]
    [MemberData(nameof(Days), DisableDiscoveryEnumeration = true)]
    public void On_Day_CountsWhoTakesPart(LocalDate day, object count) => Assert.Equal(count, CohortCount.On(day, 2025, Records));

    [Fact]
    public void On_AnotherCohort_CountsNobody() => Assert.Equal(new(0, 0, 0, 0, 0, 0, 0), CohortCount.On(Start, 2024, Records));
}
