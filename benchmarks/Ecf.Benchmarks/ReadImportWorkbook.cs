using System.IO.Compression;
using System.Xml;
using BenchmarkDotNet.Attributes;
using Ecf.Reporting.Imports;

namespace Ecf.Benchmarks;

/// <summary>An Excel workbook of 50,000 people read and planned, beside an XML reader that only walks over the same parts.</summary>
[MemoryDiagnoser]
public class ReadImportWorkbook
{
    private readonly HubSnapshot hub = SomeImports.Hub([]);
    private byte[] workbook = [];

    [GlobalSetup]
    public void Prepare() => workbook = SomeImports.Workbook(50_000);

    [Benchmark(Baseline = true)]
    public int BareXmlReader()
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        var nodes = 0;
        foreach (var part in new[] { "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml" })
        {
            using var reader = XmlReader.Create(zip.GetEntry(part)!.Open());
            while (reader.Read())
            {
                nodes++;
            }
        }

        return nodes;
    }

    /// <summary>Every row as cells: texts, numbers and days.</summary>
    [Benchmark]
    public int Rows()
    {
        var count = 0;
        using var file = GivenFile.Open(new(new MemoryStream(workbook), "people.xlsx"), new(0));
        foreach (var row in file.Sheets[0].Rows())
        {
            count += row.Count;
        }

        return count;
    }

    /// <summary>The rows read, checked and compared with what the hub has.</summary>
    [Benchmark]
    public ImportPlan Plan() => ImportPlanner.Plan(ImportKind.Participants, new(new MemoryStream(workbook), "people.xlsx"), hub);
}
