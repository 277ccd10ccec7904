using Ecf.Domain;
using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Templates.Fields;

/// <summary>A person's sessions and the hours by term and strand.</summary>
internal static class SessionFields
{
    private static readonly FieldsOf<OneSession> Session = new(
        new("what", FieldKind.Text, "The strand that it belongs to", one => one.Strand) { Example = "Webinars" },
        new("date", FieldKind.Date, "Its day, or the day by which self-paced work is to be done; blank while it has none", one => one.Line.Date) { Example = "12 Nov 2024" },
        new("length", FieldKind.Hours, "How long it is", one => one.Line.Line.Required) { Example = "1 h" },
        new("delivery", FieldKind.Text, "How it is held; blank where the programme does not say", one => one.Line.Delivery == Delivery.Unspecified ? null : one.Line.Delivery.Display()) { Example = "Online" },
        new("term", FieldKind.Text, "The term of the programme; blank where the programme does not say", one => one.Line.Term?.Display()) { Example = "year 1 term 1" },
        new("mark", FieldKind.Text, "attended or absent; blank while unrecorded or not due", one => one.Line.Entry?.Mark.Display()) { Example = "attended" },
        FieldOf<OneSession>.Flag("is_due", "Whether its day has passed", one => one.Line.Line.Due > Hours.Zero),
        FieldOf<OneSession>.Flag("is_self_paced", "Whether its day is the last for work done in the person's own time", one => one.IsSelfPaced),
        new("attended", FieldKind.Hours, "How much of it was attended", one => one.Line.Line.Attended) { Example = "1 h" },
        new("why_no_date", FieldKind.Text, "Why it has no day; blank where it has one", one => one.Line.WhyNoDate) { Example = "the programme does not say in which term it is" });

    private static readonly FieldsOf<OnePart> Term = new(
        new("term", FieldKind.Text, "The term of the programme, not of the calendar", part => part.Name) { Example = "year 1 term 2", Figure = "hours-by-term.term" },
        FieldOf<OnePart>.Group("hours", "The hours of the term", HoursFields.All, part => new LedgerPart(part.Line)));

    private static readonly FieldsOf<OnePart> Strand = new(
        new("strand", FieldKind.Text, "The row of the programme", part => part.Name) { Example = "Webinars", Figure = "hours-by-strand.strand" },
        FieldOf<OnePart>.Group("hours", "The hours of the strand", HoursFields.All, part => new LedgerPart(part.Line)));

    internal static IReadOnlyList<FieldOf<PersonOf>> Lists { get; } =
    [
        FieldOf<PersonOf>.List("terms", "The hours by term of the programme", Term, person => Terms(person.Member.Ledger)),
        FieldOf<PersonOf>.List("strands", "The hours by strand of the programme", Strand, person => Strands(person.Member.Ledger)),
        FieldOf<PersonOf>.List("sessions", "Every session that the programme asks for, by day, those without a day last", Session, person => Of(person, _ => true)),
        FieldOf<PersonOf>.List("missed", "The sessions that a mark says were missed", Session, person => Of(person, line => line.Line.Shortfall > Hours.Zero)),
        FieldOf<PersonOf>.List("unrecorded", "The sessions whose day has passed and that no mark speaks of", Session, person => Of(person, line => line.Line.Unrecorded > Hours.Zero)),
        FieldOf<PersonOf>.List("coming", "The sessions still to come that have a day", Session, person => Of(person, line => line.Date is not null && line.Line.StillToCome > Hours.Zero)),
    ];

    private static IEnumerable<OneSession> Of(PersonOf person, Func<SessionLine, bool> wanted)
    {
        var names = person.Member.Schedule.Programme.Strands.ToDictionary(strand => strand.Id, strand => strand.Name, StringComparer.Ordinal);
        return person.Member.Ledger.Lines.Where(wanted).Select(line => new OneSession(line, names[line.Strand], person.Member.Schedule.Find(line.SessionId)?.IsSelfPaced ?? false));
    }

    private static IEnumerable<OnePart> Terms(HoursLedger ledger) => InductionTerm.All.Where(ledger.ByTerm.ContainsKey).Select(term => new OnePart(term.Display(), ledger.ByTerm[term]))
        .Concat(ledger.WithoutTerm.Required > Hours.Zero ? [new OnePart("term not known", ledger.WithoutTerm)] : []);

    private static IEnumerable<OnePart> Strands(HoursLedger ledger) =>
        ledger.Programme.Strands.Where(strand => ledger.ByStrand.ContainsKey(strand.Id)).Select(strand => new OnePart(strand.Name, ledger.ByStrand[strand.Id]));

    private sealed record OneSession(SessionLine Line, string Strand, bool IsSelfPaced);

    private sealed record OnePart(string Name, HoursLine Line);
}
