namespace Ecf.Domain.Induction;

/// <summary>Finds overlaps and gaps in how people take part, and reasons that are missing or do not fit.</summary>
internal static class ParticipationChecks
{
    internal static void Of(PeopleIndex people)
    {
        foreach (var (index, participation) in people.All.Participations.Index())
        {
            Reason(people, $"$.participations[{index}]", participation);
        }

        foreach (var role in people.All.Participations.Index().GroupBy(entry => (entry.Item.Person, entry.Item.Role)))
        {
            Times(people, role.Key.Person, [.. role.Select(entry => (entry.Item, PeopleIndex.Of(entry.Index, entry.Item.From, entry.Item.To))).Where(time => time.Item2.IsForward)]);
        }
    }

    private static void Reason(PeopleIndex people, string path, Participation participation)
    {
        if (participation.Role is not (PersonRole.EarlyCareerTeacher or PersonRole.Mentor))
        {
            people.Error($"{path}.role", "ECF663", PeopleFindings.NotTrained(participation.Role));
        }
        else if (participation.Reason is not { } reason)
        {
            if (participation.Status.NeedsReason())
            {
                people.Error($"{path}.reason", "ECF658", PeopleFindings.ReasonMissing(participation));
            }
        }
        else if (!reason.Fits(participation.Status, participation.Role))
        {
            people.Error($"{path}.reason", "ECF659", PeopleFindings.ReasonStrange(participation, reason));
        }
    }

    private static void Times(PeopleIndex people, Trn trn, IReadOnlyList<(Participation Participation, Stretch Days)> times)
    {
        var name = people.NameOf(trn);
        var by = times.ToDictionary(time => time.Days.Index, time => time.Participation);
        foreach (var (earlier, later) in Stretch.Overlaps(times.Select(time => time.Days)))
        {
            people.Error($"$.participations[{later.Index}].from", "ECF660", PeopleFindings.TwoStatuses(name, by[earlier.Index], by[later.Index]));
        }

        foreach (var (gap, next) in Stretch.Between([.. times.Select(time => time.Days)], []))
        {
            people.Warning($"$.participations[{next.Index}].from", "ECF661", PeopleFindings.NoStatus(name, gap.Start, gap.End));
        }

        if (times.Select(time => time.Participation).Where(participation => participation.Status == ParticipationStatus.Completed).MinBy(participation => participation.From) is { } finished)
        {
            foreach (var after in times.Where(time => time.Days.From > finished.From))
            {
                people.Error($"$.participations[{after.Days.Index}].status", "ECF662", PeopleFindings.AfterCompletion(name, finished.From));
            }
        }
    }
}
