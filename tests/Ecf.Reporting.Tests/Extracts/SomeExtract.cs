using Ecf.Reporting.Extracts;
using Ecf.Reporting.Tests.Workbooks;

namespace Ecf.Reporting.Tests.Extracts;

/// <summary>Extracts of the tests' tables.</summary>
internal static class SomeExtract
{
    internal static async Task<byte[]> ExcelOf(StreamedTable table, ExtractOptions? options = null)
    {
        using var file = new MemoryStream();
        await ExcelExtract.WriteAsync(table, file, options);
        return file.ToArray();
    }

    internal static async Task<PlainWorkbook> BookOf(ReportTable table) => new(await ExcelOf(StreamedTable.Of(table)));

    /// <summary>So many times the first teacher's row.</summary>
    internal static StreamedTable Many(int rows, Action<int>? before = null) =>
        new("many", "Many", Some.HoursByEct.Columns, RowsOf(rows, before ?? (_ => { })));

    private static async IAsyncEnumerable<IReadOnlyList<ReportValue>> RowsOf(int rows, Action<int> before)
    {
        await Task.CompletedTask;
        for (var row = 0; row < rows; row++)
        {
            before(row);
            yield return Some.HoursByEct.Rows[0];
        }
    }
}
