using Ecf.Domain.Calendars;
using Ecf.Domain.Declarations;
using NodaTime;

namespace Ecf.Reporting.Cohorts;

/// <summary>The dates of the schools' calendars, of sessions, and of what is to be declared.</summary>
internal static class CalendarTable
{
    internal static ReportTable Of(CohortFacts facts) => TableOf.Items<(LocalDate From, LocalDate? To, string Kind, string What, string Where)>(
        new("calendar", "Calendar", "Terms, half-terms, INSET days and closures of the schools' calendars, and the deadlines of declarations, by date.") { MadeFrom = "calendars and milestones" },
        Events(facts).Distinct().OrderBy(item => item.From).ThenBy(item => item.Kind, StringComparer.Ordinal).ThenBy(item => item.What, StringComparer.Ordinal).ThenBy(item => item.Where, StringComparer.Ordinal),
        [
            new("from", "From", ColumnKind.Date, "The first day", item => item.From),
            new("to", "To", ColumnKind.Date, "The last day; not known while it is not published", item => item.To) { Blanks = BlankMeaning.NotKnown },
            new("kind", "Kind", ColumnKind.Text, "Term, half-term, INSET day, closure or deadline", item => item.Kind),
            new("what", "What", ColumnKind.Text, "What it is", item => item.What),
            new("where", "Calendar", ColumnKind.Text, "Whose calendar says so; blank for deadlines, which are national", item => item.Where),
        ]);

    private static IEnumerable<(LocalDate From, LocalDate? To, string Kind, string What, string Where)> Events(CohortFacts facts) =>
    [
        .. facts.Members.Select(member => member.Schedule.Calendar).DistinctBy(calendar => calendar.Id).SelectMany(calendar => Dates(calendar, facts.Cohort)),
        .. facts.DeclarationsDue.Where(due => due.To is not null).GroupBy(due => (due.Type, due.To))
            .Select(due => (due.Key.To!.Value, due.Key.To, "Deadline", $"Declarations \"{due.Key.Type.Display()}\": {Counted(due.Count())}", "")),
    ];

    private static IEnumerable<(LocalDate From, LocalDate? To, string Kind, string What, string Where)> Dates(TermCalendar calendar, int cohort)
    {
        var first = new LocalDate(cohort, 9, 1);
        var last = first.PlusYears(2).PlusDays(-1);
        bool Here(LocalDate day) => day >= first && day <= last;
        return
        [
            .. calendar.Terms.Where(term => Here(term.First)).Select(term => (term.First, term.Last, "Term", Sentence(term.Display()), calendar.Name)),
            .. calendar.Terms.Where(term => term.HalfTerm is not null && Here(term.First)).Select(term => (term.HalfTerm!.Start, (LocalDate?)term.HalfTerm.End, "Half-term", $"Half-term of {term.Display()}", calendar.Name)),
            .. calendar.InsetDays.Where(inset => Here(inset.Date)).Select(inset => (inset.Date, (LocalDate?)inset.Date, "INSET day", inset.Display(), calendar.Name)),
            .. calendar.Closures.Where(closure => Here(closure.First)).Select(closure => (closure.First, (LocalDate?)closure.Last, "Closure", closure.Name, calendar.Name)),
        ];
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Counted(int people) => people == 1 ? "1 person" : $"{people} people";
}
