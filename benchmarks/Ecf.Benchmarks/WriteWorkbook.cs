using BenchmarkDotNet.Attributes;
using Ecf.Reporting;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Extracts;
using Ecf.Reporting.Workbooks;

namespace Ecf.Benchmarks;

/// <summary>The workbook of 300 people, beside the same tables as JSON.</summary>
[MemoryDiagnoser]
public class WriteWorkbook
{
    private Report report = null!;

    [GlobalSetup]
    public void Prepare() => report = CohortReport.Of(Cohort300.Facts(Cohort300.Registers(Cohort300.Place())));

    [Benchmark(Baseline = true)]
    public void Json() => JsonExtract.Write(report, Stream.Null);

    [Benchmark]
    public void Workbook() => WorkbookWriter.Write(report, new MemoryStream());
}
