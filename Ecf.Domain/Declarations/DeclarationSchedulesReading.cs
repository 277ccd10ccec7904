using Ecf.Domain.Reading;

namespace Ecf.Domain.Declarations;

/// <summary>Turns a file of schedules into <see cref="DeclarationSchedules"/>.</summary>
internal static class DeclarationSchedulesReading
{
    internal static ReadResult<DeclarationSchedules> Read(Stream json, string fileName) => JsonFile.Read(json, fileName, Schedules);

    private static DeclarationSchedules? Schedules(JsonPlace root)
    {
        root.Knows("sets");
        if (root.Required("sets", "[ … ]") is not { } list)
        {
            return null;
        }

        var places = list.Items().Where(item => item.IsObject()).ToList();
        if (list.Kind == System.Text.Json.JsonValueKind.Array && places.Count == 0)
        {
            list.Warning("ECF908", DeclarationFindings.NoSets);
        }

        var read = places.Select(place => (Place: place, Set: ScheduleSetReading.Read(place))).ToList();
        var sets = read.Where(pair => pair.Set is not null).Select(pair => (pair.Place, Set: pair.Set!)).ToList();
        ReportClashes(sets);
        if (root.FileHasErrors)
        {
            return null;
        }

        ScheduleLint.Report(root, [.. sets.Select(pair => pair.Set)]);
        return new([.. sets.Select(pair => pair.Set)]);
    }

    private static void ReportClashes(List<(JsonPlace Place, ScheduleSet Set)> sets)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var used = new Dictionary<(int Cohort, SetUse Use, ScheduleId Schedule), string>();
        foreach (var (place, set) in sets)
        {
            if (!ids.Add(set.Id))
            {
                place.Error("ECF902", DeclarationFindings.SetTwice(set.Id));
            }

            foreach (var schedule in set.Schedules.Where(_ => set.InForce))
            {
                if (!used.TryAdd((set.Cohort, set.Use, schedule.Id), set.Id))
                {
                    place.Error("ECF903", DeclarationFindings.TwoInForce(set.Cohort, schedule.Id, used[(set.Cohort, set.Use, schedule.Id)]));
                }
            }
        }
    }
}
