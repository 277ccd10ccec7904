using Ecf.Reporting.Sheets;
using Ecf.Reporting.Tests.Workbooks;

namespace Ecf.Reporting.Tests.Sheets;

public sealed class SheetNamesTests
{
    [Theory]
    [InlineData("a[b]c:d*e?f/g\\h", "a b c d e f g h")]
    [InlineData("'Quoted'", "Quoted")]
    [InlineData("History", "History table")]
    [InlineData("???", "table")]
    [InlineData("Two\nlines\u0001", "Two lines\uFFFD")]
    [InlineData("Women's hours", "Women's hours")]
    public void For_TitleThatExcelRefuses_IsMadeValid(string title, string name) => Assert.Equal(name, Assert.Single(Names(title)));

    [Fact]
    public void For_LongAndEqualTitles_AreShortAndDiffer()
    {
        var names = Names("Hours of every early career teacher in the hub", "Hours of every early career teacher in the region", "HOURS", "hours");

        Assert.Equal(["Hours of every early career tea", "Hours of every early career (2)", "HOURS", "hours (2)"], names);
    }

    [Fact]
    public void For_TitleCutInAnEmoji_DropsTheWholeOfIt() =>
        Assert.Equal(new string('x', 30), Assert.Single(Names(new string('x', 30) + "😀")));

    [Fact]
    public void Headers_EqualOnes_AreNumbered() => Assert.Equal(["Hours", "hours (2)", "Two lines"], SheetNames.Headers([Some.Text("a", "Hours"), Some.Text("b", "hours"), Some.Text("c", "Two\nlines")]));

    [Fact]
    public void Write_BadLongAndEqualNames_MakeAValidWorkbook()
    {
        ReportColumn[] columns = [Some.Text("a", "Hours"), Some.Text("b", "hours 😀"), Some.Text("c", new string('h', 300)), Some.Text("d", "_x0041_ <&>")];
        var book = PlainWorkbook.Of(new("a1", "R1C1 😀", columns, []), new("ect-2025", "Women's [hours]", columns, [["1", "2", "3", "4"]]));

        Assert.Equal(["R1C1 😀", "Women's hours"], book.SheetNames);
        Assert.Equal(["data_a1", "data_ect_2025"], [book.Table(1).Attribute("name")!.Value, book.Table(2).Attribute("name")!.Value]);
        Assert.Equal(book.Cell(2, "B3"), book.Table(2).Descendants(PlainWorkbook.Main + "tableColumn").ElementAt(1).Attribute("name")!.Value);
    }

    private static IReadOnlyList<string> Names(params string[] titles) =>
        SheetNames.For([.. titles.Select((title, i) => new ReportTable($"t{i}", title, [Some.Text("a", "A")], []))]);
}
