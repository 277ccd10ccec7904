using CsCheck;
using Ecf.Domain.Calendars;
using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Tests.Scheduling;

/// <summary>What holds of every placement that starts from another.</summary>
public sealed class ReplacementLaws
{
    private static readonly Gen<(Schedule Before, PlacementConstraints Constraints)> AnyBefore =
        from place in SomeConstraints.AnyPlace
        from constraints in SomeConstraints.Any
        select (Scheduler.Place(place.Programme, place.Calendar, Some.Autumn2024, constraints), constraints);

    private static readonly Gen<(Schedule Before, PlacementConstraints After, Closure Closure, Replacement Change)> AnyClosureAdded =
        from before in AnyBefore
        from closure in SomeConstraints.AnyClosure
        let after = Places.With(before.Constraints, closure)
        select (before.Before, after, closure, Scheduler.Replace(before.Before, Places.RequestFor(before.Before, after)));

    [Fact]
    public void Replace_NothingChanged_KeepsEverySession() => AnyBefore.Sample(one =>
        Scheduler.Replace(one.Before, Places.RequestFor(one.Before, one.Constraints)) is { Moved: [], Lost: [] } change && change.Kept.Count == one.Before.Sessions.Count);

    [Fact]
    public void Replace_AClosureAdded_MovesOnlyWhatItTouchesOrWhatMakesRoom() => AnyClosureAdded.Sample(one =>
        Places.HasRefusedDate(one.Before) || one.Change.Moved.All(move => one.Closure.Covers(move.From!.Value) || move.Reason.StartsWith("it made room for", StringComparison.Ordinal)));

    [Fact]
    public void Replace_AClosureAdded_LosesOnlyWhatItTouches() => AnyClosureAdded.Sample(one =>
        Places.HasRefusedDate(one.Before) || one.Change.Lost.All(move => one.Closure.Covers(move.From!.Value)));

    [Fact]
    public void Replace_AClosureAdded_MovesAtMostTwoOthersForEachItTouches() => AnyClosureAdded.Sample(one =>
        Places.HasRefusedDate(one.Before) || one.Change.Moved.Count <= 3 * (one.Before.Sessions.Count(session => one.Closure.Covers(session.Date)) + one.Before.Unplaced.Count));

    [Fact]
    public void Replace_AClosureAdded_KeepsEveryConstraint() => AnyClosureAdded.Sample(one =>
        one.Change.Schedule.KeepsGaps(one.After) && one.Change.Schedule.KeepsWeeks(one.After.MostAWeek!.Value)
        && !one.Change.Schedule.Sessions.Any(session => one.After.Closures.Any(closure => closure.Covers(session.Date))));

    [Fact]
    public void Replace_AClosureAdded_EverySessionIsCountedOnce() => AnyClosureAdded.Sample(one =>
        one.Change.Kept.Count + one.Change.Moved.Count + one.Change.NewlyPlaced.Count == one.Change.Schedule.Sessions.Count
        && one.Change.Schedule.Required == one.Before.Required);

    [Fact]
    public void Replace_FromADay_LeavesThePastAlone() => Gen.Select(AnyClosureAdded, SomeConstraints.AnyDay).Sample((one, today) =>
    {
        var change = Scheduler.Replace(one.Before, Places.RequestFor(one.Before, one.After), today);
        return one.Before.Sessions.Where(session => session.Date < today).All(change.Kept.Contains)
            && change.Moved.Concat(change.NewlyPlaced).All(move => move.To >= today);
    });
}
