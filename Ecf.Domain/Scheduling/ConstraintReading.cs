using Ecf.Domain.Programmes;
using Ecf.Domain.Reading;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Scheduling;

/// <summary>Reads what binds every school of a plan, and the fixed dates of a group.</summary>
internal static class ConstraintReading
{
    private static readonly LocalTimePattern HoursAndMinutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private static readonly IReadOnlyDictionary<string, IsoDayOfWeek> Weekdays = Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)
        .ToDictionary(day => day.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    internal static PlacementConstraints Read(JsonPlace file, IReadOnlyList<Programme> followed)
    {
        var names = new ProgrammeNames(followed);
        return new()
        {
            Preferred = [.. Entries(file, "preferred").Select(entry => Preferred(entry, names)).OfType<PreferredTime>()],
            Fixed = FixedDates(file, names, []),
            Closures = SpanReading.Closures(file),
            Busy = SpanReading.Busy(file),
            Gaps = Gaps(file, names),
            MostAWeek = file.Optional("mostAWeek")?.WholeNumber(1, 7),
        };
    }

    /// <summary>The fixed dates; one that is no school day of a member gives no session a date, and is said.</summary>
    internal static IReadOnlyList<FixedDate> FixedDates(JsonPlace place, ProgrammeNames names, IReadOnlyList<CohortSchool> members)
    {
        var dates = new Dictionary<string, FixedDate>(StringComparer.Ordinal);
        foreach (var entry in Entries(place, "fixed"))
        {
            if (Fixed(entry, names, members) is { } date && !dates.TryAdd(date.Session, date))
            {
                entry.Error("ECF309", SchedulingFindings.GivenTwice("a date for the session", date.Session));
            }
        }

        return [.. dates.Values];
    }

    /// <summary>The words of a list, each once.</summary>
    internal static IReadOnlyList<string> Once(IReadOnlyList<JsonPlace>? items, Func<JsonPlace, string?> read, string what)
    {
        var words = new List<string>();
        foreach (var item in items ?? [])
        {
            if (read(item) is not { } word)
            {
                continue;
            }

            if (words.Contains(word))
            {
                item.Error("ECF309", SchedulingFindings.GivenTwice(what, word));
            }

            words.Add(word);
        }

        return words;
    }

    private static FixedDate? Fixed(JsonPlace entry, ProgrammeNames names, IReadOnlyList<CohortSchool> members)
    {
        entry.Knows("session", "date", "at");
        var session = entry.Required("session", "\"Y1T2-regional-1\"") is { } named ? names.Session(named) : null;
        var place = entry.Required("date", "\"2026-01-22\"");
        var at = entry.Optional("at") is { } time ? Time(time) : null;
        if (session is null || place?.Date() is not { } date)
        {
            return null;
        }

        if (members.FirstOrDefault(school => school.Calendar.IsSchoolDay(date) != true) is { } shut)
        {
            place.Warning("ECF310", SchedulingFindings.NoSchoolDay(date, shut.Id, shut.Calendar.Explain(date)));
        }

        return new(session, date, at);
    }

    private static PreferredTime? Preferred(JsonPlace entry, ProgrammeNames names)
    {
        entry.Knows("day", "strand", "from", "to");
        var day = entry.Required("day", "\"wednesday\"")?.Word(Weekdays);
        var strand = entry.Optional("strand") is { } named ? names.Strand(named) : null;
        var begin = entry.Optional("from");
        var from = begin is null ? null : Time(begin);
        var to = entry.Optional("to") is { } end ? Time(end) : null;
        if (begin is not null && from is null)
        {
            return null;
        }

        if (to is { } last && !(from < last))
        {
            entry.Error("ECF312", SchedulingFindings.TimeBackwards(from, last));
            return null;
        }

        return day is { } known ? new(known, strand, from, to) : null;
    }

    private static IReadOnlyList<StrandGap> Gaps(JsonPlace file, ProgrammeNames names)
    {
        var gaps = new Dictionary<string, StrandGap>(StringComparer.Ordinal);
        foreach (var entry in Entries(file, "gaps"))
        {
            entry.Knows("days", "strand");
            var strand = entry.Optional("strand") is { } named ? names.Strand(named) : null;
            if (entry.Required("days", "14")?.WholeNumber(1, 365) is { } days && !gaps.TryAdd(strand ?? "", new(days, strand)))
            {
                entry.Error("ECF309", SchedulingFindings.GivenTwice("a gap for the strand", strand ?? "any"));
            }
        }

        return [.. gaps.Values];
    }

    private static LocalTime? Time(JsonPlace place)
    {
        if (place.Text() is not { } text)
        {
            return null;
        }

        if (HoursAndMinutes.Parse(text) is { Success: true } parsed)
        {
            return parsed.Value;
        }

        place.Error("ECF312", SchedulingFindings.NotATime(text));
        return null;
    }

    private static IEnumerable<JsonPlace> Entries(JsonPlace place, string name) =>
        (place.Optional(name)?.Items() ?? []).Where(entry => entry.IsObject());
}
