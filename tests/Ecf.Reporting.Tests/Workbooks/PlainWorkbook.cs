using System.IO.Compression;
using System.Xml.Linq;
using Ecf.Reporting.Workbooks;

namespace Ecf.Reporting.Tests.Workbooks;

/// <summary>A workbook read with nothing but a zip and an XML reader, as the simplest program would.</summary>
internal sealed class PlainWorkbook
{
    internal static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly ZipArchive package;
    private readonly List<string> strings;

    internal PlainWorkbook(byte[] file)
    {
        package = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        strings = package.GetEntry("xl/sharedStrings.xml") is null ? [] : [.. Part("xl/sharedStrings.xml").Descendants(Main + "si").Select(item => string.Concat(item.Descendants(Main + "t").Select(text => text.Value)))];
    }

    internal IReadOnlyList<string> SheetNames => [.. Part("xl/workbook.xml").Descendants(Main + "sheet").Select(sheet => sheet.Attribute("name")!.Value)];

    internal static PlainWorkbook Of(params ReportTable[] tables) => new(BytesOf(Some.ReportOf(tables)));

    internal static byte[] BytesOf(Report report, WorkbookOptions? options = null)
    {
        using var file = new MemoryStream();
        WorkbookWriter.Write(report, file, options ?? new());
        return file.ToArray();
    }

    internal XElement Part(string name)
    {
        using var part = package.GetEntry(name)!.Open();
        return XElement.Load(part);
    }

    internal XElement Sheet(int number) => Part($"xl/worksheets/sheet{number}.xml");

    internal XElement Table(int number) => Part($"xl/tables/table{number}.xml");

    /// <summary>What a cell shows before its number format: a shared string or the number as written; null for an empty cell.</summary>
    internal string? Cell(int sheet, string address)
    {
        var cell = CellElement(sheet, address);
        if (cell?.Element(Main + "is") is { } inline)
        {
            return string.Concat(inline.Descendants(Main + "t").Select(text => text.Value));
        }

        var value = cell?.Element(Main + "v")?.Value;
        return value is not null && cell!.Attribute("t")?.Value == "s" ? strings[int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)] : value;
    }

    internal XElement? CellElement(int sheet, string address) =>
        Sheet(sheet).Descendants(Main + "c").SingleOrDefault(cell => cell.Attribute("r")!.Value == address);

    /// <summary>The cell's style record.</summary>
    internal XElement Style(int sheet, string address) => Part("xl/styles.xml").Element(Main + "cellXfs")!
        .Elements().ElementAt((int)CellElement(sheet, address)!.Attribute("s")!);

    internal string Format(int sheet, string address)
    {
        var id = Style(sheet, address).Attribute("numFmtId")!.Value;
        return Part("xl/styles.xml").Element(Main + "numFmts")!.Elements().Single(format => format.Attribute("numFmtId")!.Value == id).Attribute("formatCode")!.Value;
    }

    /// <summary>Everything a reader sees, a line a row, tabs between cells.</summary>
    internal string Content(int sheet) => string.Join('\n', Sheet(sheet).Descendants(Main + "row").Select(row =>
        string.Join('\t', row.Elements(Main + "c").Select(cell => Cell(sheet, cell.Attribute("r")!.Value)))));
}
