using System.Globalization;
using System.Xml.Linq;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Tests.Cohorts;
using Ecf.Reporting.Workbooks;

namespace Ecf.Reporting.Tests.Workbooks;

public sealed class CohortWorkbookTests
{
    private static readonly XNamespace Main = PlainWorkbook.Main;

    private static readonly PlainWorkbook Analyst = new(SomeWorkbook.Of(WorkbookProfile.Analyst));

    public static TheoryData<WorkbookProfile> Profiles => SomeWorkbook.Profiles;

    [Fact]
    public void Sheets_OfACohort_AreAllThere() => Assert.Equal(
        [
            "Cohort 2024 25", "Contents", "Attention", "People", "Hours", "Hours by term", "Hours by strand", "Hours by school", "Hours by term (chart)", "Sessions", "Buddies",
            "Induction and training", "Reviews and assessments", "Funding by school", "Funding lines", "Funding by month", "Funding by month (chart)", "Declarations due", "Calendar", "Notes",
            "Sources", "Checks", "Data", "Dictionary",
        ],
        Analyst.SheetNames);

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Write_AnyProfile_HasNoSchemaErrorAndFewStyles(WorkbookProfile profile)
    {
        var file = SomeWorkbook.Of(profile);

        Assert.Empty(SchemaErrors.Of(file));
        Assert.InRange(new PlainWorkbook(file).Part("xl/styles.xml").Element(Main + "cellXfs")!.Elements().Count(), 1, 49);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Write_AnyProfile_TheSameFactsGiveTheSameBytes(WorkbookProfile profile) => Assert.Equal(SomeWorkbook.Of(profile), SomeWorkbook.Of(profile));

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Write_AnyProfile_APlainReaderFindsEveryValue(WorkbookProfile profile)
    {
        var book = new PlainWorkbook(SomeWorkbook.Of(profile));
        foreach (var whole in SomeWorkbook.Report.Tables.Where(table => table.Chart is null || profile != WorkbookProfile.Accessible))
        {
            var table = profile == WorkbookProfile.Print ? whole.Printed() : whole;
            Assert.Equal(Shown(table), book.Figures(table.Title, table));
        }
    }

    [Fact]
    public void Write_EveryFormula_CarriesItsValue()
    {
        var formulas = Enumerable.Range(1, Analyst.SheetNames.Count).SelectMany(sheet => Analyst.Sheet(sheet).Descendants(Main + "c")).Where(cell => cell.Element(Main + "f") is not null).ToList();

        Assert.True(formulas.Count > 100);
        Assert.All(formulas, cell => Assert.NotEmpty(cell.Element(Main + "v")!.Value));
    }

    [Fact]
    public void Checks_Formulas_NameTablesThatGrow()
    {
        var checks = Analyst.SheetNames.ToList().IndexOf("Checks") + 1;
        var first = Analyst.Sheet(checks).Descendants(Main + "f").Take(4).Select(formula => formula.Value);

        Assert.Equal(["ROWS(data_people[TRN])", "ROWS(data_hours[TRN])", "ROUND(C5-D5,2)", "IF(E5=0,\"Agrees\",\"Differs\")"], first);
    }

    [Fact]
    public void Checks_OneFigureBrokenOnPurpose_AreShownInTheWorkbook()
    {
        var facts = SomeWorkbook.Facts;
        var book = new PlainWorkbook(PlainWorkbook.BytesOf(CohortWorkbook.Of(SomeCohort.WithFundingOf([], facts.Members))));
        var broken = new PlainWorkbook(PlainWorkbook.BytesOf(CohortWorkbook.Of(SomeCohort.WithLostHours(facts))));

        Assert.DoesNotContain("Differs", book.Content(book.SheetNames.ToList().IndexOf("Checks") + 1), StringComparison.Ordinal);
        Assert.Contains("Hours required: by person against the schedules\thours\t122\t153\t-31\tDiffers", broken.Content(broken.SheetNames.ToList().IndexOf("Checks") + 1), StringComparison.Ordinal);
    }

    [Fact]
    public void Charts_ForAnalysts_DrawFromTheirTable()
    {
        var chart = Analyst.Part("xl/charts/chart1.xml");

        Assert.Contains("'Hours by term (chart)'!$B$6:$B$11", chart.Value, StringComparison.Ordinal);
        Assert.Equal(3, chart.Descendants().Count(element => element.Name.LocalName == "ser"));
    }

    [Fact]
    public void Bars_OfHours_ShareOneMeasure() => Assert.Equal(
        ["MAX($F$7:$F$9,$G$7:$G$9)", "MAX($F$7:$F$9,$G$7:$G$9)"],
        Analyst.Sheet(Analyst.SheetNames.ToList().IndexOf("Hours") + 1).Descendants(Main + "cfvo").Where(value => value.Attribute("type")!.Value == "formula").Select(value => value.Attribute("val")!.Value));

    [Fact]
    public void NamedStyles_OfTheGallery_AreAllThere() => Assert.Equal(
        ["Normal", "Heading 1", "Heading 2", "Total", "Note", "Input", "Good", "Bad"],
        Analyst.Part("xl/styles.xml").Element(Main + "cellStyles")!.Elements().Select(style => style.Attribute("name")!.Value));

    [Fact]
    public void Profiles_Differ_InFiltersFrozenHeadingsAndPages()
    {
        var print = new PlainWorkbook(SomeWorkbook.Of(WorkbookProfile.Print));
        var accessible = new PlainWorkbook(SomeWorkbook.Of(WorkbookProfile.Accessible));

        Assert.NotNull(Analyst.Table(5).Element(Main + "autoFilter"));
        Assert.Null(print.Table(5).Element(Main + "autoFilter"));
        Assert.Equal([1, 0, 0], new[] { Analyst, print, accessible }.Select(book => book.Sheet(5).Descendants(Main + "pane").Count()));
        Assert.Null(print.Sheet(5).Descendants(Main + "pageSetUpPr").SingleOrDefault());
    }

    [Fact]
    public void ColumnsForTheScreen_AreNotPrinted_AndTheSheetSaysSo()
    {
        var table = new ReportTable("some", "Some", [new("name", "Name", ColumnKind.Text, "A name"), new("why", "Why", ColumnKind.Text, "A reason") { IsForScreen = true }], [["Al", "because"]]) { Summary = "All of it." };

        Assert.Equal(["Name"], Headings(WorkbookProfile.Print));
        Assert.Equal(["Name", "Why"], Headings(WorkbookProfile.Accessible));
        Assert.Equal("All of it. Not printed: Why.", Laid(WorkbookProfile.Print).Cell(1, "A3"));

        PlainWorkbook Laid(WorkbookProfile profile) => new(PlainWorkbook.BytesOf(Some.ReportOf(table), new() { Profile = profile }));
        IEnumerable<string> Headings(WorkbookProfile profile) => Laid(profile).Table(1).Descendants(Main + "tableColumn").Select(column => column.Attribute("name")!.Value);
    }

    private static string Shown(ReportTable table) => string.Join('\n', table.Rows.Select(row => string.Join('\t', row.Select(Shown))).Order(StringComparer.Ordinal));

    private static string Shown(ReportValue value) => value.Kind switch
    {
        null => "",
        ColumnKind.Text => value.AsText,
        ColumnKind.Count => value.AsCount.ToString(CultureInfo.InvariantCulture),
        ColumnKind.Hours => Math.Round(value.AsHours.Minutes / 60m, 10).ToString("0.##########", CultureInfo.InvariantCulture),
        ColumnKind.Money => value.AsMoney.Pounds.ToString("0.##", CultureInfo.InvariantCulture),
        ColumnKind.Date => NodaTime.Period.DaysBetween(new(1899, 12, 30), value.AsDate).ToString(CultureInfo.InvariantCulture),
        ColumnKind.Number => value.AsNumber.ToString("0.##", CultureInfo.InvariantCulture),
        _ => value.AsTerms.ToString("0.##", CultureInfo.InvariantCulture),
    };
}
