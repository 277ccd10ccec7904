using System.IO.Compression;
using System.Text;

namespace Ecf.Reporting.Tests.Workbooks;

/// <summary>A hub's own workbook, written by hand: a front page with names, a table of schools with a formula and totals, a chart and a pivot of it.</summary>
internal static class TemplateWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    /// <summary>The template; the cell below its table is free unless something is to be in the way.</summary>
    internal static byte[] Bytes(string? below = null)
    {
        using var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, markup) in Parts(below))
            {
                using var part = package.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(markup));
            }
        }

        return file.ToArray();
    }

    private static IEnumerable<(string Name, string Markup)> Parts(string? below) =>
    [
        ("[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}.styles+xml"/><Override PartName="/xl/calcChain.xml" ContentType="{Types}.calcChain+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Types}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="{Types}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet3.xml" ContentType="{Types}.worksheet+xml"/>
            <Override PartName="/xl/tables/table1.xml" ContentType="{Types}.table+xml"/><Override PartName="/xl/tables/table2.xml" ContentType="{Types}.table+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>
            <Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/xl/pivotCache/pivotCacheDefinition1.xml" ContentType="{Types}.pivotCacheDefinition+xml"/><Override PartName="/xl/pivotTables/pivotTable1.xml" ContentType="{Types}.pivotTable+xml"/></Types>
            """),
        ("_rels/.rels", $"{Relations}<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="Front page" sheetId="1" r:id="rId1"/><sheet name="Schools" sheetId="2" r:id="rId2"/><sheet name="Pivot" sheetId="3" r:id="rId3"/></sheets>
            <definedNames><definedName name="ecf.asAt">'Front page'!$B$2</definedName><definedName name="ecf.funding_by_school.inAll">'Front page'!$B$3</definedName><definedName name="ecf.hours.nothing">'Front page'!$B$4</definedName><definedName name="ecf.title">'Front page'!$B$5:$C$5</definedName></definedNames>
            <pivotCaches><pivotCache cacheId="1" r:id="rId4"/></pivotCaches></workbook>
            """),
        ("xl/_rels/workbook.xml.rels", $"{Relations}{string.Concat(Enumerable.Range(1, 3).Select(n => $"<Relationship Id=\"rId{n}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"))}<Relationship Id=\"rId4\" Type=\"{Office}/pivotCacheDefinition\" Target=\"pivotCache/pivotCacheDefinition1.xml\"/><Relationship Id=\"rId5\" Type=\"{Office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId6\" Type=\"{Office}/calcChain\" Target=\"calcChain.xml\"/></Relationships>"),
        ("xl/calcChain.xml", $"<calcChain xmlns=\"{Main}\"><c r=\"D2\" i=\"2\"/></calcChain>"),
        ("xl/styles.xml", $"""
            <styleSheet xmlns="{Main}"><fonts count="1"><font><sz val="14"/><name val="Georgia"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>
            """),
        ("xl/worksheets/sheet1.xml", Sheet($"<row r=\"1\">{Text("A1", "Our own report")}</row><row r=\"2\">{Text("A2", "Day")}<c r=\"B2\" s=\"1\"><v>1</v></c></row><row r=\"3\">{Text("A3", "Money")}<c r=\"B3\" s=\"2\"/></row><row r=\"4\"><c r=\"B4\"><v>77</v></c></row>")),
        ("xl/worksheets/sheet2.xml", Sheet(
            $"<row r=\"1\">{Text("A1", "School")}{Text("B1", "inAll")}{Text("C1", "Remarks")}{Text("D1", "Share")}</row><row r=\"2\">{Text("A2", "An old school")}<c r=\"B2\" s=\"2\"><v>5</v></c>{Text("C2", "old")}<c r=\"D2\"><f>data_funding_by_school[[#This Row],[inAll]]/100</f><v>0.05</v></c></row>"
            + $"<row r=\"3\">{Text("A3", "Total")}<c r=\"B3\" s=\"2\"><f>SUBTOTAL(109,data_funding_by_school[inAll])</f><v>5</v></c></row><row r=\"4\">{(below is null ? "" : Text("B4", below))}{Text("G4", "beside the table")}</row>",
            "<drawing r:id=\"rId2\"/><tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>")),
        ("xl/worksheets/_rels/sheet2.xml.rels", $"{Relations}<Relationship Id=\"rId1\" Type=\"{Office}/table\" Target=\"../tables/table1.xml\"/><Relationship Id=\"rId2\" Type=\"{Office}/drawing\" Target=\"../drawings/drawing1.xml\"/></Relationships>"),
        ("xl/tables/table1.xml", $"""
            <table xmlns="{Main}" id="1" name="data_funding_by_school" displayName="data_funding_by_school" ref="A1:D3" totalsRowCount="1"><autoFilter ref="A1:D2"/><tableColumns count="4"><tableColumn id="1" name="School" totalsRowLabel="Total"/><tableColumn id="2" name="inAll" totalsRowFunction="sum"/><tableColumn id="3" name="Remarks"/><tableColumn id="4" name="Share"><calculatedColumnFormula>data_funding_by_school[[#This Row],[inAll]]/100</calculatedColumnFormula></tableColumn></tableColumns></table>
            """),
        ("xl/drawings/drawing1.xml", """
            <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="3600000" cy="1800000"/>
            <xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Money" descr="Money by school"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>
            """),
        ("xl/drawings/_rels/drawing1.xml.rels", $"{Relations}<Relationship Id=\"rId1\" Type=\"{Office}/chart\" Target=\"../charts/chart1.xml\"/></Relationships>"),
        ("xl/charts/chart1.xml", """
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>Schools!$A$2:$A$2</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>An old school</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Schools!$B$2:$B$2</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>
            <c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>
            """),
        ("xl/worksheets/sheet3.xml", Sheet("")),
        ("xl/worksheets/_rels/sheet3.xml.rels", $"{Relations}<Relationship Id=\"rId1\" Type=\"{Office}/pivotTable\" Target=\"../pivotTables/pivotTable1.xml\"/></Relationships>"),
        ("xl/pivotCache/pivotCacheDefinition1.xml", $"""
            <pivotCacheDefinition xmlns="{Main}" saveData="0" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A1:D3" sheet="Schools"/></cacheSource><cacheFields count="4"><cacheField name="School"><sharedItems/></cacheField><cacheField name="inAll"><sharedItems/></cacheField><cacheField name="Remarks"><sharedItems/></cacheField><cacheField name="Share"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>
            """),
        ("xl/pivotTables/pivotTable1.xml", $"""
            <pivotTableDefinition xmlns="{Main}" name="Money by school" cacheId="1" dataCaption="Values"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="4"><pivotField axis="axisRow" showAll="0"/><pivotField dataField="1" showAll="0"/><pivotField showAll="0"/><pivotField showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Sum of inAll" fld="1"/></dataFields></pivotTableDefinition>
            """),
        ("xl/pivotTables/_rels/pivotTable1.xml.rels", $"{Relations}<Relationship Id=\"rId1\" Type=\"{Office}/pivotCacheDefinition\" Target=\"../pivotCache/pivotCacheDefinition1.xml\"/></Relationships>"),
        ("xl/tables/table2.xml", $"<table xmlns=\"{Main}\" id=\"2\" name=\"data_nothing\" displayName=\"data_nothing\" ref=\"A7:A8\"><tableColumns count=\"1\"><tableColumn id=\"1\" name=\"Anything\"/></tableColumns></table>"),
        ("xl/worksheets/_rels/sheet1.xml.rels", $"{Relations}<Relationship Id=\"rId1\" Type=\"{Office}/table\" Target=\"../tables/table2.xml\"/></Relationships>"),
    ];

    private static string Sheet(string rows, string after = "") =>
        $"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheetData>{rows}</sheetData>{(rows.Contains("Our own", StringComparison.Ordinal) ? "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>" : after)}</worksheet>";

    private static string Text(string cell, string text) => $"<c r=\"{cell}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";
}
