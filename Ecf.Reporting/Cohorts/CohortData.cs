using System.Runtime.CompilerServices;
using Ecf.Domain.Attendance;

namespace Ecf.Reporting.Cohorts;

/// <summary>The Data table of many cohorts, one after another: a whole country's without holding more than one cohort.</summary>
/// <example><code>
/// await ExtractFile.WriteAsync(CohortData.Of(cohorts), "data.xlsx");
/// </code></example>
public static class CohortData
{
    private static readonly ReportColumn[] Before =
    [
        new("hub", "Hub", ColumnKind.Text, "The hub's name"),
        new("cohort", "Cohort", ColumnKind.Text, "The academic year in which the training began"),
    ];

    private static readonly ReportColumn After = new("asAt", "As at", ColumnKind.Date, "The date of the figures");

    /// <summary>One row for each person and session, as on the sheet Data, with the hub, the cohort and the date of each.</summary>
    /// <param name="cohorts">The cohorts in the order wanted; each is asked for once the one before is written.</param>
    public static StreamedTable Of(IAsyncEnumerable<CohortFacts> cohorts)
    {
        ArgumentNullException.ThrowIfNull(cohorts);
        return new("data", "Data", [.. Before, .. SessionTables.DataColumns.Select(column => column.Column), After], Rows(cohorts));
    }

    private static async IAsyncEnumerable<IReadOnlyList<ReportValue>> Rows(IAsyncEnumerable<CohortFacts> cohorts, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await foreach (var facts in cohorts.WithCancellation(cancel).ConfigureAwait(false))
        {
            foreach (var row in SessionTables.Rows(facts))
            {
                yield return Row(facts, row);
            }
        }
    }

    private static IReadOnlyList<ReportValue> Row(CohortFacts facts, (CohortMember Member, SessionLine Line) row) =>
        [facts.Hub, facts.CohortName, .. SessionTables.DataColumns.Select(column => column.Value(row)), facts.AsAt];
}
