using Ecf.Domain.Calendars;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

public sealed class ReplacementTests
{
    private static readonly Schedule Before = Some.MentorInStaffordshire;

    [Fact]
    public void Replace_SchoolShutOnOneSession_MovesThatOneToTheNextFreeDayAndSaysWhy()
    {
        var hit = Before.Sessions[3];

        var change = Replaced(new() { Closures = [new(hit.Date, hit.Date, "Local election")] });

        var move = Assert.Single(change.Moved);
        Assert.Equal((hit.Id, hit.Date), (move.Id, move.From));
        Assert.Equal("the school is shut for \"Local election\"", move.Reason);
        Assert.InRange(Period.DaysBetween(hit.Date, move.To!.Value), 1, 4);
        Assert.Equal(22, change.Kept.Count);
    }

    [Fact]
    public void Replace_ADateFixed_MovesThatSessionAndThePersonInItsWay()
    {
        var (moved, inTheWay) = (Before.Sessions[0], Before.Sessions[1]);

        var change = Replaced(new() { Fixed = [new(moved.Id, inTheWay.Date)] });

        Assert.Equal("its date was fixed", Assert.Single(change.Moved, move => move.Id == moved.Id).Reason);
        Assert.Equal($"{moved.Id} is on that day", Assert.Single(change.Moved, move => move.Id == inTheWay.Id).Reason);
        Assert.Equal(21, change.Kept.Count);
    }

    [Fact]
    public void Replace_TheCalendarOfAnotherArea_KeepsEveryDateThatIsASchoolDayThere()
    {
        var change = Scheduler.Replace(Before, new(Before.Programme, Some.Nottingham, Before.Start));

        Assert.All(change.Moved.Where(move => !change.Schedule.Find(move.Id)!.IsSelfPaced), move => Assert.NotEqual(true, Some.Nottingham.IsSchoolDay(move.From!.Value)));
        Assert.All(change.Schedule.Sessions, session => Assert.True(Some.Nottingham.IsSchoolDay(session.Date)));
        Assert.NotEmpty(change.Kept);
    }

    [Fact]
    public void Replace_ATermShut_SaysWhatIsLostAndWhichDayWouldDo()
    {
        var term = Some.Staffordshire.Terms.First(term => term.Year.StartYear == 2024 && term.Name == TermName.Autumn);

        var change = Replaced(new() { Closures = [new(term.First, term.Last!.Value, "Flood")] });

        Assert.Equal(5, change.Lost.Count);
        Assert.Matches("^autumn 2024/25 has \\d+ school days in the calendar of .*: \\d+ shut for \"Flood\"; the nearest date that would do is \\d+ January 2025$", change.Lost[0].Reason);
    }

    [Fact]
    public void Replace_ATermOpenAgain_NamesWhatIsNewlyPlaced()
    {
        var term = Some.Staffordshire.Terms.First(term => term.Year.StartYear == 2024 && term.Name == TermName.Autumn);
        var shut = Replaced(new() { Closures = [new(term.First, term.Last!.Value, "Flood")] }).Schedule;

        var change = Scheduler.Replace(shut, Places.RequestFor(Before, PlacementConstraints.None));

        Assert.Equal(5, change.NewlyPlaced.Count);
        Assert.Empty(change.Moved);
    }

    private static Replacement Replaced(PlacementConstraints constraints) => Scheduler.Replace(Before, Places.RequestFor(Before, constraints));
}
