using BenchmarkDotNet.Attributes;
using ClosedXML.Excel;
using Ecf.Reporting;
using Ecf.Reporting.Extracts;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Ecf.Benchmarks;

/// <summary>A long table as Excel: beside the XML by hand that it cannot beat, and the libraries that people use.</summary>
[MemoryDiagnoser]
[SimpleJob(BenchmarkDotNet.Engines.RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class WriteExtract
{
    [Params(5_000, 500_000)]
    public int Rows { get; set; }

    [Benchmark(Baseline = true)]
    public void RawXml() => RawSheet.Write(Rows, Stream.Null);

    [Benchmark]
    public Task<int> Excel() => ExcelExtract.WriteAsync(Table(), Stream.Null);

    [Benchmark]
    public Task<int> Csv() => CsvExtract.WriteAsync(Table(), Stream.Null);

    [Benchmark]
    public void MiniExcelSaveAs() => MiniExcel.SaveAs(Stream.Null, Dictionaries(), configuration: new OpenXmlConfiguration { EnableAutoWidth = false, FastMode = true });

    [Benchmark]
    public void ClosedXmlSaveAs()
    {
        using var book = new XLWorkbook(XLEventTracking.Disabled);
        var sheet = book.Worksheets.Add("Data");
        for (var row = 0; row < Rows; row++)
        {
            var values = ExtractRows.Thousand[row % 1000];
            for (var i = 0; i < values.Count; i++)
            {
                Set(sheet.Cell(row + 2, i + 1), values[i]);
            }
        }

        book.SaveAs(new MemoryStream());
    }

    private StreamedTable Table() => new("data", "Data", ExtractRows.Columns, ExtractRows.Of(Rows));

    private IEnumerable<Dictionary<string, object>> Dictionaries()
    {
        for (var row = 0; row < Rows; row++)
        {
            var values = ExtractRows.Thousand[row % 1000];
            yield return Enumerable.Range(0, ExtractRows.Cells).ToDictionary(i => ExtractRows.Columns[i].Key, i => Plain(values[i]));
        }
    }

    private static object Plain(ReportValue value) => value.Kind switch
    {
        ColumnKind.Text => value.AsText,
        ColumnKind.Count => value.AsCount,
        ColumnKind.Hours => value.AsHours.ToDecimal(),
        ColumnKind.Money => value.AsMoney.Pounds,
        _ => value.AsDate.ToDateTimeUnspecified(),
    };

    private static void Set(IXLCell cell, ReportValue value)
    {
        switch (value.Kind)
        {
            case ColumnKind.Text:
                cell.SetValue(value.AsText);
                break;
            case ColumnKind.Count:
                cell.SetValue(value.AsCount);
                break;
            case ColumnKind.Hours:
                cell.SetValue(value.AsHours.ToDecimal());
                break;
            case ColumnKind.Money:
                cell.SetValue(value.AsMoney.Pounds);
                break;
            default:
                cell.SetValue(value.AsDate.ToDateTimeUnspecified());
                break;
        }
    }
}
