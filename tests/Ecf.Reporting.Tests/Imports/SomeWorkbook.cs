using System.IO.Compression;
using System.Text;

namespace Ecf.Reporting.Tests.Imports;

/// <summary>Workbooks written part by part, as programs other than Excel write them too.</summary>
internal static class SomeWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook of one sheet with these rows in XML.</summary>
    internal static byte[] Of(string rows) => Zip([.. Parts(rows)]);

    /// <summary>The parts of such a workbook, to be changed.</summary>
    internal static Dictionary<string, string> Parts(string rows, string strings = "", string styles = "", string workbookPr = "") => new()
    {
        ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
        ["_rels/.rels"] = $"<Relationships xmlns=\"x\"><Relationship Id=\"a\" Type=\"{Relation}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ["xl/workbook.xml"] = $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relation}\">{workbookPr}<sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>",
        ["xl/_rels/workbook.xml.rels"] = $"<Relationships xmlns=\"x\"><Relationship Id=\"s1\" Type=\"{Relation}/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + $"<Relationship Id=\"t\" Type=\"{Relation}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"f\" Type=\"{Relation}/styles\" Target=\"styles.xml\"/></Relationships>",
        ["xl/worksheets/sheet1.xml"] = Sheet(rows),
        ["xl/sharedStrings.xml"] = $"<sst xmlns=\"{Main}\">{strings}</sst>",
        ["xl/styles.xml"] = $"<styleSheet xmlns=\"{Main}\">{styles}</styleSheet>",
    };

    internal static string Sheet(string rows) => $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>";

    /// <summary>A row of texts that stand in their cells.</summary>
    internal static string Row(params string[] texts) => $"<row>{string.Concat(texts.Select(Text))}</row>";

    internal static string Text(string text) => $"<c t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(text)}</t></is></c>";

    internal static byte[] Zip(params IEnumerable<KeyValuePair<string, string>> parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }
}
