using Ecf.Domain.Declarations;
using Ecf.Reporting.Calendars;
using NodaTime;

namespace Ecf.Reporting.Tests.Calendars;

public sealed class DeclarationCalendarTests
{
    private static readonly LocalDate AsAt = new(2025, 5, 1);

    [Fact]
    public void Of_SeveralPeopleOfOneMilestone_IsOneEventOnItsDeadline()
    {
        var events = DeclarationCalendar.Of("Declarations", Due("1000001", "1000002"));
        var retained2 = events.All.Single(one => one.Uid == "declaration-2024-standard-september-ect-retained-2@ecf");

        Assert.Equal((new LocalDate(2025, 7, 31), "Deadline: retained-2 for 2 ECTs (standard-september 2024)"), (retained2.First, retained2.Summary));
        Assert.Equal(
            """
            Can be declared from 1 April 2025.
            Declared by 31 July 2025, paid on 31 August 2025.
            Evidence, one of: training-event-attended, self-study-material-completed, other.
            Something is missing for 2: see the list of declarations due.
            """.ReplaceLineEndings("\n"),
            retained2.Description);
    }

    [Fact]
    public void Of_OneMoreOrAnotherDay_KeepsEveryIdentity() => Assert.Equal(
        DeclarationCalendar.Of("Declarations", Due("1000001")).All.Select(one => one.Uid),
        DeclarationCalendar.Of("Declarations", Due("1000002", "1000003")).All.Select(one => one.Uid));

    [Fact]
    public void Of_AnyPeople_NamesNobody() => Assert.All(
        DeclarationCalendar.Of("Declarations", Due("1000001")).All, one => Assert.DoesNotContain("1000001", one.ToString(), StringComparison.Ordinal));

    [Fact]
    public void Of_OpenEndsAndDeclarationsMade_HasNoEvent()
    {
        var extended = Facts("1000001", "extended-april", 2022);

        Assert.Empty(DeclarationCalendar.Of("Declarations", DeclarationPlan.Of(extended, DeclarationSchedules.Embedded, AsAt)).All);
    }

    private static IEnumerable<DueDeclaration> Due(params string[] ids) =>
        ids.SelectMany(id => DeclarationPlan.Of(Facts(id, "standard-september", 2024), DeclarationSchedules.Embedded, AsAt));

    private static ParticipantFacts Facts(string id, string schedule, int cohort) => new()
    {
        Id = id, Role = ParticipantRole.EarlyCareerTeacher, Cohort = cohort, Schedule = ScheduleId.Parse(schedule, null), Start = new(cohort, 9, 1),
    };
}
