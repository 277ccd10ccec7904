using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>Reads the totals that a source prints, each with its place in the file.</summary>
internal static class StatedTotalReading
{
    internal static IReadOnlyList<(StatedTotal Total, JsonPlace Place)> Totals(JsonPlace file, SessionReading sessions)
    {
        var seen = new HashSet<StatedTotal>();
        var totals = new List<(StatedTotal, JsonPlace)>();
        foreach (var place in (file.Optional("statedTotals")?.Items() ?? []).Where(place => place.IsObject()))
        {
            var total = Total(place, sessions);
            totals.Add((total, place));
            if (!seen.Add(total with { Hours = Hours.Zero }))
            {
                place.Error("ECF116", ProgrammeFindings.SameTotalTwice);
            }
        }

        return totals;
    }

    private static StatedTotal Total(JsonPlace place, SessionReading sessions)
    {
        place.Knows("strand", "over", "delivery", "minutes");
        var strand = sessions.StrandId(place.Optional("strand"));
        var over = place.Optional("over")?.Anchor();
        if (over is { IsKnown: false })
        {
            place.Optional("over")!.Error("ECF108", ProgrammeFindings.OverUnknown);
        }

        var delivery = place.Optional("delivery")?.Word(ProgrammeWords.Deliveries);
        var hours = place.Required("minutes", "1860")?.Total();
        return new(strand, over, delivery, hours ?? default);
    }
}
