namespace Ecf.Domain.Buddies;

/// <summary>Gives every mentor a buddy, as a hub's rules would have it.</summary>
/// <remarks>
/// <para>Nobody is paired with oneself, or with somebody forbidden; a pinned pair stays; there is one trio at most, where the number is odd, and
/// nobody joins as its third twice running. Then, each before the next: as many mentors as can be have a buddy; as few as
/// can be were buddies before, so that nothing is repeated while a pairing without a repeat exists; a changed round keeps as many pairs as it can; of the
/// last trio as few as can be are in one again; and the hub's weights add up to as much as can be.</para>
/// <para>
/// The pairing is exact: none is better by this order. It is a maximum-weight matching in a general graph, found in time that grows with
/// the cube of the mentors. Where several are as good, the order of ids decides, so that the same people in any order are paired alike.
/// </para>
/// </remarks>
/// <example><code>
/// var pairing = BuddyMatcher.Propose(new BuddyPool(mentors, new LocalDate(2025, 9, 15), rules, history));
/// foreach (var pair in pairing.Pairs)
/// {
///     Console.WriteLine($"{string.Join(" and ", pair.Mentors.Select(mentor => mentor.Name))}: {pair.Sentence}");
/// }
/// </code></example>
public static class BuddyMatcher
{
    /// <summary>A new round: everybody is paired anew, but for the pinned pairs.</summary>
    /// <param name="pool">The mentors, rules and rounds so far.</param>
    /// <param name="cancel">Stops the search; nothing is returned then.</param>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static BuddyPairing Propose(BuddyPool pool, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(pool);
        var standing = new BuddyStanding(pool, null);
        return new PairMaking(standing, GroupSearch.Best(standing, cancel)).Pairing();
    }

    /// <summary>The same round after somebody left or came, or the rules changed: as many pairs as can be stay.</summary>
    /// <param name="pool">The mentors and rules as they are now. Rounds from the number of the changed one on are not looked at.</param>
    /// <param name="round">The round as it was.</param>
    /// <param name="cancel">Stops the search; nothing is returned then.</param>
    /// <returns>The round as it is now, and every pair that changed, with the reason.</returns>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static BuddyReplacement Replace(BuddyPool pool, BuddyRound round, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(pool);
        ArgumentNullException.ThrowIfNull(round);
        var standing = new BuddyStanding(pool, round);
        var groups = GroupSearch.Best(standing, cancel);
        return new(new PairMaking(standing, groups).Pairing(), new PairChanges(standing, groups).All());
    }
}
