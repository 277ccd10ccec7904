using Ecf.Domain.Induction;
using NodaTime;
using static Ecf.Domain.Tests.Induction.SomeInduction;

namespace Ecf.Domain.Tests.Induction;

/// <summary>Whatever lasts from a day to a day holds on both, and for good where no last day is known.</summary>
public sealed class DaysCoveredTests
{
    private static readonly LocalDate First = Day(2026, 3, 2);

    private static readonly LocalDate Last = Day(2026, 3, 6);

    private static readonly Trn Ann = Trn.Parse("1000001", null);

    private static readonly Urn School = Urn.Parse("100001", null);

    private static readonly Dictionary<string, Func<LocalDate?, Func<LocalDate, bool>>> Kinds = new()
    {
        ["absence"] = to => new Absence(AbsenceKind.Sickness, First, to).Covers,
        ["post"] = to => new Post { School = "A", Calendar = North, From = First, To = to }.Covers,
        ["mentorship"] = to => new Mentorship(Ann, Ann, First, to).Covers,
        ["tutorship"] = to => new Tutorship(School, Ann, First, to).Covers,
        ["school period"] = to => new SchoolPeriod(Ann, School, First, to).Covers,
        ["participation"] = to => new Participation(Ann, PersonRole.Mentor, ParticipationStatus.Deferred, First, to).Covers,
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Covers_WithALastDay_HoldsFromTheFirstToTheLast(string kind) =>
        Assert.Equal([false, true, true, true, false], Held(kind, Last));

    [Theory]
    [MemberData(nameof(Names))]
    public void Covers_WithoutALastDay_HoldsForGood(string kind) =>
        Assert.Equal([false, true, true, true, true], Held(kind, null));

    [Theory]
    [InlineData(0, "1")]
    [InlineData(1, "0.8")]
    [InlineData(2, "0.8")]
    [InlineData(10, "0.6")]
    public void FteOn_ChangesInAnyOrder_IsThatOfTheLatestOfTheirOwn(int days, string share)
    {
        var ect = new EarlyCareerTeacher(Ann, "Ann Lee", "Art", 2025, "p", First, new(1m));
        WorkingPatternChange[] changes =
        [
            new(Ann, First.PlusDays(10), new(0.6m)), new(Ann, First.PlusDays(1), new(0.8m)), new(Trn.Parse("1000002", null), First, new(0.2m)),
        ];

        Assert.Equal(Fte.Parse(share, null), ect.FteOn(First.PlusDays(days), changes));
    }

    private static IEnumerable<bool> Held(string kind, LocalDate? to) =>
        new[] { First.PlusDays(-1), First, First.PlusDays(2), Last, Last.PlusDays(1) }.Select(Kinds[kind](to));
}
