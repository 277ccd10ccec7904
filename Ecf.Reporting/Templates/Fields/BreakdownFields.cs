using Ecf.Domain;
using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Templates.Fields;

/// <summary>A programme term by term; what lies in no one term comes last, so that nothing is left out.</summary>
internal static class BreakdownFields
{
    /// <summary>The id of the strand in which mentors meet their buddies.</summary>
    private const string PeerStrand = "peer-to-peer";

    private static readonly FieldsOf<OneSession> Line = new(
        new("what", FieldKind.Text, "The session's title, or its strand", line => line.Session.Title ?? line.Programme.StrandOf(line.Session).Name) { Example = "Webinar" },
        new("count", FieldKind.Count, "How many there are", line => line.Session.Count) { Example = "2" },
        new("each", FieldKind.Hours, "How long each is; blank where the programme does not say", line => line.Session.Length) { Example = "1 h" },
        new("total", FieldKind.Hours, "How long they are together", line => line.Session.Total) { Example = "2 h" },
        new("delivery", FieldKind.Text, "How they are held; blank where the programme does not say", line => line.Session.Delivery == Delivery.Unspecified ? null : line.Session.Delivery.Display()) { Example = "Online" },
        FieldOf<OneSession>.Flag("reconstructed", "Whether the line was worked out from totals", line => IsReconstructed(line.Session)));

    private static readonly FieldsOf<Part> Group = new(
        new("place", FieldKind.Text, "The term, or what stands for one", part => Capital(part.Sessions.Key.Display())) { Example = "Year 1 term 1" },
        new("total", FieldKind.Hours, "The hours of the group", part => part.Sessions.Sum(session => session.Total)) { Example = "7 h" },
        FieldOf<Part>.List("lines", "Its sessions", Line, part => part.Sessions.Select(session => new OneSession(part.Programme, session))));

    private static readonly FieldsOf<OneSession> Meeting = new(
        new("name", FieldKind.Text, "The strand's name", line => line.Programme.StrandOf(line.Session).Name) { Example = "Mentor meetings" },
        new("often", FieldKind.Text, "How often they are: \"every week\" or \"every fortnight\"", line => line.Session.Cadence == Cadence.Weekly ? "every week" : "every fortnight") { Example = "every week" },
        new("over", FieldKind.Text, "Over which part of the programme", line => line.Session.In.Display()) { Example = "year 1" },
        FieldOf<OneSession>.Flag("in_school", "Whether they are held in school", line => line.Session.Delivery == Delivery.InSchool));

    internal static readonly FieldsOf<Programme> All = new(
        new("name", FieldKind.Text, "The programme's name", programme => programme.Name) { Example = "Redhill mentor programme" },
        new("total", FieldKind.Hours, "What all its sessions add up to", programme => programme.Hours) { Example = "31 h" },
        FieldOf<Programme>.Flag("reconstructed", "Whether any line was worked out from totals", programme => programme.Sessions.Any(session => !session.IsMeeting && IsReconstructed(session))),
        FieldOf<Programme>.Flag("peer_sessions", "Whether it has sessions of buddies", programme => programme.Sessions.Any(session => session.Strand == PeerStrand)),
        FieldOf<Programme>.List("groups", "Its sessions by term", Group, programme => programme.Sessions.Where(session => !session.IsMeeting).GroupBy(session => session.In).OrderBy(group => Order(group.Key)).Select(group => new Part(programme, group))),
        FieldOf<Programme>.List("meetings", "The regular meetings of mentor and ECT", Meeting, programme => programme.Sessions.Where(session => session.IsMeeting).Select(session => new OneSession(programme, session))));

    private static int Order(Anchor place) =>
        place.OneTerm is { } term ? term.Number : InductionTerm.All.Count + Anchor.All.Count - Anchor.All.ToList().IndexOf(place);

    private static bool IsReconstructed(SessionTemplate session) => session.Provenance == Provenance.Reconstructed;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private sealed record OneSession(Programme Programme, SessionTemplate Session);

    private sealed class Part(Programme programme, IGrouping<Anchor, SessionTemplate> sessions)
    {
        internal Programme Programme { get; } = programme;

        internal IGrouping<Anchor, SessionTemplate> Sessions { get; } = sessions;
    }
}
