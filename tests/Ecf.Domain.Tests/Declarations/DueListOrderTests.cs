using Ecf.Domain.Declarations;
using NodaTime;
using static Ecf.Domain.Tests.Declarations.SomeDeclarations;

namespace Ecf.Domain.Tests.Declarations;

public sealed class DueListOrderTests
{
    [Fact]
    public void Of_OnePerson_KeepsAllThatIsOpenAndTheFirstOfTheRest() => Assert.Equal(
        ["Overdue Started", "Open Retained1", "ToCome Retained2", "NotPossible Retained4"],
        DueList.Of(
        [
            [
                Due("a", DueStatus.Open, DeclarationType.Retained1), Due("a", DueStatus.Overdue, DeclarationType.Started),
                Due("a", DueStatus.ToCome, DeclarationType.Retained2), Due("a", DueStatus.ToCome, DeclarationType.Retained3),
                Due("a", DueStatus.NotPossible, DeclarationType.Retained4), Due("a", DueStatus.NotKnown, DeclarationType.Completed),
            ],
        ]).Select(due => $"{due.Status} {due.Type}"));

    [Fact]
    public void Of_WhatIsMade_ListsNothing() => Assert.Empty(DueList.Of([[Due("a", DueStatus.Made, DeclarationType.Started)]]));

    [Fact]
    public void Of_TheSameStatus_OrdersByDeadlineThenFirstDayThenPersonThenType()
    {
        DueDeclaration[] inOrder =
        [
            Due("e", DueStatus.Open, DeclarationType.Started, 5, 20), Due("d", DueStatus.Open, DeclarationType.Started, 3, 21),
            Due("c", DueStatus.Open, DeclarationType.Started, 4, 21), Due("a", DueStatus.Open, DeclarationType.Started, 5, 21),
            Due("b", DueStatus.Open, DeclarationType.Started, 5, 21), Due("b", DueStatus.Open, DeclarationType.Retained1, 5, 21),
            Due("a", DueStatus.Open, DeclarationType.Started, 1, null), Due("a", DueStatus.Open, DeclarationType.Started, null, null),
        ];
        Assert.Equal(inOrder, DueList.Of([[.. inOrder.Reverse()]]));
    }

    [Fact]
    public void Of_TheSameDays_OrdersByCohortThenRoleThenPerson()
    {
        DueDeclaration[] inOrder =
        [
            Due("z", 2024, ParticipantRole.Mentor), Due("y", 2025, ParticipantRole.EarlyCareerTeacher), Due("z", 2025, ParticipantRole.EarlyCareerTeacher), Due("a", 2025, ParticipantRole.Mentor),
        ];
        Assert.Equal(inOrder, DueList.Of([[.. inOrder.Reverse()]]));
    }

    [Fact]
    public void Of_NoPeopleAtAll_Throws() => Assert.Equal("people", Assert.Throws<ArgumentNullException>(() => DueList.Of(null!)).ParamName);

    private static DueDeclaration Due(string person, int cohort, ParticipantRole role) => new()
    {
        Person = person, Role = role, Cohort = cohort, Schedule = default, Type = DeclarationType.Started, Status = DueStatus.Open,
        From = Day(2026, 2, 1), To = Day(2026, 2, 28), Evidence = [], Missing = [], Refusals = [], NextStep = "",
    };

    private static DueDeclaration Due(string person, DueStatus status, DeclarationType type, int? from = 1, int? to = 28) => new()
    {
        Person = person, Role = ParticipantRole.Mentor, Cohort = 2025, Schedule = default, Type = type, Status = status,
        From = from is { } first ? Day(2026, 2, first) : null, To = to is { } last ? Day(2026, 2, last) : null,
        Evidence = [], Missing = [], Refusals = [], NextStep = "",
    };
}
