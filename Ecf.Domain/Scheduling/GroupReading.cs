using System.Text.Json;
using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Reading;

namespace Ecf.Domain.Scheduling;

/// <summary>Reads one group and holds it against the schools and programmes that it names.</summary>
internal sealed class GroupReading(IReadOnlyList<Programme> programmes, IReadOnlyList<CohortSchool> schools)
{
    private readonly Dictionary<(string, string, TrainingStart, string), string> shares = [];

    internal CohortGroup? Read(JsonPlace item)
    {
        item.Knows("id", "programme", "start", "schools", "shared", "facilitators", "fixed");
        var id = item.Required("id", "\"north\"")?.Text();
        var programme = item.Required("programme", "\"redhill-ect-reconstructed\"") is { } named ? ProgrammeOf(named) : null;
        var start = item.Required("start", "\"autumn 2025/26\"") is { } written ? Start(written) : null;
        var members = Members(item.Required("schools", "[\"123456\"]"), programme, start);
        if (id is null || programme is null || start is null || members is null)
        {
            return null;
        }

        var group = Group(item, id, programme, start.Value, members);
        SayShares(item, group);
        return group;
    }

    private static CohortGroup Group(JsonPlace item, string id, Programme programme, TrainingStart start, IReadOnlyList<CohortSchool> members)
    {
        var names = new ProgrammeNames([programme]);
        return new()
        {
            Id = id,
            Programme = programme,
            Start = start,
            Schools = [.. members.Select(school => school.Id)],
            Shared = ConstraintReading.Once(item.Optional("shared")?.Items(), strand => names.Strand(strand), "the strand"),
            Facilitators = FacilitatorsOf(item, names),
            Fixed = ConstraintReading.FixedDates(item, names, members),
        };
    }

    private Programme? ProgrammeOf(JsonPlace place)
    {
        var id = place.Text();
        var programme = programmes.FirstOrDefault(known => known.Id == id);
        if (id is not null && programme is null)
        {
            place.Error("ECF305", SchedulingFindings.UnknownProgramme(id, [.. programmes.Select(known => known.Id)]));
        }

        return programme;
    }

    private static TrainingStart? Start(JsonPlace place)
    {
        if (place.Text() is not { } text)
        {
            return null;
        }

        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var term = Array.FindIndex(Enum.GetNames<TermName>(), name => parts.Length == 2 && name.Equals(parts[0], StringComparison.OrdinalIgnoreCase));
        if (term >= 0 && AcademicYear.TryParse(parts[1], null, out var year) && year.StartYear < 2195)
        {
            return new(year, (TermName)term);
        }

        place.Error("ECF313", SchedulingFindings.NotAStart(text));
        return null;
    }

    private List<CohortSchool>? Members(JsonPlace? list, Programme? programme, TrainingStart? start)
    {
        if (list?.Items() is not { } items)
        {
            return null;
        }

        if (items.Count == 0 && list.Kind == JsonValueKind.Array)
        {
            list.Error("ECF315", SchedulingFindings.NoSchools);
        }

        var members = new Dictionary<string, CohortSchool>(StringComparer.Ordinal);
        var wanted = start is { } first && programme is not null ? AskedProgramme.Of(programme).Terms.Where(term => !term.IsEmpty).Select(term => first.Of(term.Term)).ToList() : [];
        foreach (var item in items)
        {
            Add(item, members, wanted);
        }

        return [.. members.Values];
    }

    private void Add(JsonPlace item, Dictionary<string, CohortSchool> members, IReadOnlyList<TrainingStart> wanted)
    {
        if (item.Text() is not { } id)
        {
            return;
        }

        var school = schools.FirstOrDefault(known => known.Id == id);
        if (school is null)
        {
            item.Error("ECF306", SchedulingFindings.UnknownSchool(id, [.. schools.Select(known => known.Id)]));
        }
        else if (!members.TryAdd(id, school))
        {
            item.Error("ECF309", SchedulingFindings.GivenTwice("the school", id));
        }
        else
        {
            SayUnknownTerms(item, school, wanted);
        }
    }

    /// <summary>Terms in which the programme asks for nothing are not missed.</summary>
    private static void SayUnknownTerms(JsonPlace item, CohortSchool school, IReadOnlyList<TrainingStart> wanted)
    {
        var known = CalendarDays.Of(school.Calendar);
        var unknown = wanted.Where(term => known.Of(term) is null).ToList();
        if (unknown.Count > 0)
        {
            item.Warning("ECF303", SchedulingFindings.YearNotKnown(school.Calendar, school.Id, unknown));
        }
    }

    private static Dictionary<string, string> FacilitatorsOf(JsonPlace item, ProgrammeNames names)
    {
        var facilitators = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in (item.Optional("facilitators")?.Items() ?? []).Where(entry => entry.IsObject()))
        {
            entry.Knows("strand", "name");
            var strand = entry.Required("strand", "\"webinars\"") is { } place ? names.Strand(place) : null;
            var name = entry.Required("name", "\"A N Other\"")?.Text();
            if (strand is not null && name is not null && !facilitators.TryAdd(strand, name))
            {
                entry.Error("ECF309", SchedulingFindings.GivenTwice("a facilitator of the strand", strand));
            }
        }

        return facilitators;
    }

    private void SayShares(JsonPlace item, CohortGroup group)
    {
        foreach (var (school, strand) in group.Schools.SelectMany(school => group.Shared.Select(strand => (school, strand))))
        {
            var share = (school, group.Programme.Id, group.Start, strand);
            if (!shares.TryAdd(share, group.Id) && shares[share] != group.Id)
            {
                item.Optional("shared")!.Error("ECF314", SchedulingFindings.SharedTwice(school, strand, shares[share]));
            }
        }
    }
}
