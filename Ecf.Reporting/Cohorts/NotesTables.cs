using Ecf.Domain;
using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Cohorts;

/// <summary>The words explained, what the programmes' sources say of themselves, and where everything came from.</summary>
internal static class NotesTables
{
    internal static ReportTable Notes(CohortFacts facts) => TableOf.Items<(string About, string Note)>(
        "notes",
        "Notes",
        "How the figures are defined, and what a reader should know of the programmes.",
        [.. facts.Notes.Select(note => ("This report", note)), .. Words(), .. facts.Programmes.SelectMany(OfProgramme)],
        [
            new("about", "About", ColumnKind.Text, "What the note is about", note => note.About),
            new("note", "Note", ColumnKind.Text, "The note", note => note.Note),
        ]);

    internal static ReportTable Sources(CohortFacts facts) => TableOf.Items<Source>(
        "sources",
        "Sources",
        "Where programmes, term dates and rates came from.",
        facts.Sources.Distinct().OrderBy(source => source.Title, StringComparer.Ordinal),
        [
            new("title", "Title", ColumnKind.Text, "What the source calls itself", source => source.Title),
            new("address", "Address", ColumnKind.Text, "Where it was found", source => source.Address),
            new("retrieved", "Retrieved", ColumnKind.Date, "The day it was read", source => source.Retrieved),
            new("confidence", "Confidence", ColumnKind.Text, "How sure the fact is: high, medium or low", source => source.Confidence.ToString()),
        ]);

    private static IEnumerable<(string About, string Note)> Words() =>
    [
        .. HoursColumns.Of<Domain.Attendance.HoursLine>(line => line).Select(column => (column.Header, column.Meaning)),
        ("As at", "A session on that day is due; a mark written down later was not known yet and counts as unrecorded"),
        ("Self-paced work", "A total over a year is split equally over its half-terms; each share is due on the half-term's last school day"),
        ("Training and assessment", "Training hours are not assessment: an ECT is assessed against the Teachers' Standards"),
        ("Two clocks", "Induction is counted in terms of full-time service and ends when six are served; training follows the programme's own six terms at the hub's pace. A part-timer's two ends fall apart"),
        .. Domain.Induction.InductionRules.Sources.Select(source => (source.Key, $"Stands for: {source.Value.Title}")),
        ("Reconstructed", "A cell that its source has lost and that was worked out from totals; the programme file says how"),
    ];

    private static IEnumerable<(string About, string Note)> OfProgramme(Programme programme) =>
        programme.Notes.Select(note => (programme.Name, note));
}
