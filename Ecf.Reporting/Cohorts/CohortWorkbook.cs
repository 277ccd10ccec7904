namespace Ecf.Reporting.Cohorts;

/// <summary>The cohort report as hub managers hold it: with its contents, every session, buddies, dates, the data behind it and a dictionary.</summary>
/// <remarks>
/// Tables, by key: cover, contents, those of <see cref="CohortReport"/> and sessions, buddies, calendar, hours-chart and funding-chart (drawn
/// in workbooks for analysts and for print), notes, sources, checks, data and dictionary.
/// </remarks>
/// <example><code>
/// WorkbookWriter.Write(CohortWorkbook.Of(facts), file, new() { Profile = WorkbookProfile.Analyst });
/// </code></example>
public static class CohortWorkbook
{
    /// <summary>Makes the report; the same facts in another order give the same.</summary>
    /// <param name="facts">The cohort.</param>
    /// <param name="templateNames">How templates name a column, by the lasting names of table and column, for the dictionary: "hours.due" is "cohort.ects[].hours.due"; none by default.</param>
    public static Report Of(CohortFacts facts, IReadOnlyDictionary<string, string>? templateNames = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var report = CohortReport.Of(facts);
        var data = SessionTables.Data(facts);
        IReadOnlyList<ReportTable> body = [.. Body(facts, report, data), data];
        ReportTable[] described = [report.Table("cover"), .. body];
        var dictionary = DictionaryTable.Of(described, templateNames ?? new Dictionary<string, string>());
        return new(report.Title, report.AsAt, [report.Table("cover"), ContentsTable.Of([.. body, dictionary]), .. body, dictionary]);
    }

    private static IReadOnlyList<ReportTable> Body(CohortFacts facts, Report report, ReportTable data)
    {
        ReportTable[] Of(params string[] keys) => [.. keys.Select(report.Table)];
        IReadOnlyList<ReportTable> figures =
        [
            .. Of("attention", "people", "hours", "hours-by-term", "hours-by-strand", "hours-by-school"), HoursTables.Chart(facts),
            SessionTables.Sessions(facts), BuddiesTable.Of(facts), .. Of("induction", "reviews", "funding-by-school", "funding-lines", "funding-by-month"),
            FundingTables.Chart(facts), report.Table("declarations-due"), CalendarTable.Of(facts),
        ];
        return [.. figures, .. Of("notes", "sources"), ChecksTable.Of(facts, [.. figures, data])];
    }
}
