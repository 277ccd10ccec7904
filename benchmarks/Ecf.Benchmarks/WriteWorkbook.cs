using BenchmarkDotNet.Attributes;
using Ecf.Reporting;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Extracts;
using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Dictionary;
using Ecf.Reporting.Workbooks;

namespace Ecf.Benchmarks;

/// <summary>The workbook of 300 people with and without its Data sheet of 30,000 rows, beside the same tables as JSON.</summary>
[MemoryDiagnoser]
public class WriteWorkbook
{
    private Report report = null!;
    private Report withData = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var facts = Cohort300.Facts(Cohort300.Registers(Cohort300.Place()));
        var whole = CohortWorkbook.Of(facts, TemplateDictionary.NamesOfFigures(TemplateAudience.Cohort));
        report = new(whole.Title, whole.AsAt, [.. whole.Tables.Where(table => table.Key != "data")]);
        withData = new(whole.Title, whole.AsAt, [.. report.Tables, Data30000.Of(whole.Table("data"))]);
    }

    [Benchmark(Baseline = true)]
    public void Json() => JsonExtract.Write(report, Stream.Null);

    [Benchmark]
    public void WithoutData() => WorkbookWriter.Write(report, new MemoryStream());

    [Benchmark]
    public void WithData() => WorkbookWriter.Write(withData, new MemoryStream());

    [Benchmark]
    public void WithDataForAnalysts() => WorkbookWriter.Write(withData, new MemoryStream(), new() { Profile = WorkbookProfile.Analyst });
}
