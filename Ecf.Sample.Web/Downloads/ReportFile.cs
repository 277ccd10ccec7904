using Ecf.Reporting;
using Ecf.Reporting.Extracts;
using Ecf.Reporting.Workbooks;

namespace Ecf.Sample.Web.Downloads;

/// <summary>The kinds of file that a report is written to, by the ending of the name.</summary>
internal static class ReportFile
{
    internal const string Workbook = ".xlsx";
    internal const string Json = ".json";
    internal const string Csv = ".csv";

    /// <summary>The table that a CSV file holds unless another is asked for.</summary>
    internal const string UsualTable = "hours";

    internal static IReadOnlyList<string> Endings { get; } = [Workbook, Json, Csv];

    /// <summary>The whole file in memory, so that nothing partial ever leaves it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="ending">One of <see cref="Endings"/>.</param>
    /// <param name="table">The key of the one table that a CSV file holds; the others hold all.</param>
    /// <param name="stop">Stops the making.</param>
    internal static byte[] Make(Report report, string ending, string table, CancellationToken stop)
    {
        using var file = new MemoryStream();
        switch (ending)
        {
            case Workbook:
                WorkbookWriter.Write(report, file, stop);
                break;
            case Json:
                JsonExtract.Write(report, file, stop);
                break;
            default:
                CsvExtract.Write(report.Table(table), file, cancel: stop);
                break;
        }

        return file.ToArray();
    }
}
