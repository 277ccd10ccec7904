using System.Globalization;
using Ecf.Domain;
using Ecf.Reporting.Extracts;
using Ecf.Reporting.Tests.Workbooks;
using NodaTime;

namespace Ecf.Reporting.Tests.Extracts;

public sealed class ExcelExtractTests
{
    [Fact]
    public async Task Write_Values_AreTypedAndFormatted()
    {
        var teachers = await SomeExtract.BookOf(Some.HoursByEct);
        var money = await SomeExtract.BookOf(Some.FundingBySchool);

        Assert.Equal(["TRN", "0012345", "9", "12.5", "9.8333333333"], new[] { "A1", "A2", "E2", "H2", "H3" }.Select(cell => teachers.Cell(1, cell)));
        Assert.Equal(["1576.1", "0", "-12.5", "7352.2"], new[] { "C2", "C3", "C4", "D2" }.Select(cell => money.Cell(1, cell)));
        Assert.Equal("46338", (await SomeExtract.BookOf(Some.Dates)).Cell(1, "B2"));
        Assert.Equal("\"£\"#,##0.00", money.Format(1, "C2"));
    }

    [Fact]
    public async Task Write_Table_IsAnExcelTableOfItsRowsWithFilters()
    {
        var book = await SomeExtract.BookOf(Some.HoursByEct);

        Assert.Equal("A1:J5", book.Table(1).Attribute("ref")!.Value);
        Assert.Equal("data_hours_by_ect", book.Table(1).Attribute("name")!.Value);
        Assert.NotNull(book.Table(1).Element(PlainWorkbook.Main + "autoFilter"));
        Assert.Equal("1", book.Sheet(1).Descendants(PlainWorkbook.Main + "pane").Single().Attribute("ySplit")!.Value);
    }

    [Theory]
    [InlineData("0012345", false)]
    [InlineData("1/2", false)]
    [InlineData("TRUE", false)]
    [InlineData(" spaced ", false)]
    [InlineData("a\tb\nc", false)]
    [InlineData("<&>\"'", false)]
    [InlineData("Zoë Łukasik 😀 𠮷", false)]
    [InlineData("=1+1", true)]
    [InlineData("-1", true)]
    [InlineData("  @x", true)]
    [InlineData("＝1", true)]
    public async Task Write_Text_IsItselfAndCannotRun(string text, bool mightRun)
    {
        var book = await SomeExtract.BookOf(Some.Texts(text));

        Assert.Equal(text, book.Cell(1, "A2"));
        Assert.Equal("inlineStr", book.CellElement(1, "A2")!.Attribute("t")!.Value);
        Assert.Equal(mightRun ? "1" : null, book.Style(1, "A2").Attribute("quotePrefix")?.Value);
    }

    [Fact]
    public async Task Write_TextThatLooksEscaped_IsEscapedAsExcelReadsIt() =>
        Assert.Equal("_x005F_x0041_ _x_ _", (await SomeExtract.BookOf(Some.Texts("_x0041_ _x_ _"))).Cell(1, "A2"));

    [Fact]
    public async Task Write_EveryCharacter_HasNoSchemaError()
    {
        var everything = Enumerable.Range(0, 256).Select(block => string.Concat(Enumerable.Range(0, 256).Select(low => (char)((block * 256) + low))));

        Assert.Empty(SchemaErrors.Of(await SomeExtract.ExcelOf(StreamedTable.Of(Some.Texts([.. everything, "😀", "\uDC00\uD800"])))));
    }

    [Fact]
    public async Task Write_AnyTable_HasNoSchemaErrorAndReloads()
    {
        foreach (var table in Some.Cohort.Tables)
        {
            Assert.Empty(SchemaErrors.Of(await SomeExtract.ExcelOf(StreamedTable.Of(table))));
        }

        using var book = new ClosedXML.Excel.XLWorkbook(new MemoryStream(await SomeExtract.ExcelOf(StreamedTable.Of(Some.HoursByEct))));
        Assert.Equal("Zoë Łukasik", book.Worksheet(1).Cell("B5").GetString());
    }

    [Fact]
    public async Task Write_MoreRowsThanASheetHolds_GoesOnInMoreSheets()
    {
        using var file = new MemoryStream();
        await ExcelExtract.WriteAsync(SomeExtract.Many(7), file, (new(), 3), default);
        var book = new PlainWorkbook(file.ToArray());

        Assert.Equal(["Many", "Many (2)", "Many (3)"], book.SheetNames);
        Assert.Equal(["A1:J4", "A1:J4", "A1:J2"], Enumerable.Range(1, 3).Select(sheet => book.Table(sheet).Attribute("ref")!.Value));
        Assert.Equal("TRN", book.Cell(3, "A1"));
        Assert.Empty(SchemaErrors.Of(file.ToArray()));
    }

    [Fact]
    public async Task Write_MoreRowsThanAreMeasured_WritesThemAll()
    {
        var told = new List<int>();

        var rows = await ExcelExtract.WriteAsync(SomeExtract.Many(25_000), Stream.Null, new() { Progress = new Told(told.Add) });

        Assert.Equal(25_000, rows);
        Assert.Equal([10_000, 20_000, 25_000], told);
    }

    [Fact]
    public async Task Write_NoRows_IsAValidTable()
    {
        var file = await SomeExtract.ExcelOf(SomeExtract.Many(0));

        Assert.Empty(SchemaErrors.Of(file));
        Assert.Equal("A1:J2", new PlainWorkbook(file).Table(1).Attribute("ref")!.Value);
    }

    [Fact]
    public async Task Write_TheSameRows_GivesTheSameBytesInAnyCulture()
    {
        var before = CultureInfo.CurrentCulture;
        var plain = await SomeExtract.ExcelOf(SomeExtract.Many(300));
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        var arabic = await SomeExtract.ExcelOf(SomeExtract.Many(300));
        CultureInfo.CurrentCulture = before;

        Assert.Equal(plain, arabic);
    }

    [Fact]
    public async Task Write_RowsThatDoNotFit_AreRefusedByNumber()
    {
        Assert.Contains("Row 1 of \"t\" has 1 values for 2 columns", await Refused(["A"]), StringComparison.Ordinal);
        Assert.Contains("Row 1 of \"t\" has Count in the column \"attended\"", await Refused(["A", 6]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_TextLongerThanACell_IsCutOrRefusedAsAsked()
    {
        var table = Some.Texts("short", new string('x', 32_768));

        Assert.EndsWith("x… [cut]", (await SomeExtract.BookOf(table)).Cell(1, "A3"), StringComparison.Ordinal);
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => SomeExtract.ExcelOf(StreamedTable.Of(table), new() { LongTexts = LongTexts.Refuse }));
        Assert.Contains("Row 2 of \"texts\" has a text of 32768 characters in the column \"text\"", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<string> Refused(IReadOnlyList<ReportValue> row)
    {
        var table = new StreamedTable("t", "T", [Some.Text("ect", "ECT"), Some.Hours("attended", "Attended")], new[] { row }.ToAsyncEnumerable());
        return (await Assert.ThrowsAsync<ArgumentException>(() => SomeExtract.ExcelOf(table))).Message;
    }

    /// <summary>Tells at once, where <see cref="Progress{T}"/> would tell later.</summary>
    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
