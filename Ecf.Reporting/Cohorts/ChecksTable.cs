using Ecf.Domain;

namespace Ecf.Reporting.Cohorts;

/// <summary>Figures that were added up in different ways, beside each other.</summary>
internal static class ChecksTable
{
    internal static ReportTable Of(CohortFacts facts, IReadOnlyList<ReportTable> tables) => TableOf.Items<CheckLine>(
        "checks",
        "Checks",
        "Each line compares two figures that were added up in different ways. Every difference should be nothing.",
        Lines(facts, tables.ToDictionary(table => table.Key, StringComparer.Ordinal)),
        [
            new("compared", "What is compared", ColumnKind.Text, "The two ways of adding up", line => line.Compared),
            new("one", "One way", ColumnKind.Text, "The first figure", line => line.One),
            new("other", "Other way", ColumnKind.Text, "The second figure", line => line.Other),
            new("difference", "Difference", ColumnKind.Text, "The first less the second", line => line.Difference),
            new("result", "Result", ColumnKind.Text, "Agrees or differs", line => line.Agrees ? "Agrees" : "Differs"),
        ]);

    private static IEnumerable<CheckLine> Lines(CohortFacts facts, Dictionary<string, ReportTable> tables)
    {
        var hours = tables["hours"];
        Hours Total(string table, string column) => tables[table].Total(column).AsHours;
        return
        [
            CheckLine.Of("People: rows of People against rows of Hours", tables["people"].Rows.Count, hours.Rows.Count),
            CheckLine.Of("People: rows of People against members of the cohort", tables["people"].Rows.Count, facts.Members.Count),
            .. new[] { "required", "due", "attended", "unrecorded", "shortfall", "forecast" }.SelectMany(column => new[]
            {
                CheckLine.Of($"Hours {column}: by person against by term", Total("hours", column), Total("hours-by-term", column)),
                CheckLine.Of($"Hours {column}: by person against by strand", Total("hours", column), Total("hours-by-strand", column)),
            }),
            CheckLine.Of("Hours required: by person against the schedules", Total("hours", "required"), facts.Members.Sum(member => member.Schedule.Required)),
            CheckLine.Of("Hours due against attended + unrecorded + shortfall", Total("hours", "due"), Total("hours", "attended") + Total("hours", "unrecorded") + Total("hours", "shortfall")),
            CheckLine.Of("Hours required against due + still to come", Total("hours", "required"), Total("hours", "due") + Total("hours", "stillToCome")),
            CheckLine.Of("Pounds to date: by school against line by line", Pounds(tables, "funding-by-school", "toDate"), Pounds(tables, "funding-lines", "toDate")),
            CheckLine.Of("Pounds in all: by school against line by line", Pounds(tables, "funding-by-school", "inAll"), Pounds(tables, "funding-lines", "inAll")),
            CheckLine.Of("Pounds in all: line by line against the statement", Pounds(tables, "funding-lines", "inAll"), facts.Funding.InAll),
            CheckLine.Of("Pounds still to come: by month and later against in all less to date", Pounds(tables, "funding-by-month", "amount") + facts.Funding.Forecast().Later, facts.Funding.InAll - facts.Funding.ToDate),
            CheckLine.Of("Pounds to date: line by line against the statement", Pounds(tables, "funding-lines", "toDate"), facts.Funding.ToDate),
        ];
    }

    private static Money Pounds(Dictionary<string, ReportTable> tables, string table, string column) => tables[table].Total(column).AsMoney;
}
