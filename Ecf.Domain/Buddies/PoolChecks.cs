using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Buddies;

/// <summary>Finds what contradicts itself in the facts that a round is made from.</summary>
internal sealed class PoolChecks
{
    private readonly FindingList findings;
    private readonly Dictionary<string, BuddyMentor> known = new(StringComparer.Ordinal);

    private PoolChecks(string file) => findings = new(file);

    internal static IReadOnlyList<Finding> Of(
        IReadOnlyList<BuddyMentor> mentors, LocalDate on, BuddyRules? rules, IReadOnlyList<BuddyRound>? history, string file)
    {
        ArgumentNullException.ThrowIfNull(mentors);
        var checks = new PoolChecks(file);
        checks.Mentors(mentors);
        checks.Rules("pinned", rules?.Pinned ?? []);
        checks.Rules("forbidden", rules?.Forbidden ?? []);
        checks.Away(rules?.Pinned ?? [], on);
        checks.Rounds(history ?? []);
        return checks.findings.All();
    }

    private void Mentors(IReadOnlyList<BuddyMentor> mentors)
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < mentors.Count; index++)
        {
            var (mentor, path) = (mentors[index], $"$.mentors[{index}]");
            Filled(mentor, path);
            Require(firsts.TryAdd(mentor.Id, index), path, "ECF960", () => BuddyFindings.MentorTwice(mentor.Name, firsts[mentor.Id]));
            Require(!(mentor.LastDay < mentor.FirstDay), path, "ECF962", () => BuddyFindings.DaysBackwards(mentor.Name, mentor.FirstDay!.Value, mentor.LastDay!.Value));
            known.TryAdd(mentor.Id, mentor);
        }

        Require(mentors.Count <= BuddyPool.MostMentors, "$.mentors", "ECF969", () => BuddyFindings.TooMany(mentors.Count, BuddyPool.MostMentors));
    }

    private void Filled(BuddyMentor mentor, string path)
    {
        foreach (var (what, text) in new[] { ("id", mentor.Id), ("name", mentor.Name), ("school", mentor.School) })
        {
            Require(!string.IsNullOrWhiteSpace(text), $"{path}.{what}", "ECF961", () => BuddyFindings.Blank(what));
        }
    }

    private void Rules(string list, IReadOnlyList<TwoMentors> pairs)
    {
        for (var index = 0; index < pairs.Count; index++)
        {
            Require(known.ContainsKey(pairs[index].One), $"$.rules.{list}[{index}].one", "ECF963", () => BuddyFindings.UnknownInRules);
            Require(known.ContainsKey(pairs[index].Other), $"$.rules.{list}[{index}].other", "ECF963", () => BuddyFindings.UnknownInRules);
        }
    }

    private void Away(IReadOnlyList<TwoMentors> pinned, LocalDate on)
    {
        foreach (var (pin, index) in pinned.Select((pin, index) => (pin, index)))
        {
            if (known.GetValueOrDefault(pin.One) is { } one && known.GetValueOrDefault(pin.Other) is { } other && one.TakesPartOn(on) != other.TakesPartOn(on))
            {
                findings.Add($"$.rules.pinned[{index}]", Severity.Note, "ECF968", BuddyFindings.PinnedAway(one.TakesPartOn(on) ? other.Name : one.Name));
            }
        }
    }

    private void Rounds(IReadOnlyList<BuddyRound> history)
    {
        var numbers = new Dictionary<int, int>();
        for (var index = 0; index < history.Count; index++)
        {
            var round = history[index];
            Require(numbers.TryAdd(round.Number, index), $"$.history[{index}]", "ECF965", () => BuddyFindings.RoundTwice(round.Number, numbers[round.Number]));
            Groups(round, $"$.history[{index}]");
        }
    }

    private void Groups(BuddyRound round, string path)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < round.Groups.Count; index++)
        {
            var (mentors, place) = (round.Groups[index].Mentors, $"{path}.groups[{index}]");
            Require(mentors.Count is 2 or 3, place, "ECF966", () => BuddyFindings.NotAGroup(mentors.Count));
            foreach (var mentor in mentors)
            {
                Require(places.TryAdd(mentor, index), place, "ECF967", () => BuddyFindings.TwiceInRound(round.Number, places[mentor]));
                if (!known.ContainsKey(mentor))
                {
                    findings.Add(place, Severity.Warning, "ECF964", BuddyFindings.UnknownInHistory);
                }
            }
        }
    }

    private void Require(bool holds, string path, string code, Func<string> sentence)
    {
        if (!holds)
        {
            findings.Add(path, Severity.Error, code, sentence());
        }
    }
}
