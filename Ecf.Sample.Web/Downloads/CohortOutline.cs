using Ecf.Domain.Funding;
using Ecf.Reporting;
using Ecf.Reporting.Cohorts;
using NodaTime;

namespace Ecf.Sample.Web.Downloads;

/// <summary>A cohort's report as if nobody were in it: which tables there are and what they say of themselves, at no cost.</summary>
internal static class CohortOutline
{
    internal static Report Of(string hub, int cohort, LocalDate asAt) => CohortWorkbook.Of(new()
    {
        Hub = hub,
        Cohort = cohort,
        AsAt = asAt,
        Members = [],
        Funding = FundingStatement.For(new([], []), FundingRates.Embedded, asAt),
        SchoolNames = new Dictionary<string, string>(StringComparer.Ordinal),
    });

    /// <summary>The tables that stand alone: a list of contents or what a chart is drawn from says nothing without its workbook.</summary>
    internal static IEnumerable<ReportTable> Alone(this Report report) => report.Tables.Where(table => table.Chart is null && table.Key != "contents");

    /// <summary>The keys of the tables that stand alone, in the order of the report. Listed, as help needs them before any report can be made.</summary>
    internal static IReadOnlyList<string> TableKeys { get; } =
    [
        "cover", "attention", "people", "hours", "hours-by-term", "hours-by-strand", "hours-by-school", "sessions", "buddies", "induction", "reviews", "funding-by-school", "funding-lines",
        "funding-by-month", "declarations-due", "calendar", "notes", "sources", "checks", "data", "dictionary",
    ];
}
