namespace Ecf.Reporting.Cohorts;

/// <summary>The cohort report: the tables from which workbook, extracts and pages are made.</summary>
/// <remarks>
/// Tables, by key: cover, attention, people, hours, hours-by-term, hours-by-strand, hours-by-school, induction, reviews, funding-by-school,
/// funding-lines, funding-by-month, declarations-due, checks, notes, sources.
/// </remarks>
public static class CohortReport
{
    /// <summary>Makes the report of a cohort; the same facts in another order give the same report.</summary>
    public static Report Of(CohortFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var hours = HoursTables.ByPerson(facts);
        IReadOnlyList<ReportTable> figures =
        [
            AttentionTable.Of(facts), PeopleTable.Of(facts), hours, HoursTables.ByTerm(facts), HoursTables.ByStrand(facts), HoursTables.BySchool(facts),
            InductionTables.TwoClocks(facts), InductionTables.Reviews(facts), FundingTables.BySchool(facts), FundingTables.Lines(facts),
            FundingTables.ByMonth(facts), DeclarationsTable.Of(facts),
        ];
        return new(
            $"{facts.Hub}: cohort {facts.CohortName}",
            facts.AsAt,
            [CoverTable.Of(facts, hours), .. figures, ChecksTable.Of(facts, figures), NotesTables.Notes(facts), NotesTables.Sources(facts)]);
    }
}
