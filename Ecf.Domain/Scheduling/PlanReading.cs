using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Reading;

namespace Ecf.Domain.Scheduling;

/// <summary>Reads a plan file: schools, groups, and what binds them all.</summary>
internal sealed class PlanReading(IReadOnlyList<Programme> programmes, IReadOnlyList<TermCalendar> calendars)
{
    internal CohortPlan? Read(JsonPlace file)
    {
        file.Knows("schools", "groups", "preferred", "fixed", "closures", "busy", "gaps", "mostAWeek");
        var schools = Schools(file);
        var groups = Groups(file, schools);
        var followed = groups.Select(group => group.Programme).DistinctBy(programme => programme.Id).ToList();
        var constraints = ConstraintReading.Read(file, followed);
        return file.FileHasErrors ? null : new(schools, groups, constraints);
    }

    private List<CohortSchool> Schools(JsonPlace file)
    {
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        var schools = new List<CohortSchool>();
        foreach (var item in Objects(file.Required("schools", "[{ \"id\": \"123456\", \"calendar\": \"nottingham-city\" }]")))
        {
            if (School(item) is { } school && IsFirst(item, school.Id, firsts, "ECF301", SchedulingFindings.SchoolTwice))
            {
                schools.Add(school);
            }
        }

        return schools;
    }

    private CohortSchool? School(JsonPlace item)
    {
        item.Knows("id", "calendar", "closures", "busy");
        var id = item.Required("id", "\"123456\"")?.Text();
        var place = item.Required("calendar", "\"nottingham-city\"");
        var calendar = place?.Text() is { } named ? Calendar(place, named) : null;
        var (closures, busy) = (SpanReading.Closures(item), SpanReading.Busy(item));
        return id is null || calendar is null ? null : new(id, calendar) { Closures = closures, Busy = busy };
    }

    private TermCalendar? Calendar(JsonPlace place, string id)
    {
        var calendar = calendars.FirstOrDefault(known => known.Id == id);
        if (calendar is null)
        {
            place.Error("ECF302", SchedulingFindings.UnknownCalendar(id, [.. calendars.Select(known => known.Id)]));
        }

        return calendar;
    }

    private List<CohortGroup> Groups(JsonPlace file, List<CohortSchool> schools)
    {
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        var reading = new GroupReading(programmes, schools);
        var groups = new List<CohortGroup>();
        foreach (var item in Objects(file.Required("groups", "[{ \"id\": \"north\", \"programme\": \"redhill-ect-reconstructed\", \"start\": \"autumn 2025/26\", \"schools\": [\"123456\"] }]")))
        {
            if (reading.Read(item) is { } group && IsFirst(item, group.Id, firsts, "ECF304", SchedulingFindings.GroupTwice))
            {
                groups.Add(group);
            }
        }

        return groups;
    }

    private static IEnumerable<JsonPlace> Objects(JsonPlace? list) => (list?.Items() ?? []).Where(item => item.IsObject());

    private static bool IsFirst(JsonPlace item, string id, Dictionary<string, string> firsts, string code, Func<string, string, string> sentence)
    {
        if (firsts.TryAdd(id, item.Path))
        {
            return true;
        }

        item.Optional("id")!.Error(code, sentence(id, firsts[id]));
        return false;
    }
}
