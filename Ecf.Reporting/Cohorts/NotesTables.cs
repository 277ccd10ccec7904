using Ecf.Domain;
using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Cohorts;

/// <summary>The words explained, what the programmes' sources say of themselves, and where everything came from.</summary>
internal static class NotesTables
{
    internal static ReportTable Notes(CohortFacts facts) => TableOf.Items<(int Number, (string About, string Note) Line)>(
        "notes",
        "Notes",
        "How the figures are defined, and what a reader should know of the programmes.",
        Numbered(facts),
        [
            new("mark", "Note", ColumnKind.Text, "The mark by which other sheets point to the note", note => Mark(note.Number)),
            new("about", "About", ColumnKind.Text, "What the note is about", note => note.Line.About),
            new("note", "Text", ColumnKind.Text, "The note", note => note.Line.Note),
        ]);

    /// <summary>"Words: Required [note 3], Due [note 4]." for a table that uses these words; <c>null</c> where no note explains one of them.</summary>
    internal static string? Pointers(CohortFacts facts, IReadOnlyList<string> words)
    {
        var explained = Numbered(facts).Where(note => words.Contains(note.Line.About, StringComparer.Ordinal)).Select(note => $"{note.Line.About} {Mark(note.Number)}").ToList();
        return explained.Count == 0 ? null : $"Words explained on the sheet Notes: {string.Join(", ", explained)}.";
    }

    internal static ReportTable Sources(CohortFacts facts) => TableOf.Items<Source>(
        "sources",
        "Sources",
        "Where programmes, term dates and rates came from.",
        facts.Sources.Distinct().OrderBy(source => source.Title, StringComparer.Ordinal),
        [
            new("title", "Title", ColumnKind.Text, "What the source calls itself", source => source.Title) { LeadsTo = "address" },
            new("address", "Address", ColumnKind.Text, "Where it was found", source => source.Address),
            new("retrieved", "Retrieved", ColumnKind.Date, "The day it was read", source => source.Retrieved),
            new("confidence", "Confidence", ColumnKind.Text, "How sure the fact is: high, medium or low", source => source.Confidence.ToString()),
        ]);

    private static string Mark(int number) => FormattableString.Invariant($"[note {number}]");

    // What every reader should know of this report first, then the words in the order of their columns.
    private static IEnumerable<(int Number, (string About, string Note) Line)> Numbered(CohortFacts facts) => new[]
    {
        facts.Notes.Select(note => ("This report", note)),
        facts.Questions.Select(question => ($"A question on {facts.Programmes.First(programme => programme.Id == question.File).Name}", question.Sentence)),
        Words(),
        facts.Programmes.SelectMany(OfProgramme),
    }.SelectMany(part => part).Select((line, i) => (i + 1, line));

    private static IEnumerable<(string About, string Note)> Words() =>
    [
        .. HoursColumns.Of<HoursLine>(line => line).Select(column => (column.Header, column.Meaning)),
        ("Engagement", Engagement.Meaning),
        (HoursFigure.Funded.Display(), HoursFigure.Funded.Meaning()),
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
