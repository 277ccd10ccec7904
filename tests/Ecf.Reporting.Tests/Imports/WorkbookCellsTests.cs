using Ecf.Domain.Induction;
using Ecf.Reporting.Imports;
using NodaTime;

namespace Ecf.Reporting.Tests.Imports;

/// <summary>Cells as workbooks hold them: shared and inline texts, numbers, days of every kind, formulas.</summary>
public sealed class WorkbookCellsTests
{
    private const string Styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-809]dd\\ mmmm\\ yyyy;@\"/><numFmt numFmtId=\"165\" formatCode=\"0.0&quot; days&quot;\"/></numFmts>"
        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"17\"/><xf numFmtId=\"16\"/><xf numFmtId=\"20\"/></cellXfs>";

    [Theory]
    [InlineData("<c s=\"1\"><v>46266</v></c>")]
    [InlineData("<c s=\"2\"><v>46266</v></c>")]
    [InlineData("<c s=\"1\"><v>46<!-- a remark -->266</v></c>")]
    [InlineData("<c s=\"1\"><v><x/><![CDATA[46266]]></v></c>")]
    [InlineData("<c t=\"d\"><v>2026-09-01</v></c>")]
    [InlineData("<c t=\"d\" s=\"1\"><v>2026-09-01T00:00:00</v></c>")]
    [InlineData("<c t=\"str\"><f>TEXT(A1,\"dd/mm/yyyy\")</f><v>01/09/2026</v></c>")]
    [InlineData("<c s=\"1\"><f>TODAY()</f><v>46266</v></c>")]
    [InlineData("<c t=\"inlineStr\"><is><t>01/09/2026</t></is></c>")]
    public void Day_RealOrPlain_IsRead(string cell) => Assert.Equal((new LocalDate(2026, 9, 1), ""), Start(cell));

    [Theory]
    [InlineData("<c><v>46266</v></c>", "error ECF769")]
    [InlineData("<c s=\"3\"><v>46266</v></c>", "error ECF769")]
    [InlineData("<c s=\"4\"><v>46266</v></c>", "error ECF769")]
    [InlineData("<c s=\"6\"><v>0.5</v></c>", "error ECF769")]
    [InlineData("<c s=\"1\"><v>60</v></c>", "error ECF769")]
    [InlineData("<c s=\"1\"><v>1E30</v></c>", "error ECF769")]
    [InlineData("<c s=\"1\"><v>-5</v></c>", "error ECF769")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "error ECF769")]
    [InlineData("<c t=\"d\"><v>2026-09-01T23:30:00Z</v></c>", "error ECF769")]
    [InlineData("<c t=\"e\"><v>#N/A</v></c>", "error ECF779")]
    [InlineData("<c s=\"1\"><f>TODAY()</f></c>", "error ECF779")]
    public void Day_NotOneForCertain_IsAnError(string cell, string found)
    {
        var (day, findings) = Start(cell);
        Assert.Null(day);
        Assert.Contains(found, findings);
    }

    [Theory]
    [InlineData("<c s=\"1\"><v>46266.4</v></c>")]
    [InlineData("<c s=\"5\"><v>46266</v></c>")]
    [InlineData("<c t=\"d\"><v>2026-09-01T09:00:00</v></c>")]
    public void Day_WithMoreOrLessThanADay_IsReadWithAWarning(string cell)
    {
        var (day, findings) = Start(cell);
        Assert.Equal(new LocalDate(2026, 9, 1), day);
        Assert.Contains("warning ECF770", findings);
    }

    [Fact]
    public void Day_CountedFrom1904_IsTheSameDay() =>
        Assert.Equal(new LocalDate(2026, 9, 1), Start("<c s=\"1\"><v>44804</v></c>", "<workbookPr date1904=\"1\"/>").Day);

    [Fact]
    public void Texts_SharedRichAndEscaped_AreWhatExcelShows()
    {
        const string Strings = "<si><t>TRN</t></si><si><r><t xml:space=\"preserve\">Ada </t></r><r><rPr/><t>Abara</t></r><rPh><t>reading aid</t></rPh></si><si><t>a_x0041_b_x005F_c</t></si>";
        var plan = Plan("<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row>", Strings);
        var rejected = plan.Rejected!.Rows[0];
        Assert.Equal(["Ada Abara", "aAb_c"], rejected.Take(2).Select(value => value.AsText));
    }

    [Fact]
    public void Numbers_OfTeachersAndSchools_AreReadAsTheirDigits()
    {
        var ect = (EarlyCareerTeacher)Plan(Person("<c s=\"1\"><v>46266</v></c>", "<c><v>12345</v></c>", "<c><v>0.80000000000000004</v></c>")).Changes[0].Record;
        Assert.Equal(("0012345", 0.8m), (ect.Trn.ToString(), ect.Fte.Share));
    }

    [Fact]
    public void Cells_WithPlaces_StandUnderTheirHeadings()
    {
        var rows = "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>URN</t></is></c><c r=\"D3\" t=\"inlineStr\"><is><t>School name</t></is></c><c r=\"E3\" t=\"inlineStr\"><is><t>District code</t></is></c><c r=\"AA3\" t=\"inlineStr\"><is><t>Calendar</t></is></c></row>"
            + "<row r=\"7\"><c r=\"B7\"><v>100001</v></c><c r=\"D7\" t=\"inlineStr\"><is><t>St Wilfrid’s</t></is></c><c r=\"E7\" t=\"inlineStr\"><is><t>E06000018</t></is></c><c r=\"AA7\" t=\"inlineStr\"><is><t>nottingham-city</t></is></c></row>";
        var change = Assert.Single(SomeHub.Plan(ImportKind.Schools, SomeWorkbook.Of(rows), "schools.xlsx").Changes);
        Assert.Equal((7, "St Wilfrid’s"), (change.Row, ((School)change.Record).Name));
    }

    [Theory]
    [InlineData("dd/mm/yyyy", 2)]
    [InlineData("[h]:mm", 6)]
    [InlineData("mmm-yy", 5)]
    [InlineData("d mmm", 4)]
    [InlineData("\"due\" 0.00", 1)]
    [InlineData("[Red]0.0", 1)]
    [InlineData("yyyy\\-mm\\-dd\\Thh:mm", 2)]
    [InlineData("General", 1)]
    [InlineData("0.00E+00", 1)]
    [InlineData("#,##0;[Red]-#,##0;\"day\"", 1)]
    [InlineData("h:mm AM/PM", 6)]
    public void Format_Code_IsTold(string code, int kind) => Assert.Equal((CellKind)kind, CellFormats.KindOf(code));

    private static (LocalDate? Day, string Findings) Start(string cell, string workbookPr = "")
    {
        var plan = Plan(Person(cell, SomeWorkbook.Text("1234567"), SomeWorkbook.Text("1")), "", workbookPr);
        return (plan.Changes.Select(change => change.Record).OfType<EarlyCareerTeacher>().SingleOrDefault()?.InductionStart, string.Join("\n", SomeHub.Lines(plan, "f")));
    }

    private static string Person(string start, string trn, string fte) =>
        SomeWorkbook.Row("Start date", "TRN", "FTE", "Name", "Role", "School URN", "Cohort")
        + $"<row>{start}{trn}{fte}{SomeWorkbook.Text("Ada Abara")}{SomeWorkbook.Text("ECT")}<c><v>123456</v></c><c><v>2026</v></c></row>";

    private static ImportPlan Plan(string rows, string strings = "", string workbookPr = "")
    {
        var all = strings.Length == 0 ? rows : "<row><c t=\"s\"><v>0</v></c>" + SomeWorkbook.Text("Name") + SomeWorkbook.Text("Role") + "</row>" + rows;
        return SomeHub.Plan(ImportKind.Participants, SomeWorkbook.Zip([.. SomeWorkbook.Parts(all, strings, Styles, workbookPr)]), "list.xlsx");
    }
}
