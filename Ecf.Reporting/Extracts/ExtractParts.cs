using System.Globalization;
using System.Security;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Extracts;

/// <summary>The small parts of a streamed workbook.</summary>
internal static class ExtractParts
{
    private const string Xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const int Words = 3;
    private const int QuotedWords = 4;

    /// <summary>Where the formats of a column's cells stand in <see cref="StyleSheet"/>.</summary>
    internal static ColumnStyle StyleOf(ColumnKind kind) => new(
        kind switch
        {
            ColumnKind.Text => Words,
            ColumnKind.Count => 5,
            ColumnKind.Money => 7,
            ColumnKind.Date => 8,
            _ => 6,
        },
        Words,
        QuotedWords);

    /// <summary>Where the format of a column's heading stands: over figures it stands at the right.</summary>
    internal static ColumnStyle HeadingOf(ColumnKind kind) => ColumnStyle.One(kind == ColumnKind.Text ? 1 : 2);

    /// <summary>The parts by name, for so many sheets of these names.</summary>
    internal static IEnumerable<(string Name, string Markup)> Of(IReadOnlyList<string> sheets, string title)
    {
        foreach (var number in Enumerable.Range(1, sheets.Count))
        {
            yield return ($"xl/worksheets/_rels/sheet{number}.xml.rels", Rels($"<Relationship Id=\"rId1\" Type=\"{Office}/table\" Target=\"../tables/table{number}.xml\"/>"));
        }

        yield return ("xl/styles.xml", StyleSheet);
        yield return ("xl/workbook.xml", Workbook(sheets));
        yield return ("xl/_rels/workbook.xml.rels", Rels(
            Each(sheets, number => $"<Relationship Id=\"rId{number}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>")
            + $"<Relationship Id=\"rIdStyles\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>"));
        yield return ("docProps/core.xml", Core(title));
        yield return ("_rels/.rels", Rels(
            $"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"));
        yield return ("[Content_Types].xml", ContentTypes(sheets));
    }

    private static string Workbook(IReadOnlyList<string> sheets) =>
        $"{Xml}<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><bookViews><workbookView/></bookViews><sheets>"
        + Each(sheets, number => $"<sheet name=\"{SecurityElement.Escape(sheets[number - 1])}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>")
        + "</sheets></workbook>";

    private static string ContentTypes(IReadOnlyList<string> sheets) =>
        $"{Xml}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}.styles+xml\"/>"
        + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        + Each(sheets, number => $"<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"{Types}.worksheet+xml\"/><Override PartName=\"/xl/tables/table{number}.xml\" ContentType=\"{Types}.table+xml\"/>")
        + "</Types>";

    private static string Core(string title) =>
        $"{Xml}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + $"<dc:title>{SecurityElement.Escape(SafeText.Clean(title))}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>";

    private static string Rels(string relations) => $"{Xml}<Relationships xmlns=\"{Relations}\">{relations}</Relationships>";

    private static string Each(IReadOnlyList<string> sheets, Func<int, FormattableString> markup) =>
        string.Concat(Enumerable.Range(1, sheets.Count).Select(number => markup(number).ToString(CultureInfo.InvariantCulture)));

    private const string StyleSheet =
        $"""
        {Xml}<styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;£&quot;#,##0.00"/><numFmt numFmtId="165" formatCode="d\ mmm\ yyyy"/></numFmts>
        <fonts count="2"><font><sz val="10"/><color rgb="FF000000"/><name val="Arial"/></font><font><b/><sz val="10"/><color rgb="FF1F3A4D"/><name val="Arial"/></font></fonts>
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE9EFF3"/></patternFill></fill></fills>
        <borders count="1"><border/></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>
        <xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf>
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>
        <xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;
}
