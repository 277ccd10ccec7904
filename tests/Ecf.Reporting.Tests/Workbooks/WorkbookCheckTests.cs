using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Tests.Cohorts;
using Ecf.Reporting.Workbooks;

namespace Ecf.Reporting.Tests.Workbooks;

public sealed class WorkbookCheckTests
{
    private const string Dates = "xl/worksheets/sheet3.xml";
    private const string DatesLinks = "xl/worksheets/_rels/sheet3.xml.rels";
    private const string DatesTable = "xl/tables/table3.xml";
    private const string Table = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";

    private static readonly byte[] Good = PlainWorkbook.BytesOf(Some.Cohort);

    [Fact]
    public void Of_OurAccessibleWorkbook_FindsNothing() => Assert.Empty(Found(Good));

    [Fact]
    public void Of_OurCohortWorkbook_FindsNothing()
    {
        var report = CohortWorkbook.Of(SomeCohort.Of(SomeCohort.Ect("Zoë Ahmed"), SomeCohort.EctWithoutMentor("Al One"), SomeCohort.Mentor("Cai Davies")));

        Assert.Empty(Found(PlainWorkbook.BytesOf(report)));
    }

    [Fact]
    public void Of_AnEmptyCohortsWorkbook_FindsNothing() => Assert.Empty(Found(PlainWorkbook.BytesOf(CohortWorkbook.Of(SomeCohort.Of()))));

    [Theory]
    [InlineData("WBK002", "docProps/core.xml", "<dc:title>.*?</dc:title>", "")]
    [InlineData("WBK003", "docProps/core.xml", "<dc:language>.*?</dc:language>", "")]
    [InlineData("WBK004", "xl/workbook.xml", "name=\"Dates\"", "name=\"Sheet3\"")]
    [InlineData("WBK005", "xl/workbook.xml", "name=\"Dates\"", "name=\"Dates\" state=\"hidden\"")]
    [InlineData("WBK006", Dates, "<row r=\"5\"", "<row r=\"5\" hidden=\"1\"")]
    [InlineData("WBK007", Dates, "</sheetData>", "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>")]
    [InlineData("WBK008", DatesTable, "<tableColumns", "<autoFilter ref=\"A4:B7\"/><tableColumns")]
    [InlineData("WBK009", DatesLinks, "relationships/table", "relationships/other")]
    [InlineData("WBK010", DatesLinks, "</Relationships>", "<Relationship Id=\"more\" Type=\"" + Table + "\" Target=\"/xl/tables/table2.xml\"/></Relationships>")]
    [InlineData("WBK011", DatesTable, "ref=\"A4:B7\"", "ref=\"B4:B7\"")]
    [InlineData("WBK012", DatesTable, "displayName=\"data_dates\"", "displayName=\"Table3\"")]
    [InlineData("WBK013", DatesTable, "ref=\"A4:B7\"", "ref=\"A4:B7\" headerRowCount=\"0\"")]
    [InlineData("WBK014", Dates, "<c r=\"A2\".*?</c>", "")]
    [InlineData("WBK015", Dates, "<c r=\"B7\".*?</c>", "")]
    [InlineData("WBK016", Dates, "<c r=\"A3\".*?</c>", "")]
    [InlineData("WBK017", "xl/sharedStrings.xml", "Regional training", "Regional training [note 9]")]
    [InlineData("WBK018", Dates, "<c r=\"A1\".*?</c>", "")]
    [InlineData("WBK019", Dates, "<c r=\"A1\" s=\"[0-9]+\"", "<c r=\"A1\" s=\"0\"")]
    [InlineData("WBK020", Dates, "activeCell=\"A1\" sqref=\"A1\"", "activeCell=\"C5\" sqref=\"C5\"")]
    [InlineData("WBK021", "xl/workbook.xml", "activeTab=\"0\"", "activeTab=\"1\"")]
    [InlineData("WBK023", "xl/styles.xml", "FF5A6872", "FFB0B8C0")]
    public void Of_OneRuleBroken_FindsIt(string code, string part, string pattern, string replacement) =>
        Assert.Contains(Found(EditedWorkbook.Of(Good, part, pattern, replacement)), finding => finding.Code == code);

    [Fact]
    public void Of_ALinkThatShowsItsAddress_FindsIt()
    {
        var linked = EditedWorkbook.Of(Good, Dates, "</sheetData>", "</sheetData><hyperlinks><hyperlink ref=\"A5\" location=\"Dates!A1\"/></hyperlinks>");

        Assert.Empty(Found(linked));
        Assert.Equal("WBK022", Assert.Single(Found(EditedWorkbook.Of(linked, "xl/sharedStrings.xml", "Regional training", "https://example.org/training"))).Code);
    }

    [Fact]
    public void Of_AChartWithoutWords_FindsIt()
    {
        var drawn = new ReportTable("drawn", "Drawn", Some.FundingBySchool.Columns, Some.FundingBySchool.Rows) { Chart = new("Money", "school", "Pounds", "toDate", "inAll") };
        var file = PlainWorkbook.BytesOf(Some.ReportOf(drawn), new() { Profile = WorkbookProfile.Print });

        Assert.DoesNotContain(Found(file), finding => finding.Code == "WBK024");
        Assert.Contains(Found(EditedWorkbook.Of(file, "xl/drawings/drawing1.xml", "descr=\"[^\"]*\"", "descr=\"\"")), finding => finding.Code == "WBK024");
    }

    [Fact]
    public void Of_WhatIsNoWorkbook_SaysSo() => Assert.Equal("WBK001", Assert.Single(Found("not a zip"u8.ToArray())).Code);

    [Fact]
    public void Of_AFinding_SaysWhereAndWhatToDo() => Assert.Equal(
        "book.xlsx: 'Dates'!B7: error WBK015: the cell is blank and nobody can say why; write shorthand such as [x] for not available or [z] for not applicable.",
        Found(EditedWorkbook.Of(Good, Dates, "<c r=\"B7\".*?</c>", ""))[0].ToString());

    [Fact]
    public void Of_AWorkbookForAnalysts_FindsItsFiltersAndBlanks() => Assert.Equal(
        ["WBK008", "WBK015"],
        Found(PlainWorkbook.BytesOf(Some.Cohort, new() { Profile = WorkbookProfile.Analyst })).Select(finding => finding.Code).Distinct().Order());

    private static IReadOnlyList<Domain.Finding> Found(byte[] file) => WorkbookCheck.Of(new MemoryStream(file), "book.xlsx");
}
