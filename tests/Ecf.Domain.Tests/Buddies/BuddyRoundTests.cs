using Ecf.Domain.Buddies;
using NodaTime;

namespace Ecf.Domain.Tests.Buddies;

/// <summary>Rounds go to the rows of a store and come back, in whatever order the store gives the rows.</summary>
public sealed class BuddyRoundTests
{
    private static readonly LocalDate InAutumn = new(2025, 9, 10);

    private static readonly BuddyRound First = new(1, InAutumn, [new(["0002003", "0002001"]), new(["0002002", "0002005", "0002004"])]);

    private static readonly BuddyRound Second = new(2, InAutumn.PlusMonths(4), [new(["0002001", "0002002"])]);

    [Fact]
    public void Places_OfARound_NumberItsGroupsAndTheirMentorsFromOne() => Assert.Equal(
        ["2025 1 1.1 0002003", "2025 1 1.2 0002001", "2025 1 2.1 0002002", "2025 1 2.2 0002005", "2025 1 2.3 0002004"],
        First.Places(2025).Select(place => $"{place.Cohort} {place.Round} {place.Group}.{place.Place} {place.Mentor}"));

    [Fact]
    public void Of_RowsInAnyOrder_GivesTheRoundsBack()
    {
        var rounds = BuddyRound.Of(Second.Places(2025).Concat(First.Places(2025)).Reverse());

        Assert.Equal([Told(First), Told(Second)], rounds.Select(Told));
    }

    // A round that was changed later has rows of two days, and holds from the first.
    [Fact]
    public void Of_RowsOfTwoDays_HoldsFromTheEarlier()
    {
        var places = First.Places(2025).Select((place, row) => row == 2 ? place with { On = InAutumn.PlusDays(7) } : place);

        Assert.Equal(InAutumn, Assert.Single(BuddyRound.Of(places)).On);
    }

    private static string Told(BuddyRound round) => $"{round.Number} {round.On:uuuu-MM-dd} {string.Join("; ", round.Groups.Select(group => string.Join('+', group.Mentors)))}";
}
