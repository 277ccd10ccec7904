using CsCheck;
using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Tests.Scheduling;

/// <summary>What holds of every placement of a whole plan.</summary>
public sealed class CohortSchedulerLaws
{
    private const int Plans = 100;

    private static readonly Gen<(CohortPlan Plan, CohortSchedule Placed)> Any = SomePlan.Any.Select(plan => (plan, CohortScheduler.Place(plan)));

    [Fact]
    public void Place_AnyPlan_EveryEventIsOnAnOpenSchoolDayOfAllItConcerns() => Any.Sample(one => one.Placed.Events.All(held =>
        one.Plan.Schools.Where(school => held.Schools.Contains(school.Id)).All(school => IsOpen(one.Plan, school, held))), iter: Plans);

    [Fact]
    public void Place_AnyPlan_NoFacilitatorIsInTwoPlaces() => Any.Sample(one => one.Placed.Events.Where(held => held.Facilitator is not null)
        .GroupBy(held => (held.Facilitator, held.Session.Date)).All(DoNotOverlap), iter: Plans);

    [Fact]
    public void Place_AnyPlan_GapsAndWeeklyLimitsHoldForEverySchool() => Any.Sample(one => one.Placed.Schools.All(school =>
        school.Schedule.KeepsGaps(one.Plan.Constraints) && school.Schedule.KeepsWeeks(one.Plan.Constraints.MostAWeek!.Value)), iter: Plans);

    [Fact]
    public void Place_AnyPlan_LosesNoMinute() => Any.Sample(one => one.Placed.Schools.All(school => school.Schedule.Required == school.Schedule.Programme.Hours), iter: Plans);

    [Fact]
    public void Place_AnyPlan_SharedSessionsHaveOneDate() => Any.Sample(one => one.Plan.Groups.All(group => group.Schools
        .SelectMany(school => one.Placed.Find(school, group.Programme.Id, group.Start)!.Counted().Where(session => group.Shared.Contains(session.Strand)))
        .GroupBy(session => session.Id).All(session => session.Distinct().Count() == 1 && session.Count() == group.Schools.Count)), iter: Plans);

    [Fact]
    public void Place_ListsInAnotherOrder_ChangesNothing() => Any.Sample(one => Same(one.Placed, CohortScheduler.Place(Reversed(one.Plan))), iter: Plans);

    [Fact]
    public void Place_Twice_IsIdentical() => Any.Sample(one => Same(one.Placed, CohortScheduler.Place(one.Plan)), iter: Plans);

    [Fact]
    public void Replace_NothingChanged_MovesNothing() => Any.Sample(one =>
        CohortScheduler.Replace(one.Placed, one.Plan).Schools.All(school => school.Replacement is { Moved: [], Lost: [] }), iter: Plans);

    [Fact]
    public void Replace_AClosureAtOneSchool_MovesOnlyWhatItTouchesOrWhatMakesRoom() => Gen.Select(Any, SomeConstraints.AnyClosure).Sample((one, closure) =>
        one.Placed.Schools.Any(school => Places.HasRefusedDate(school.Schedule)) || CohortScheduler.Replace(one.Placed, Shut(one.Plan, closure)).Schools.SelectMany(school => school.Replacement.Moved)
            .All(move => closure.Covers(move.From!.Value) || move.Reason.StartsWith("it made room for", StringComparison.Ordinal)), iter: Plans);

    private static bool IsOpen(CohortPlan plan, CohortSchool school, CohortEvent held) => school.Calendar.IsSchoolDay(held.Session.Date) == true
        && !school.Closures.Concat(plan.Constraints.Closures).Any(closure => closure.Covers(held.Session.Date))
        && !plan.Constraints.Busy.Any(busy => busy.Covers(held.Session.Date));

    private static bool DoNotOverlap(IEnumerable<CohortEvent> day)
    {
        var inOrder = day.OrderBy(held => held.Session.At).ToList();
        return inOrder.Count == 1 || (inOrder.TrueForAll(held => held.Session.At is not null)
            && inOrder.Zip(inOrder.Skip(1)).All(pair => pair.First.Session.At!.Value.PlusMinutes(pair.First.Session.Length.Minutes) <= pair.Second.Session.At));
    }

    private static bool Same(CohortSchedule one, CohortSchedule other) => one.Schools.Count == other.Schools.Count
        && one.Schools.Zip(other.Schools).All(pair => pair.First.School == pair.Second.School && Places.Same(pair.First.Schedule, pair.Second.Schedule))
        && one.Events.Select(held => (held.Group, held.Session)).SequenceEqual(other.Events.Select(held => (held.Group, held.Session)));

    private static CohortPlan Reversed(CohortPlan plan) => new(
        [.. plan.Schools.Reverse()],
        [.. plan.Groups.Reverse().Select(group => new CohortGroup { Id = group.Id, Programme = group.Programme, Start = group.Start, Schools = [.. group.Schools.Reverse()], Shared = [.. group.Shared.Reverse()], Facilitators = group.Facilitators })],
        Places.Reversed(plan.Constraints));

    private static CohortPlan Shut(CohortPlan plan, Ecf.Domain.Calendars.Closure closure) => new(
        [SomePlan.School(1, [.. plan.Schools[0].Closures, closure]), .. plan.Schools.Skip(1)], plan.Groups, plan.Constraints);
}
