using Ecf.Reporting;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Extracts;
using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Dictionary;
using Ecf.Reporting.Workbooks;
using Ecf.Sample.Web.Cohorts;

namespace Ecf.Sample.Web.Downloads;

/// <summary>A cohort's report as a file.</summary>
/// <param name="ending">One of <see cref="Endings"/>.</param>
internal sealed class ReportFile(string ending)
{
    internal const string Excel = ".xlsx";
    internal const string Json = ".json";
    internal const string Csv = ".csv";

    /// <summary>The table that a CSV file holds unless another is asked for.</summary>
    internal const string UsualTable = "hours";

    private static readonly IReadOnlyDictionary<string, string> TemplateNames = TemplateDictionary.NamesOfFigures(TemplateAudience.Cohort);

    internal static IReadOnlyList<string> Endings { get; } = [Excel, Json, Csv];

    /// <summary>The key of the one table that a CSV file holds; the others hold all.</summary>
    internal string Table { get; init; } = UsualTable;

    /// <summary>For whom a workbook is laid out.</summary>
    internal WorkbookProfile Profile { get; init; }

    /// <summary>A cohort's workbook, whose dictionary says how templates write each figure.</summary>
    internal static Report Whole(CohortFacts facts) => CohortWorkbook.Of(facts, TemplateNames);

    /// <summary>Any report as a workbook.</summary>
    internal static byte[] Workbook(Report report, WorkbookProfile profile, CancellationToken stop)
    {
        using var file = new MemoryStream();
        WorkbookWriter.Write(report, file, new() { Profile = profile }, stop);
        return file.ToArray();
    }

    /// <summary>The whole file in memory, so that nothing partial ever leaves it.</summary>
    internal byte[] Make(CohortFacts facts, CancellationToken stop)
    {
        using var file = new MemoryStream();
        switch (ending)
        {
            case Excel:
                WorkbookWriter.Write(Whole(facts), file, new() { Profile = Profile }, stop);
                break;
            case Json:
                JsonExtract.Write(KeptReports.Of(facts), file, stop);
                break;
            default:
                CsvExtract.Write(Whole(facts).Table(Table), file, cancel: stop);
                break;
        }

        return file.ToArray();
    }
}
