using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>Compares each total that the source prints with what the sessions add up to.</summary>
internal sealed class TotalsCheck
{
    private readonly IReadOnlyList<SessionTemplate> sessions;
    private readonly ILookup<string, SessionTemplate> byStrand;

    private TotalsCheck(IReadOnlyList<SessionTemplate> sessions)
    {
        this.sessions = [.. sessions.Where(session => !session.IsMeeting)];
        byStrand = sessions.ToLookup(session => session.Strand, StringComparer.Ordinal);
    }

    internal static void Run(IReadOnlyList<SessionTemplate> sessions, IReadOnlyList<(StatedTotal Total, JsonPlace Place)> totals)
    {
        var check = new TotalsCheck(sessions);
        foreach (var (total, place) in totals)
        {
            check.Compare(total, place.Optional("minutes")!);
        }
    }

    private void Compare(StatedTotal total, JsonPlace place)
    {
        var possible = Picked(total).Where(session => MayLieIn(total.Over, session.In)).ToArray();
        var least = possible.Where(session => LiesIn(total.Over, session.In)).Sum(session => session.Total);
        var most = possible.Sum(session => session.Total);

        // How many meetings there are depends on a calendar, so a total of a row of meetings cannot be checked here.
        if ((total.Hours < least || total.Hours > most) && !possible.Any(session => session.IsMeeting))
        {
            place.Warning("ECF110", ProgrammeFindings.SumDiffers(About(total), total.Hours, InWords(least, most, possible)));
        }
    }

    private IEnumerable<SessionTemplate> Picked(StatedTotal total) =>
        (total.Strand is null ? sessions : byStrand[total.Strand])
            .Where(session => total.Delivery is null || session.Delivery == total.Delivery);

    private static bool LiesIn(Anchor? span, Anchor place) =>
        span is null || span == Anchor.Programme || span.Value.Contains(place);

    private static bool MayLieIn(Anchor? span, Anchor place) =>
        span is null || !place.IsKnown || place.Terms.Any(span.Value.Covers);

    private static string About(StatedTotal total) =>
        (total.Strand is null ? "" : $" for \"{total.Strand}\"")
        + (total.Delivery is null ? "" : $" for delivery \"{ProgrammeWords.Deliveries.For(total.Delivery.Value)}\"")
        + (total.Over is null ? "" : $" over {total.Over.Value.Display()}");

    private static string InWords(Hours least, Hours most, IReadOnlyList<SessionTemplate> parts) =>
        (least == most ? most.Display() : $"between {least.Display()} and {most.Display()}")
        + (parts.Count == 0 ? "" : $" ({string.Join(" + ", parts.GroupBy(Where).Select(part => $"{part.Sum(session => session.Total).Display()} {part.Key}"))})");

    private static string Where(SessionTemplate session) =>
        $"{(session.Cadence == Cadence.Spread ? "across" : "in")} {session.In.Display()}";
}
