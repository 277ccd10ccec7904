using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>Compares each total that the source prints with what the sessions add up to.</summary>
internal sealed class TotalsCheck
{
    private readonly IReadOnlyList<SessionTemplate> sessions;
    private readonly ILookup<string, SessionTemplate> byStrand;

    internal TotalsCheck(IEnumerable<SessionTemplate> sessions)
    {
        var all = sessions.ToList();
        this.sessions = [.. all.Where(session => !session.IsMeeting)];
        byStrand = all.ToLookup(session => session.Strand, StringComparer.Ordinal);
    }

    internal static void Run(IEnumerable<SessionTemplate> sessions, IReadOnlyList<(StatedTotal Total, JsonPlace Place)> totals)
    {
        var check = new TotalsCheck(sessions);
        foreach (var (total, place) in totals)
        {
            if (check.Of(total) is { Differs: true } sum)
            {
                place.Optional("minutes")!.Warning("ECF110", ProgrammeFindings.SumDiffers(sum));
            }
        }
    }

    internal ComparedTotal Of(StatedTotal total)
    {
        var possible = Picked(total).Where(session => MayLieIn(total.Over, session.In)).ToArray();
        var least = possible.Where(session => LiesIn(total.Over, session.In)).Sum(session => session.Total);
        return new(total, least, possible.Sum(session => session.Total), Parts(possible))
        {
            // How many meetings there are depends on a calendar, so a total of a row of meetings cannot be checked here.
            CannotBeTold = possible.Any(session => session.IsMeeting),
        };
    }

    /// <summary>The sessions that a total is about or may be about, meetings apart.</summary>
    internal IEnumerable<SessionTemplate> SessionsOf(StatedTotal total) =>
        Picked(total).Where(session => !session.IsMeeting && MayLieIn(total.Over, session.In));

    private IEnumerable<SessionTemplate> Picked(StatedTotal total) =>
        (total.Strand is null ? sessions : byStrand[total.Strand])
            .SelectMany(session => total.Over?.OneTerm is null ? [session] : session.Parts())
            .Where(session => total.Delivery is null || session.Delivery == total.Delivery);

    private static bool LiesIn(Anchor? span, Anchor place) =>
        span is null || span == Anchor.Programme || span.Value.Contains(place);

    private static bool MayLieIn(Anchor? span, Anchor place) =>
        span is null || !place.IsKnown || place.MayMeet(span.Value);

    private static string Parts(IReadOnlyList<SessionTemplate> parts) =>
        string.Join(" + ", parts.GroupBy(Where).Select(part => $"{part.Sum(session => session.Total).Display()} {part.Key}"));

    private static string Where(SessionTemplate session) =>
        $"{(session.Cadence == Cadence.Spread ? "across" : "in")} {session.In.Display()}";
}
