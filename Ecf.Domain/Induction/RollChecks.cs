namespace Ecf.Domain.Induction;

/// <summary>Finds what is wrong with the list of people itself: numbers, names, and one person entered twice.</summary>
internal static class RollChecks
{
    internal static void Of(PeopleIndex people)
    {
        var all = people.All;
        Roll(people, "ects", [.. all.Ects.Select(ect => (ect.Trn, ect.Name))]);
        Roll(people, "mentors", [.. all.Mentors.Select(mentor => (mentor.Trn, mentor.Name))]);
        Roll(people, "inductionTutors", [.. all.InductionTutors.Select(tutor => (tutor.Trn, tutor.Name))]);
        Facilitators(people);
    }

    private static void Roll(PeopleIndex people, string list, IReadOnlyList<(Trn Trn, string Name)> roll)
    {
        var seen = new Dictionary<Trn, int>();
        for (var index = 0; index < roll.Count; index++)
        {
            var (trn, name) = roll[index];
            if (trn == default)
            {
                people.Error($"$.{list}[{index}].trn", "ECF640", PeopleFindings.NobodysNumber);
            }
            else if (!seen.TryAdd(trn, index))
            {
                people.Error($"$.{list}[{index}].trn", "ECF641", PeopleFindings.NumberTwice($"$.{list}[{seen[trn]}]"));
            }

            Name(people, $"$.{list}[{index}].name", name);
        }

        Namesakes(people, list, roll);
    }

    private static void Name(PeopleIndex people, string path, string name)
    {
        if (!PersonName.TryParse(name, null, out _))
        {
            people.Error(path, "ECF642", PeopleFindings.NoName);
        }
    }

    /// <summary>One name under two numbers at one school is more often a slip in a number than two people.</summary>
    private static void Namesakes(PeopleIndex people, string list, IReadOnlyList<(Trn Trn, string Name)> roll)
    {
        foreach (var alike in roll.Index().Where(entry => PersonName.TryParse(entry.Item.Name, null, out _)).GroupBy(entry => FoldedName.Of(entry.Item.Name), StringComparer.Ordinal))
        {
            var first = alike.First();
            foreach (var (index, other) in alike.Skip(1).Where(entry => entry.Item.Trn != first.Item.Trn))
            {
                var shared = people.Periods[first.Item.Trn].Select(at => at.Period.School).Intersect(people.Periods[other.Trn].Select(at => at.Period.School)).ToList();
                if (shared.Count > 0)
                {
                    people.Warning($"$.{list}[{index}].name", "ECF643", PeopleFindings.Namesake(people.NameOf(other.Trn), people.NameOf(shared.Min()), $"$.{list}[{first.Index}]"));
                }
            }
        }
    }

    private static void Facilitators(PeopleIndex people)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, facilitator) in people.All.Facilitators.Index())
        {
            Name(people, $"$.facilitators[{index}].name", facilitator.Name);
            if (!seen.TryAdd(facilitator.Id, index))
            {
                people.Error($"$.facilitators[{index}].id", "ECF641", PeopleFindings.IdTwice($"$.facilitators[{seen[facilitator.Id]}]"));
            }
        }
    }
}
