namespace Ecf.Domain.Scheduling;

/// <summary>Refuses a plan that contradicts itself. A plan from a file is read with findings before it comes here.</summary>
internal static class PlanChecks
{
    internal static void Refuse(CohortPlan plan)
    {
        Once(plan.Schools.Select(school => school.Id), id => $"Two schools have the id \"{id}\"; give each its own.");
        Once(plan.Groups.Select(group => group.Id), id => $"Two groups have the id \"{id}\"; give each its own.");
        var known = plan.Schools.Select(school => school.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var group in plan.Groups)
        {
            Once(group.Schools, id => $"The group \"{group.Id}\" names the school \"{id}\" twice; name it once.");
            Throw(group.Schools.FirstOrDefault(id => !known.Contains(id)), id => $"The group \"{group.Id}\" names the school \"{id}\", which the plan does not list.");
            Throw(group.Schools.Count == 0 ? group.Id : null, id => $"The group \"{id}\" has no school; name at least one.");
            _ = PlacementRules.FixedOf(group.Fixed);
        }

        _ = PlacementRules.Of(plan.Constraints);
        Once(plan.Groups.SelectMany(Shares), share => $"The school \"{share.School}\" shares the strand \"{share.Strand}\" of {share.Programme} from {share.Start} in two groups; leave it in one.");
    }

    private static IEnumerable<(string School, string Programme, TrainingStart Start, string Strand)> Shares(CohortGroup group) =>
        group.Schools.SelectMany(school => group.Shared.Distinct().Select(strand => (school, group.Programme.Id, group.Start, strand)));

    private static void Once<T>(IEnumerable<T> items, Func<T, string> sentence)
    {
        var seen = new HashSet<T>();
        foreach (var item in items)
        {
            if (!seen.Add(item))
            {
                throw new ArgumentException(sentence(item));
            }
        }
    }

    private static void Throw(string? breach, Func<string, string> sentence)
    {
        if (breach is not null)
        {
            throw new ArgumentException(sentence(breach));
        }
    }
}
