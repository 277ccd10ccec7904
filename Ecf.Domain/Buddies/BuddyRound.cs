using NodaTime;

namespace Ecf.Domain.Buddies;

/// <summary>A round of buddies that was held: who was with whom.</summary>
/// <param name="number">Its number, the first round's being 1; the largest is the last round.</param>
/// <param name="on">The day from which it held.</param>
/// <param name="groups">Its groups, in any order.</param>
public sealed class BuddyRound(int number, LocalDate on, IReadOnlyList<BuddyGroup> groups)
{
    /// <summary>Its number, from 1.</summary>
    public int Number { get; } = number;

    /// <summary>The day from which it held.</summary>
    public LocalDate On { get; } = on;

    /// <summary>Its groups.</summary>
    public IReadOnlyList<BuddyGroup> Groups { get; } = [.. groups ?? throw new ArgumentNullException(nameof(groups))];

    /// <summary>The rounds of a cohort as a store keeps them.</summary>
    /// <param name="places">All places of one cohort, in any order.</param>
    /// <returns>The rounds by number, each from its earliest day, its groups in order.</returns>
    public static IReadOnlyList<BuddyRound> Of(IEnumerable<BuddyPlace> places) =>
    [
        .. from place in places ?? throw new ArgumentNullException(nameof(places))
           group place by place.Round into round
           orderby round.Key
           select new BuddyRound(round.Key, round.Min(place => place.On), [.. GroupsOf(round)]),
    ];

    /// <summary>The round as rows of a store.</summary>
    /// <param name="cohort">The year in which the cohort's academic year starts.</param>
    /// <exception cref="FormatException">An id is not a teacher reference number.</exception>
    public IReadOnlyList<BuddyPlace> Places(int cohort) =>
    [
        .. Groups.SelectMany((group, index) => group.Mentors.Select((mentor, place) =>
            new BuddyPlace(cohort, Number, index + 1, place + 1, Induction.Trn.Parse(mentor, null), On))),
    ];

    private static IEnumerable<BuddyGroup> GroupsOf(IEnumerable<BuddyPlace> round) =>
        from place in round
        group place by place.Group into together
        orderby together.Key
        select new BuddyGroup([.. together.OrderBy(place => place.Place).Select(place => place.Mentor.ToString())]);
}
