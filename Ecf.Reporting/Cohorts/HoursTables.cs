using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Cohorts;

/// <summary>The hours by person, by term and by strand.</summary>
internal static class HoursTables
{
    internal static ReportTable ByPerson(CohortFacts facts) => TableOf.Items<CohortMember>(
        new("hours", "Hours", $"Training hours of each person as at {DayText.InFull(facts.AsAt)}. Due is attended, unrecorded and shortfall together.")
        {
            MadeFrom = "hours ledger",
            PageOf = "school",
            Pointers = NotesTables.Pointers(facts, ["Required", "Due", "Attended", "Unrecorded", "Shortfall", "Still to come", "Forecast", "Engagement", "Funded", "As at"]),
        },
        facts.InOrder,
        [
            .. PeopleTable.Who(),
            .. HoursColumns.Of<CohortMember>(member => member.Ledger.Total),
            new("engagement", "Engagement", ColumnKind.Text, Engagement.Meaning, member => member.Ledger.Total.Engagement.Display()),
            new("funded", HoursFigure.Funded.Display(), ColumnKind.Hours, $"{HoursFigure.Funded.Meaning()}; blank for ECTs, and where none are held for the cohort",
                member => member.Ledger.Funded is { } funded ? funded.InAll : ReportValue.Blank, true),
            new("status", "Status", ColumnKind.Text, "How the hours stand, in words", member => member.Status) { GoodWord = "Complete", BadWord = "Behind" },
        ]);

    internal static ReportTable ByTerm(CohortFacts facts) => TableOf.Items<(Programme Programme, string Term, int People, HoursLine Line)>(
        new("hours-by-term", "Hours by term", "The same hours by programme and by the programme's own terms.") { MadeFrom = "hours ledger", Pointers = Pointers(facts) },
        facts.Programmes.SelectMany(programme => Terms(facts, programme)),
        [
            new("programme", "Programme", ColumnKind.Text, "The training programme", item => item.Programme.Name),
            new("term", "Term", ColumnKind.Text, "The term of the programme, not of the calendar", item => item.Term),
            new("people", "People", ColumnKind.Count, "How many people have hours there", item => item.People),
            .. HoursColumns.Of<(Programme Programme, string Term, int People, HoursLine Line)>(item => item.Line),
        ]);

    internal static ReportTable ByStrand(CohortFacts facts) => TableOf.Items<(Programme Programme, Strand Strand, int People, HoursLine Line)>(
        new("hours-by-strand", "Hours by strand", "The same hours by programme and strand.") { MadeFrom = "hours ledger", Pointers = Pointers(facts) },
        facts.Programmes.SelectMany(programme => Strands(facts, programme)),
        [
            new("programme", "Programme", ColumnKind.Text, "The training programme", item => item.Programme.Name),
            new("strand", "Strand", ColumnKind.Text, "The row of the programme", item => item.Strand.Name),
            new("delivery", "Delivery", ColumnKind.Text, "How the strand is held", item => item.Strand.Delivery.Display()),
            new("people", "People", ColumnKind.Count, "How many people have hours there", item => item.People),
            .. HoursColumns.Of<(Programme Programme, Strand Strand, int People, HoursLine Line)>(item => item.Line),
        ]);

    internal static ReportTable BySchool(CohortFacts facts) => TableOf.Items<SchoolHours>(
        new("hours-by-school", "Hours by school", "The same hours by the school on the date of the report.") { MadeFrom = "hours ledger", Pointers = Pointers(facts) },
        SchoolHours.Of(facts),
        [
            new("school", "School", ColumnKind.Text, "The school on the date of the report", item => item.School),
            new("urn", "URN", ColumnKind.Text, "The school's unique reference number; blank for people who are at none", item => item.Urn),
            new("ects", "ECTs", ColumnKind.Count, "How many ECTs it has", item => item.Ects, true),
            new("mentors", "Mentors", ColumnKind.Count, "How many mentors it has", item => item.Mentors, true),
            .. HoursColumns.Of<SchoolHours>(item => item.Line),
        ]);

    /// <summary>Attended against plan by term, to be drawn.</summary>
    internal static ReportTable Chart(CohortFacts facts) => TableOf.Items<(string Term, HoursLine Line)>(
        new("hours-chart", "Hours by term (chart)", "Hours of all programmes together by the programmes' own terms: what is required, what is due by now and what was attended.")
        {
            MadeFrom = "hours ledger",
            Chart = new($"Hours by term as at {DayText.InFull(facts.AsAt)}", "term", "Hours", "required", "due", "attended"),
        },
        facts.Programmes.SelectMany(programme => Terms(facts, programme)).GroupBy(term => term.Term).OrderBy(term => term.Key, StringComparer.Ordinal)
            .Select(term => (term.Key, Sum(term.Select(item => item.Line)))),
        [
            new("term", "Term", ColumnKind.Text, "The term of the programme, not of the calendar", item => item.Term),
            .. HoursColumns.Of<(string Term, HoursLine Line)>(item => item.Line).Where(column => column.Key is "required" or "due" or "attended"),
        ]);

    private static string? Pointers(CohortFacts facts) => NotesTables.Pointers(facts, ["Required", "Due", "Attended", "Unrecorded", "Shortfall", "Still to come", "Forecast"]);

    private static IEnumerable<(Programme Programme, string Term, int People, HoursLine Line)> Terms(CohortFacts facts, Programme programme)
    {
        var ledgers = LedgersOf(facts, programme);
        return InductionTerm.All
            .Select(term => (Name: term.Display(), Lines: ledgers.Where(ledger => ledger.ByTerm.ContainsKey(term)).Select(ledger => ledger.ByTerm[term]).ToList()))
            .Append((Name: "term not known", Lines: ledgers.Select(ledger => ledger.WithoutTerm).Where(line => line.Required.Minutes > 0).ToList()))
            .Where(term => term.Lines.Count > 0)
            .Select(term => (programme, term.Name, term.Lines.Count, Sum(term.Lines)));
    }

    private static IEnumerable<(Programme Programme, Strand Strand, int People, HoursLine Line)> Strands(CohortFacts facts, Programme programme)
    {
        var ledgers = LedgersOf(facts, programme);
        return programme.Strands
            .Select(strand => (strand, Lines: ledgers.Where(ledger => ledger.ByStrand.ContainsKey(strand.Id)).Select(ledger => ledger.ByStrand[strand.Id]).ToList()))
            .Where(item => item.Lines.Count > 0)
            .Select(item => (programme, item.strand, item.Lines.Count, Sum(item.Lines)));
    }

    private static List<HoursLedger> LedgersOf(CohortFacts facts, Programme programme) =>
        [.. facts.Members.Where(member => member.Schedule.Programme.Id == programme.Id).Select(member => member.Ledger)];

    internal static HoursLine Sum(IEnumerable<HoursLine> lines) => lines.Aggregate(default(HoursLine), (sum, line) => sum + line);
}
