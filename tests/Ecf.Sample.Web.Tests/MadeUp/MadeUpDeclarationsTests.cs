using Ecf.Domain.Declarations;

namespace Ecf.Sample.Web.Tests.MadeUp;

public sealed class MadeUpDeclarationsTests
{
    [Fact]
    public void Declarations_OfEachPerson_AreSuchAsTheServiceTakes() => Assert.All(
        Some.Records.Declarations.GroupBy(made => (made.Person, made.Role)), group =>
        {
            var cohort = group.Key.Role == ParticipantRole.Mentor ? Some.Records.Mentors.Single(mentor => mentor.Trn == group.Key.Person).Cohort : Some.Records.Ects.Single(ect => ect.Trn == group.Key.Person).Cohort;
            var start = group.Key.Role == ParticipantRole.Mentor ? Some.Records.Mentors.Single(mentor => mentor.Trn == group.Key.Person).TrainingStart : Some.Records.Ects.Single(ect => ect.Trn == group.Key.Person).InductionStart;
            var facts = new ParticipantFacts
            {
                Id = "1", Role = group.Key.Role, Cohort = cohort, Schedule = ScheduleAssignment.Of(start, start).Schedule, Start = start, Declarations = [.. group],
            };
            Assert.Empty(facts.Check().Findings);
        });

    [Fact]
    public void Declarations_OfTheHub_AreMostOfThemAndNotAll()
    {
        Assert.InRange(Some.Records.Declarations.Count, 1_000, 2_500);
        Assert.True(Some.Records.Declarations.Select(made => made.State).Distinct().Count() >= 3);
        Assert.All(Some.Records.Declarations, made => Assert.True(made.Date <= Some.RecordsTo));
    }
}
