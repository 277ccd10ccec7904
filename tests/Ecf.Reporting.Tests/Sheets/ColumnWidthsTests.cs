using Ecf.Reporting.Sheets;
using Ecf.Reporting.Tests.Workbooks;

namespace Ecf.Reporting.Tests.Sheets;

public sealed class ColumnWidthsTests
{
    [Theory]
    [InlineData("one two", 100, 1)]
    [InlineData("one two", 4, 2)]
    [InlineData("one\ntwo", 100, 2)]
    [InlineData("wwwwwwwwww", 8, 2)]
    [InlineData("", 8, 1)]
    public void LineCount_Text_CountsBreaksWrapsAndLongWords(string text, int width, int lines) => Assert.Equal(lines, Letters.LineCount(text, width));

    [Fact]
    public void Of_NarrowTable_GivesTextsRoomAndNumbersAtLeastTheirWidth()
    {
        var widths = Of(Some.FundingBySchool);

        Assert.All(widths, width => Assert.InRange(width, 9, 49));
        Assert.True(widths[3] >= "£13,128.30".Length, "The total must fit.");
    }

    [Fact]
    public void Of_WideTable_NarrowsTheTextsButNotTheLongest()
    {
        var widths = Of(Some.HoursByEct);

        Assert.InRange(widths.Sum(), 100, 210);
        Assert.InRange(widths[2], 20, 30);
        Assert.InRange(widths[9], 45, 55);
    }

    [Fact]
    public void Write_LongText_WrapsInARowHighEnough()
    {
        var book = PlainWorkbook.Of(Some.Texts(string.Join(' ', Enumerable.Repeat("training", 40))));
        var row = book.Sheet(1).Descendants(PlainWorkbook.Main + "row").Single(row => row.Attribute("r")!.Value == "4");

        Assert.InRange((double)row.Attribute("ht")!, 55, 100);
        Assert.Equal("1", book.Style(1, "A4").Element(PlainWorkbook.Main + "alignment")!.Attribute("wrapText")!.Value);
    }

    private static IReadOnlyList<int> Of(ReportTable table) => ColumnWidths.Of(table, SheetNames.Headers(table.Columns));
}
