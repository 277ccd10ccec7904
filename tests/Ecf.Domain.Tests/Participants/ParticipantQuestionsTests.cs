using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
using NodaTime;

namespace Ecf.Domain.Tests.Participants;

/// <summary>Who answers each question, and who only just does not.</summary>
public sealed class ParticipantQuestionsTests
{
    private static readonly LocalDate AsAt = new(2025, 3, 31);
    private static readonly Urn Willow = Urn.Parse("990101", null);
    private static readonly Urn Beech = Urn.Parse("990108", null);
    private static readonly Trn Buddy = Trn.Parse("0002099", null);

    /// <summary>Named by what is particular about them; whoever has nothing particular is active, of 2024 and at Willow.</summary>
    private static readonly Participant[] Rows =
    [
        Ect("joining") with { Status = ParticipationStatus.Joining, Cohort = 2025 },
        Ect("deferred") with { Status = ParticipationStatus.Deferred, Shortfall = Hours.FromMinutes(600), Missed = 3, OldestUnrecorded = AsAt.PlusDays(-60), NextReview = AsAt, NextDeclaration = AsAt.PlusDays(9) },
        Ect("withdrawn") with { Status = ParticipationStatus.Withdrawn, School = null, NextDeclaration = AsAt },
        Ect("completed") with { Status = ParticipationStatus.Completed, School = Beech },
        Ect("an hour behind") with { Shortfall = Hours.FromMinutes(60), Missed = 1, OldestUnrecorded = AsAt.PlusDays(-14), NextReview = AsAt.PlusDays(1) },
        Ect("a minute more behind") with { Shortfall = Hours.FromMinutes(61), Missed = 2, OldestUnrecorded = AsAt.PlusDays(-15), NextReview = AsAt, MovedOn = new(2025, 1, 1) },
        Ect("moved in spring") with { MovedOn = new(2025, 4, 21), School = Beech, NextDeclaration = AsAt.PlusDays(1) },
        Ect("moved in autumn") with { MovedOn = new(2024, 12, 31) },
        Ect("moved in summer") with { MovedOn = new(2025, 4, 22) },
        Mentor("of none"),
        Mentor("of one") with { Partners = 1, Buddy = Buddy },
        Mentor("of two") with { Partners = 2, Buddy = Buddy },
        Mentor("of three, deferred") with { Partners = 3, Status = ParticipationStatus.Deferred },
        Mentor("of none, deferred") with { Status = ParticipationStatus.Deferred },
    ];

    public static TheoryData<Specification<Participant>, string[]> Questions => new()
    {
        { new AtSchool(Beech), ["completed", "moved in spring"] },
        { new InCohort(2025), ["joining"] },
        { new BehindByMoreThan(Hours.FromMinutes(60)), ["a minute more behind"] },
        { new BehindByMoreThan(Hours.Zero), ["a minute more behind", "an hour behind"] },
        { new MissedWithoutCatchUp(), ["a minute more behind", "an hour behind"] },
        { new UnrecordedOlderThan(AsAt.PlusDays(-14)), ["a minute more behind"] },
        { new ReviewsDueBy(AsAt), ["a minute more behind"] },
        { new DeclarationsDueBy(AsAt), ["withdrawn"] },
        { new DeclarationsDueBy(AsAt.PlusDays(9)), ["deferred", "moved in spring", "withdrawn"] },
        { new MovedThisTerm(new(2025, 1, 1), new(2025, 4, 21)), ["a minute more behind", "moved in spring"] },
        { new MentorsOfTwoOrMore(), ["of two"] },
        { new MentorsWithoutAnEct(), ["of none"] },
        { new WithoutABuddy(), ["of none"] },
        { new TakingPart(), ["a minute more behind", "an hour behind", "joining", "moved in autumn", "moved in spring", "moved in summer", "of none", "of one", "of two"] },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void Evaluate_RowsAtItsEdges_AnswersByName(Specification<Participant> question, string[] names)
    {
        Assert.Equal(names, question.Evaluate(Rows).Select(row => row.Name));
        Assert.Equal(names, question.Evaluate(Rows.Reverse()).Select(row => row.Name));
        Assert.Equal(names.Length, question.Count(Rows));
    }

    [Fact]
    public void Evaluate_OneNameTwice_GoesByNumberAndThenByRole()
    {
        Participant[] rows =
        [
            Ect("Sam") with { Trn = Trn.Parse("0000002", null) }, Mentor("Sam") with { Trn = Trn.Parse("0000001", null) }, Ect("Sam") with { Trn = Trn.Parse("0000001", null) },
        ];
        var found = new Everybody().Evaluate(rows).Select(row => (row.Trn.ToString(), row.Role));
        Assert.Equal([("0000001", PersonRole.EarlyCareerTeacher), ("0000001", PersonRole.Mentor), ("0000002", PersonRole.EarlyCareerTeacher)], found);
        Assert.Equal(Rows.Length, new Everybody().Evaluate(Rows).Count());
    }

    private static Participant Ect(string name) => Row(name, PersonRole.EarlyCareerTeacher);

    private static Participant Mentor(string name) => Row(name, PersonRole.Mentor);

    private static Participant Row(string name, PersonRole role) =>
        new(Trn.Parse("0001001", null), role) { AsAt = AsAt, Name = name, Cohort = 2024, Status = ParticipationStatus.Active, School = Willow };
}
