using Ecf.Reporting;

namespace Ecf.Benchmarks;

/// <summary>A Data sheet of 30,000 rows: 300 people with a hundred sessions each.</summary>
internal static class Data30000
{
    internal static ReportTable Of(ReportTable data) =>
        new(data.Key, data.Title, data.Columns, Enumerable.Range(0, 30_000).Select(row => data.Rows[row % data.Rows.Count])) { Summary = data.Summary, IsLong = true };
}
