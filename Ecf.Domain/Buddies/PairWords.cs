using System.Globalization;

namespace Ecf.Domain.Buddies;

/// <summary>Says in true words why these are buddies.</summary>
internal sealed class PairWords(BuddyStanding standing, int[] members)
{
    private readonly BuddyMentor[] mentors = [.. members.Select(mentor => standing.Mentors[mentor])];

    /// <summary>How often any two of them met before; a pair that merely stays repeats nothing.</summary>
    internal int Repeats => Twos().Where(two => !standing.AreKept(two.One, two.Other)).Sum(two => standing.TimesMet(two.One, two.Other));

    internal string Sentence()
    {
        var pinned = standing.ArePinned(members[0], members[1]) ? "kept together by the hub's rules; " : "";
        var joining = members.Length == 3 ? $"; {Joining()}" : "";
        return $"{pinned}{Linked(mentors[0], mentors[1])}{joining}; {Before()}";
    }

    private static string Linked(BuddyMentor one, BuddyMentor other)
    {
        var where = AtOneSchool(one, other) ? "at the same school" : "at different schools";
        var shared = BuddyWords.Shared([one, other]);
        return shared.Count > 0 ? $"both teach {BuddyWords.List(shared)}, {where}"
            : BuddyWords.TeachesAnything(one) && BuddyWords.TeachesAnything(other) ? $"{where}, with different subjects"
            : where;
    }

    private string Joining()
    {
        var (pair, third) = (mentors[..2], mentors[2]);
        var like = pair.Where(mentor => BuddyWords.Shared([mentor, third]).Count > 0).ToList();
        var near = pair.Where(mentor => AtOneSchool(mentor, third)).ToList();
        string[] links =
        [
            .. like.Count > 0 ? [$"shares a subject with {BuddyWords.Names(like)}"] : Array.Empty<string>(),
            .. near.Count > 0 ? [$"is at the school of {BuddyWords.Names(near)}"] : Array.Empty<string>(),
        ];
        return string.Create(CultureInfo.InvariantCulture, $"{third.Name} joins them, because {standing.Count} mentors are an odd number{(links.Length > 0 ? $", and {BuddyWords.List(links)}" : "")}");
    }

    private string Before()
    {
        var met = Twos().Where(two => standing.TimesMet(two.One, two.Other) > 0).ToList();
        if (met.Count == 0)
        {
            return members.Length == 2 ? "not paired before" : "no two of them paired before";
        }

        var paired = string.Join("; ", met.Select(two => $"{(members.Length == 2 ? "" : $"{BuddyWords.Names([standing.Mentors[two.One], standing.Mentors[two.Other]])} ")}paired before, in {RoundsOf(two.One, two.Other)}"));
        return Repeats == 0 || IsPinnedAlone ? paired : $"{paired}, as no pairing that helps as many mentors is without a repeat";
    }

    // Nothing is said to be unavoidable that a pin alone brings about.
    private bool IsPinnedAlone => members.Length == 2 && standing.ArePinned(members[0], members[1]);

    private string RoundsOf(int one, int other)
    {
        var numbers = standing.History.Where(round => round.Groups.Any(together => Holds(together, one) && Holds(together, other)))
            .Select(round => round.Number.ToString(CultureInfo.InvariantCulture)).ToList();
        return $"{(numbers.Count == 1 ? "round" : "rounds")} {BuddyWords.List(numbers)}";
    }

    private bool Holds(BuddyGroup together, int mentor) => together.Mentors.Contains(standing.Mentors[mentor].Id);

    private IEnumerable<(int One, int Other)> Twos() =>
        from other in Enumerable.Range(0, members.Length)
        from one in Enumerable.Range(0, other)
        select (members[one], members[other]);

    private static bool AtOneSchool(BuddyMentor one, BuddyMentor other) => one.School.Trim() == other.School.Trim();
}
