using System.Globalization;
using NodaTime;

namespace Ecf.Domain.Buddies;

/// <summary>
/// The wording of what can be wrong with a hub's rules (ECF950 to ECF956), and with the mentors and earlier rounds that they are
/// held against (ECF960 to ECF969). No sentence holds an id, which is personal data: paths and names say who.
/// </summary>
internal static class BuddyFindings
{
    internal const string OwnBuddy = "both are the same mentor, and nobody is their own buddy; write the ids of two mentors";

    internal const string NothingDecides =
        "every pair weighs the same, so only earlier rounds and the order of ids decide; give the links that you prefer a larger weight";

    internal const string UnknownInRules = "no mentor of the hub has this id; correct it, leading zeros included, or remove the pair";

    internal const string UnknownInHistory = "the hub has no mentor of this id any more, so this place in the round is set aside; restore the mentor, or leave it";

    internal static string PinForbidden(string where) => $"this pair is forbidden in {where}; remove it from one of the two lists";

    internal static string PinsOverlap(string where) => $"one of these mentors is pinned in {where} already, and nobody has two buddies; keep one of the two pairs";

    internal static string PairTwice(string where) => $"this pair stands in {where} already and counts once; remove one of the two";

    internal static string NegativeWeight(decimal given) =>
        $"a weight cannot be {Plain(given)}; write 0 for a link that is worth nothing, and forbid a pair that must not be made";

    internal static string WeightTooLarge(decimal given) =>
        $"a weight of {Plain(given)} is above {BuddyWeights.Most}; only the proportion of the weights matters, so write smaller ones, such as 1, 2 and 3";

    internal static string MentorTwice(string name, int earlier) =>
        $"the id of {name} already stands in $.mentors[{earlier}]; a mentor is paired once, so remove one of the two";

    internal static string Blank(string what) => $"the {what} is empty; a mentor is known by id, name and school, so write it";

    internal static string DaysBackwards(string name, LocalDate first, LocalDate last) =>
        $"{name} takes part from {BuddyWords.Day(first)} and ends before that, on {BuddyWords.Day(last)}; give a last day on or after the first";

    internal static string RoundTwice(int number, int earlier) =>
        $"round {Plain(number)} already stands in $.history[{earlier}]; give each round a number of its own, the first 1";

    internal static string NotAGroup(int count) =>
        $"{Plain(count)} {(count == 1 ? "mentor is" : "mentors are")} no pair; a round holds pairs, and one group of three at most where the number was odd";

    internal static string TwiceInRound(int number, int group) =>
        $"a mentor of this group is already in $.groups[{group}] of round {Plain(number)}; keep each mentor in one group of a round";

    internal static string PinnedAway(string name) => $"{name} takes no part on the day, so this pair is not made, and the other is paired like everybody; leave it, or remove the pair";

    internal static string TooMany(int count, int most) => $"{Plain(count)} mentors are more than one pool holds; pair at most {Plain(most)} at once, such as one cohort";

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
