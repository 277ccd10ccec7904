using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Ecf.Domain;
using Ecf.Reporting.Workbooks;
using NodaTime;

namespace Ecf.Reporting.Tests.Workbooks;

public sealed class WorkbookWriterTests
{
    private static readonly XNamespace Main = PlainWorkbook.Main;

    private static readonly PlainWorkbook Cohort = new(PlainWorkbook.BytesOf(Some.Cohort));

    [Fact]
    public void Write_Table_HasTitleDateSummaryHeaderRowsAndTotals()
    {
        var firstColumn = string.Join('\n', Enumerable.Range(1, 11).Select(row => Cohort.Cell(1, $"A{row}")));

        Assert.Equal($"Hours by ECT\nAs at 31 December 2026\n{Some.HoursByEct.Summary}\nShorthand: [z] means not applicable.\nTRN\n0012345\n0023456\n1034567\n2045678\nTotal", firstColumn);
    }

    [Fact]
    public void Write_Values_AreTypedAndFormatted()
    {
        Assert.Equal(("0012345", "s", "@"), Typed(1, "A7"));
        Assert.Equal(("9", "n", "0"), Typed(1, "E7"));
        Assert.Equal(("12.5", "n", "#,##0.00"), Typed(1, "G7"));
        Assert.Equal(("1576.1", "n", "£#,##0.00"), Typed(2, "C5"));
        Assert.Equal(("46338", "n", "d mmm yyyy"), Typed(3, "B5"));
    }

    [Fact]
    public void Write_Totals_AreFormulasThatCarryTheTablesValues()
    {
        Assert.Equal(Math.Round(Some.HoursByEct.Total("shortfall").AsHours.Minutes / 60m, 10), decimal.Parse(Cohort.Cell(1, "I11")!, CultureInfo.InvariantCulture));
        Assert.Equal("1563.6", Cohort.Cell(2, "C8"));
        Assert.Equal("SUBTOTAL(109,data_funding_by_school[To date])", Cohort.CellElement(2, "C8")!.Element(Main + "f")!.Value);
    }

    [Fact]
    public void Write_ValuesOnly_GivesTheSameFiguresWithoutAFormula()
    {
        var plain = new PlainWorkbook(PlainWorkbook.BytesOf(Some.Cohort, new() { ValuesOnly = true }));

        Assert.Equal(Enumerable.Range(1, 3).Select(Cohort.Content), Enumerable.Range(1, 3).Select(plain.Content));
        Assert.All(Enumerable.Range(1, 3), sheet => Assert.Empty(plain.Sheet(sheet).Descendants(Main + "f")));
    }

    [Fact]
    public void Write_Rows_AreAnExcelTableWithItsTotals()
    {
        Assert.Equal("data_hours_by_ect", Cohort.Table(1).Attribute("name")!.Value);
        Assert.Equal(("A6:J11", "1"), (Cohort.Table(1).Attribute("ref")!.Value, Cohort.Table(1).Attribute("totalsRowCount")!.Value));
        Assert.Equal("A4:B7", Cohort.Table(3).Attribute("ref")!.Value);
    }

    [Fact]
    public void Write_BlankCells_BearTheirShorthand()
    {
        Assert.Equal("[z]", Cohort.Cell(3, "B7"));
        Assert.Equal("Shorthand: [z] means not applicable.", Cohort.Cell(3, "A3"));
        Assert.Null(new PlainWorkbook(PlainWorkbook.BytesOf(Some.Cohort, new() { Profile = WorkbookProfile.Analyst })).Cell(3, "B6"));
    }

    [Theory]
    [InlineData("0012345")]
    [InlineData("1/2")]
    [InlineData("TRUE")]
    [InlineData("1E5")]
    [InlineData("'quoted")]
    [InlineData("_x0041_")]
    [InlineData("_xD83D__xDE00_")]
    [InlineData(" spaced ")]
    public void Write_TextThatLooksLikeSomethingElse_StaysText(string text)
    {
        var book = PlainWorkbook.Of(Some.Texts(text));

        Assert.Equal("s", book.CellElement(1, "A4")!.Attribute("t")!.Value);
        Assert.Equal(text, System.Xml.XmlConvert.DecodeName(book.Cell(1, "A4")));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@x")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    [InlineData("\nx")]
    [InlineData("\0x")]
    [InlineData("＝1")]
    [InlineData("  =1")]
    public void Write_TextThatMightRun_IsTextWithTheQuotePrefix(string text)
    {
        var book = PlainWorkbook.Of(Some.Texts(text));

        Assert.Equal("s", book.CellElement(1, "A4")!.Attribute("t")!.Value);
        Assert.Equal("1", book.Style(1, "A4").Attribute("quotePrefix")!.Value);
    }

    [Fact]
    public void Write_PlainText_HasNoQuotePrefix() => Assert.Null(Cohort.Style(1, "B7").Attribute("quotePrefix"));

    [Fact]
    public void Write_TextLongerThanACell_IsCutWithAMark()
    {
        var cell = PlainWorkbook.Of(Some.Texts(new string('x', 32_768))).Cell(1, "A4")!;

        Assert.Equal(32_767, cell.Length);
        Assert.EndsWith("x… [cut]", cell, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_TextThatJustFits_IsWhole() =>
        Assert.Equal(new string('x', 32_767), PlainWorkbook.Of(Some.Texts(new string('x', 32_767))).Cell(1, "A4"));

    [Fact]
    public void Write_Emoji_AreThemselvesForAPlainReader() =>
        Assert.Equal("Zoë 😀 𠮷", PlainWorkbook.Of(Some.Texts("Zoë 😀 𠮷")).Cell(1, "A4"));

    [Fact]
    public void Write_EveryCharacter_ReloadsWithoutASchemaError()
    {
        var everything = Enumerable.Range(0, 65_536 / 256).Select(block => string.Concat(Enumerable.Range(0, 256).Select(low => (char)((block * 256) + low))));

        var file = PlainWorkbook.BytesOf(Some.ReportOf(Some.Texts([.. everything, "😀", "\uDC00\uD800"])));

        Assert.Empty(SchemaErrors.Of(file));
        using var reloaded = new ClosedXML.Excel.XLWorkbook(new MemoryStream(file));
        Assert.Contains("0123456789", reloaded.Worksheet(1).Cell("A4").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_DaysExcelCannotCount_AreTexts()
    {
        var on = new ReportColumn("on", "On", ColumnKind.Date, "A day");
        var book = PlainWorkbook.Of(new ReportTable("days", "Days", [on], [[new LocalDate(1899, 12, 31)], [new LocalDate(1900, 2, 28)], [new LocalDate(1900, 3, 1)], [LocalDate.MinIsoValue]]));

        Assert.Equal(["31 Dec 1899", "28 Feb 1900", "61", "1 Jan -9998"], Enumerable.Range(4, 4).Select(row => book.Cell(1, $"A{row}")));
    }

    [Fact]
    public void Write_TotalOfThirdsOfAnHour_IsWhole()
    {
        var table = new ReportTable("hours", "Hours", [Some.Hours("h", "H")], [[Some.Of(0, 20)], [Some.Of(0, 20)], [Some.Of(0, 20)]]);

        Assert.Equal("1", PlainWorkbook.Of(table).Cell(1, "A7"));
    }

    [Fact]
    public void Write_NoRows_SaysSoAndKeepsTheTable()
    {
        var book = PlainWorkbook.Of(new ReportTable("none", "None", Some.HoursByEct.Columns, []));

        Assert.Equal("There is nothing to list.", book.Cell(1, "A3"));
        Assert.Equal("A5:J7", book.Table(1).Attribute("ref")!.Value);
        Assert.Equal(["[z]", "0"], new[] { "G6", "G7" }.Select(cell => book.Cell(1, cell)));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void Write_AnyThreadCulture_GivesTheSameContent(string culture)
    {
        var file = InCulture(culture, () => PlainWorkbook.BytesOf(Some.Cohort));

        Assert.Equal(AllOf(Cohort), AllOf(new PlainWorkbook(file)));
    }

    [Fact]
    public async Task Write_CancelledOnTheWay_LeavesTheStreamAsItWas()
    {
        using var file = new MemoryStream();
        using var cancel = new CancellationTokenSource();
        var many = new ReportTable("many", "Many", Some.HoursByEct.Columns, Enumerable.Repeat(Some.HoursByEct.Rows[0], 200_000)) { IsLong = true };

        var writing = Task.Run(() => WorkbookWriter.Write(Some.ReportOf(many), file, cancel: cancel.Token));
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
        Assert.Equal(0, file.Length);
    }

    [Fact]
    public void Write_StreamThatCannotBeWritten_IsRefused() =>
        Assert.Throws<ArgumentException>(() => WorkbookWriter.Write(Some.Cohort, new MemoryStream([], writable: false)));

    [Fact]
    public void Write_TableTooLargeForAWorkbook_IsRefusedWithTheExtractOffered()
    {
        var large = new ReportTable("large", "Large", [.. Enumerable.Range(0, 20).Select(i => Some.Text($"c{i}", $"C{i}"))], Enumerable.Repeat(new ReportValue[20], 20_000));

        Assert.Equal("ECF790", Assert.Single(WorkbookWriter.Check(Some.ReportOf(large))).Code);
        Assert.Contains("write it with ExcelExtract or CsvExtract", Assert.Throws<ArgumentException>(() => PlainWorkbook.Of(large)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_TextLongerThanACell_IsRefusedWhereAsked() =>
        Assert.Contains("Row 1 of \"texts\"", Assert.Throws<ArgumentException>(() => PlainWorkbook.BytesOf(Some.ReportOf(Some.Texts(new string('x', 32_768))), new() { LongTexts = LongTexts.Refuse })).Message, StringComparison.Ordinal);

    [Fact]
    public void Write_Cohort_HasNoSchemaErrorAndFewStyles()
    {
        Assert.Empty(SchemaErrors.Of(PlainWorkbook.BytesOf(Some.Cohort)));
        Assert.InRange(Cohort.Part("xl/styles.xml").Element(Main + "cellXfs")!.Elements().Count(), 1, 49);
    }

    [Fact]
    public void Write_Sheet_PrintsOnA4LandscapeOnePageWideWithItsHeading()
    {
        var setup = Cohort.Sheet(1).Element(Main + "pageSetup")!;

        Assert.Equal(("9", "landscape", "1", "0"), (setup.Attribute("paperSize")!.Value, setup.Attribute("orientation")!.Value, setup.Attribute("fitToWidth")?.Value ?? "1", setup.Attribute("fitToHeight")!.Value));
        Assert.Contains("'Hours by ECT'!$6:$6", Cohort.Part("xl/workbook.xml").Value, StringComparison.Ordinal);
        Assert.Contains("Page &P of &N", Cohort.Sheet(1).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Document_HasItsTitle() =>
        Assert.Contains("Cohort report for autumn 2026", DocumentTitle(PlainWorkbook.BytesOf(Some.Cohort)), StringComparison.Ordinal);

    [Fact]
    public void Write_TenAtOnce_AreAllTheSame()
    {
        var books = Enumerable.Range(0, 10).AsParallel().Select(_ => AllOf(new PlainWorkbook(PlainWorkbook.BytesOf(Some.Cohort)))).ToList();

        Assert.Equal(AllOf(Cohort), Assert.Single(books.Distinct()));
    }

    private static (string?, string?, string) Typed(int sheet, string address) =>
        (Cohort.Cell(sheet, address), Cohort.CellElement(sheet, address)!.Attribute("t")?.Value ?? "n", Cohort.Format(sheet, address));

    private static string AllOf(PlainWorkbook book) => string.Join('\n', Enumerable.Range(1, 3).Select(book.Content)) + book.Part("xl/styles.xml");

    private static string DocumentTitle(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return document.PackageProperties.Title ?? "";
    }

    private static T InCulture<T>(string culture, Func<T> work)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
