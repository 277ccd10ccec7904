using Ecf.Domain.Funding;
using Ecf.Reporting;
using Ecf.Reporting.Cohorts;
using NodaTime;

namespace Ecf.Sample.Web.Downloads;

/// <summary>A cohort's report as if nobody were in it: which tables there are and what they say of themselves, at no cost.</summary>
internal static class CohortOutline
{
    internal static Report Of(string hub, int cohort, LocalDate asAt) => CohortReport.Of(new()
    {
        Hub = hub,
        Cohort = cohort,
        AsAt = asAt,
        Members = [],
        Funding = FundingStatement.For(new([], []), FundingRates.Embedded, asAt),
        SchoolNames = new Dictionary<string, string>(StringComparer.Ordinal),
    });

    /// <summary>The keys of the tables, in the order of the report. Listed, as help needs them before any report can be made.</summary>
    internal static IReadOnlyList<string> TableKeys { get; } =
    [
        "cover", "attention", "people", "hours", "hours-by-term", "hours-by-strand", "induction", "reviews", "funding-by-school", "funding-lines", "funding-by-month", "declarations-due", "checks", "notes", "sources",
    ];
}
