using System.Globalization;
using NodaTime;

namespace Ecf.Domain.Buddies;

/// <summary>The words in which reasons speak of mentors.</summary>
internal static class BuddyWords
{
    internal const string NobodyElse = "nobody else takes part on the day";

    internal const string AllForbidden = "the hub's rules forbid a pair with every other mentor who takes part";

    internal const string NotThirdAgain = "joined a pair as third in the round before, and nobody does so twice running; no pairing that keeps to this and to the hub's rules gives more mentors a buddy";

    internal static string LeftOver(int paired, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"with the pairs that the hub's rules forbid and pin, no more than {paired} of {all} mentors can have a buddy, and the others are needed for each other");

    internal static string Day(LocalDate date) => FormattableString.Invariant($"{date:d MMMM uuuu}");

    internal static string Left(BuddyMentor mentor) => $"took part until {Day(mentor.LastDay!.Value)}";

    /// <summary>"A", "A and B", "A, B and C".</summary>
    internal static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Count - 1))} and {all[^1]}";
    }

    internal static string Names(IEnumerable<BuddyMentor> mentors) => List(mentors.Select(mentor => mentor.Name));

    /// <summary>The subjects that all share, as the first writes them, in order.</summary>
    internal static IReadOnlyList<string> Shared(IReadOnlyList<BuddyMentor> mentors) =>
    [
        .. mentors[0].Subjects.Select(subject => subject.Trim()).Where(subject => subject.Length > 0 && mentors.Skip(1).All(mentor => Teaches(mentor, subject)))
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase),
    ];

    internal static bool TeachesAnything(BuddyMentor mentor) => mentor.Subjects.Any(subject => !string.IsNullOrWhiteSpace(subject));

    private static bool Teaches(BuddyMentor mentor, string subject) => mentor.Subjects.Any(other => other.Trim().Equals(subject, StringComparison.OrdinalIgnoreCase));
}
