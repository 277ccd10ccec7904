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

    /// <summary>Any report as a workbook, or why it is too large for one.</summary>
    internal static ReadResult<byte[]> Workbook(Report report, WorkbookProfile profile, CancellationToken stop) => WorkbookWriter.Check(report) is [_, ..] tooLarge
        ? new(null, tooLarge)
        : new(Made(file => WorkbookWriter.Write(report, file, new() { Profile = profile }, stop)), []);

    /// <summary>The whole file in memory, so that nothing partial ever leaves it.</summary>
    internal ReadResult<byte[]> Make(CohortFacts facts, CancellationToken stop) => ending switch
    {
        Excel => Workbook(Whole(facts), Profile, stop),
        Json => new(Made(file => JsonExtract.Write(KeptReports.Of(facts), file, stop)), []),
        _ => new(Made(file => CsvExtract.Write(Whole(facts).Table(Table), file, cancel: stop)), []),
    };

    private static byte[] Made(Action<Stream> write)
    {
        using var file = new MemoryStream();
        write(file);
        return file.ToArray();
    }
}
