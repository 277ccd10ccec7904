using Ecf.Domain;
using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Templates;

/// <summary>A programme term by term for a template; what lies in no one term comes last, so that nothing is left out.</summary>
internal static class BreakdownModel
{
    /// <summary>The id of the strand in which mentors meet their buddies.</summary>
    private const string PeerStrand = "peer-to-peer";

    internal static TemplateModel Of(Programme programme)
    {
        var groups = programme.Sessions.Where(session => !session.IsMeeting).GroupBy(session => session.In).OrderBy(group => Order(group.Key)).ToList();
        return new TemplateModel()
            .With("name", programme.Name)
            .With("total", programme.Hours)
            .With("reconstructed", ScheduleModel.Flag(groups.Any(group => group.Any(IsReconstructed))))
            .With("peer_sessions", ScheduleModel.Flag(programme.Sessions.Any(session => session.Strand == PeerStrand)))
            .With("groups", groups.Select(group => Group(programme, group)))
            .With("meetings", programme.Sessions.Where(session => session.IsMeeting).Select(session => Meeting(programme, session)));
    }

    private static int Order(Anchor place) =>
        place.OneTerm is { } term ? term.Number : InductionTerm.All.Count + Anchor.All.Count - Anchor.All.ToList().IndexOf(place);

    private static TemplateModel Group(Programme programme, IGrouping<Anchor, SessionTemplate> group) => new TemplateModel()
        .With("place", Capital(group.Key.Display()))
        .With("total", group.Sum(session => session.Total))
        .With("lines", group.Select(session => Line(programme, session)));

    private static TemplateModel Line(Programme programme, SessionTemplate session) => new TemplateModel()
        .With("what", session.Title ?? programme.StrandOf(session).Name)
        .With("count", session.Count)
        .With("each", session.Length)
        .With("total", session.Total)
        .With("delivery", session.Delivery == Delivery.Unspecified ? null : session.Delivery.Display())
        .With("reconstructed", ScheduleModel.Flag(IsReconstructed(session)));

    private static TemplateModel Meeting(Programme programme, SessionTemplate session) => new TemplateModel()
        .With("name", programme.StrandOf(session).Name)
        .With("often", session.Cadence == Cadence.Weekly ? "every week" : "every fortnight")
        .With("over", session.In.Display())
        .With("in_school", ScheduleModel.Flag(session.Delivery == Delivery.InSchool));

    private static bool IsReconstructed(SessionTemplate session) => session.Provenance == Provenance.Reconstructed;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
