using System.Xml.Linq;
using Ecf.Domain;
using Ecf.Reporting.Workbooks;

namespace Ecf.Reporting.Tests.Workbooks;

public sealed class WorkbookFillTests
{
    private static readonly XNamespace Charts = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    [Fact]
    public void Template_OfTheTests_IsAValidWorkbook() => Assert.Empty(SchemaErrors.Of(TemplateWorkbook.Bytes()));

    [Fact]
    public void Fill_NamesOfCells_TakeTheirFiguresInTheirOwnFormats()
    {
        var book = new PlainWorkbook(Filled().File);

        Assert.Equal(["46387", "13128.3"], new[] { "B2", "B3" }.Select(cell => book.Cell(1, cell)));
        Assert.Equal("14", book.Style(1, "B2").Attribute("numFmtId")!.Value);
        Assert.Equal("Our own report", book.Cell(1, "A1"));
    }

    [Fact]
    public void Fill_ATable_TakesItsRowsAndMovesItsTotals()
    {
        var book = new PlainWorkbook(Filled().File);

        Assert.Equal("A1:D5", book.Table(1).Attribute("ref")!.Value);
        Assert.Equal("A1:D4", book.Table(1).Element(PlainWorkbook.Main + "autoFilter")!.Attribute("ref")!.Value);
        Assert.Equal(["Trent Vale Academy", "Hallam Fields School", "St Wilfrid’s", "Total"], Enumerable.Range(2, 4).Select(row => book.Cell(2, $"A{row}")));
        Assert.Equal(["7352.2", "2100", "3676.1"], Enumerable.Range(2, 3).Select(row => book.Cell(2, $"B{row}")));
        Assert.Equal("SUBTOTAL(109,data_funding_by_school[inAll])", book.CellElement(2, "B5")!.Element(PlainWorkbook.Main + "f")!.Value);
        Assert.Equal("data_funding_by_school[[#This Row],[inAll]]/100", book.CellElement(2, "D4")!.Element(PlainWorkbook.Main + "f")!.Value);
        Assert.Equal("beside the table", book.Cell(2, "G4"));
    }

    [Fact]
    public void Fill_ChartAndPivot_LiveOnAndFollowTheTable()
    {
        var book = new PlainWorkbook(Filled().File);

        Assert.Equal(["Schools!$A$2:$A$4", "Schools!$B$2:$B$4"], book.Part("xl/charts/chart1.xml").Descendants(Charts + "f").Select(formula => formula.Value));
        Assert.Empty(book.Part("xl/charts/chart1.xml").Descendants(Charts + "strCache"));
        Assert.Equal("1", book.Part("xl/pivotCache/pivotCacheDefinition1.xml").Attribute("refreshOnLoad")!.Value);
        Assert.Equal("A1:D5", book.Part("xl/pivotCache/pivotCacheDefinition1.xml").Descendants(PlainWorkbook.Main + "worksheetSource").Single().Attribute("ref")!.Value);
        Assert.Equal("Money by school", book.Part("xl/pivotTables/pivotTable1.xml").Attribute("name")!.Value);
    }

    [Fact]
    public void Fill_Result_IsValidAndReckonedOnOpening()
    {
        var file = Filled().File;

        Assert.Empty(SchemaErrors.Of(file));
        Assert.Equal("1", new PlainWorkbook(file).Part("xl/workbook.xml").Element(PlainWorkbook.Main + "calcPr")!.Attribute("fullCalcOnLoad")!.Value);
    }

    [Fact]
    public void Fill_WhatCannotBeFilled_IsAFindingWithItsCellAndTheRestIsFilled()
    {
        var (file, findings) = Filled();

        Assert.Equal(
            ["ECF796 'Front page'!A7", "ECF797 'Schools'!C1", "ECF794 'Front page'!$B$4", "ECF795 'Front page'!$B$5:$C$5"],
            findings.Select(finding => $"{finding.Code} {finding.Path}"));
        Assert.Equal("77", new PlainWorkbook(file).Cell(1, "B4"));
        Assert.Null(new PlainWorkbook(file).Cell(2, "C2"));
    }

    [Fact]
    public void Fill_SomethingInTheWay_LeavesThatTableAsItWas()
    {
        var (file, findings) = Filled("in the way");

        Assert.Contains(findings, finding => finding is { Code: "ECF798", Path: "'Schools'!A1" });
        Assert.Equal("An old school", new PlainWorkbook(file).Cell(2, "A2"));
        Assert.Equal("13128.3", new PlainWorkbook(file).Cell(1, "B3"));
    }

    [Fact]
    public void Fill_FewerRowsThanThereWere_ClearsTheRest()
    {
        var once = Filled().File;
        using var twice = new MemoryStream();
        var one = new ReportTable("funding-by-school", "Funding", Some.FundingBySchool.Columns, [Some.FundingBySchool.Rows[0]]);
        WorkbookFill.Of((new MemoryStream(once), "own.xlsx"), Some.ReportOf(one), twice);
        var book = new PlainWorkbook(twice.ToArray());

        Assert.Equal(["Trent Vale Academy", "Total", null, null], Enumerable.Range(2, 4).Select(row => book.Cell(2, $"A{row}")));
        Assert.Equal("A1:D3", book.Table(1).Attribute("ref")!.Value);
    }

    [Fact]
    public void Fill_WhatIsNoWorkbook_IsAFindingAndWritesNothing()
    {
        using var to = new MemoryStream();

        Assert.Equal("ECF791", Assert.Single(WorkbookFill.Of((new MemoryStream("no zip"u8.ToArray()), "own.xlsx"), Some.Cohort, to)).Code);
        Assert.Equal(0, to.Length);
    }

    private static (byte[] File, IReadOnlyList<Finding> Findings) Filled(string? below = null)
    {
        using var to = new MemoryStream();
        var findings = WorkbookFill.Of((new MemoryStream(TemplateWorkbook.Bytes(below)), "own.xlsx"), Some.Cohort, to);
        return (to.ToArray(), findings);
    }
}
