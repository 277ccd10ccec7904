using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>Reads where in the programme and how often a cell's sessions lie.</summary>
internal static class SessionPlaces
{
    internal static SessionTemplate Read(JsonPlace place, SessionTemplate session)
    {
        var where = Where(place);
        var each = place.Optional("each")?.Word(ProgrammeWords.Recurrences) ?? Recurrence.None;
        var read = session with
        {
            In = where,
            Cadence = CadenceOf(place),
            Each = each,
            Count = CountOf(place, each, where),
            On = place.Optional("on")?.Date(),
            At = place.Optional("at")?.Time(),
        };
        if (read is { On: not null } and not { Cadence: Cadence.Once, Count: 1 })
        {
            place.Optional("on")!.Error("ECF119", ProgrammeFindings.OneDateForSeveral);
        }

        return read;
    }

    private static Anchor Where(JsonPlace place)
    {
        if (place.Has("in") == place.Has("across"))
        {
            place.Error("ECF106", place.Has("in") ? ProgrammeFindings.BothInAndAcross : ProgrammeFindings.NeitherInNorAcross);
        }

        var start = place.Optional("in")?.Anchor();
        var span = place.Optional("across")?.Anchor();
        if (span is { IsKnown: false })
        {
            place.Optional("across")!.Error("ECF108", ProgrammeFindings.AcrossUnknown);
        }

        return start ?? span ?? default;
    }

    private static Cadence CadenceOf(JsonPlace place)
    {
        if (place.Has("in") && !place.Has("across"))
        {
            place.Optional("every")?.Error("ECF107", ProgrammeFindings.EveryWithIn);
            return Cadence.Once;
        }

        if (place.Has("across") && !place.Has("in"))
        {
            place.Optional("count")?.Error("ECF114", ProgrammeFindings.CountWithAcross);
            place.Optional("each")?.Error("ECF120", ProgrammeFindings.EachWithAcross);
        }

        return place.Optional("every")?.Word(ProgrammeWords.Intervals) ?? Cadence.Spread;
    }

    /// <summary>The sessions of all parts of the place together.</summary>
    private static int CountOf(JsonPlace place, Recurrence each, Anchor where)
    {
        var count = place.Optional("count")?.Count() ?? 1;
        var parts = each.PartsOf(where);
        if (parts == 0 && !place.Has("across"))
        {
            place.Optional("each")!.Error("ECF120", ProgrammeFindings.EachDoesNotFit(where));
        }

        if (count * parts > PlaceReading.MostSessions)
        {
            place.Optional("count")!.Error("ECF105", ProgrammeFindings.NotACount(count * parts, PlaceReading.MostSessions));
        }

        return Math.Max(1, count * parts);
    }
}
