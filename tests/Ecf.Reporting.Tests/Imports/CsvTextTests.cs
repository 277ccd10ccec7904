using System.Text;
using Ecf.Domain.Induction;
using Ecf.Reporting.Extracts;
using Ecf.Reporting.Imports;
using Ecf.Reporting.Workbooks;

namespace Ecf.Reporting.Tests.Imports;

/// <summary>CSV as programs really save it: encodings, separators, quotation marks.</summary>
public sealed class CsvTextTests
{
    private const string Csv = "URN,School name,District code,Calendar\r\n100001,Zoë’s Łódź School,E06000018,nottingham-city\r\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Csv) },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Csv)] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Csv)] },
        { "UTF-16, the other way round", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Csv)] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Csv) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Encoding_Any_GivesTheSameName(string name, byte[] file)
    {
        var plan = SomeHub.Plan(ImportKind.Schools, file, "list.csv");
        Assert.Empty(plan.Findings);
        Assert.True(NameIn(plan) == "Zoë’s Łódź School", name);
    }

    [Fact]
    public void Encoding_HalfACharacter_IsAnErrorAndNeverAReplacement()
    {
        byte[] file = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("URN,School name,District code,Calendar\r\n100001,A"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes(",E06000018,nottingham-city\r\n")];
        var plan = SomeHub.Plan(ImportKind.Schools, file, "list.csv");
        Assert.Equal("ECF773", Assert.Single(plan.Findings).Code);
        Assert.Empty(plan.Changes);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Separator_Any_IsTold(char between) => Assert.Equal("Zoë’s Łódź School", NameIn(Plan(Csv.Replace(',', between))));

    [Fact]
    public void Separator_SaidInTheFirstLine_IsTakenAndTheLineNotCounted()
    {
        var plan = Plan("sep=;\r\n" + Csv.Replace(',', ';').Replace("Łódź School", "Łódź, and, more, School", StringComparison.Ordinal));
        Assert.Equal(("Zoë’s Łódź, and, more, School", 2), (NameIn(plan), plan.Changes[0].Row));
    }

    [Fact]
    public void Separator_TitlesWithOthersAbove_IsThatOfTheList() =>
        Assert.Equal("Zoë’s Łódź School", NameIn(Plan("Schools, all of them, September 2026\r\n\r\n" + Csv.Replace(',', ';'))));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEnd_Any_IsRead(string end) => Assert.Equal("Zoë’s Łódź School", NameIn(Plan(Csv.Replace("\r\n", end, StringComparison.Ordinal))));

    [Fact]
    public void Quotes_WithLineEndsSeparatorsAndQuotesInside_AreOneCell()
    {
        var plan = Plan("URN,School name,District code,Calendar\r\n100001,\"The \"\"Big\"\" School,\r\nUpper Site\",E06000018,nottingham-city\r\n100002,B,E06000018,nottingham-city\r\n");
        Assert.Equal("The \"Big\" School,\r\nUpper Site", NameIn(plan));
        Assert.Equal([2, 3], plan.Changes.Select(change => change.Row));
    }

    [Fact]
    public void Line_OfAMegabyte_IsReadOrSaidToBeTooLong()
    {
        var plan = Plan(Csv + $"100002,\"{new string('x', 1024 * 1024)}\",E06000018,nottingham-city\r\n100003,C,E06000018,nottingham-city\r\n");
        Assert.Equal((3, "ECF773"), (Assert.Single(plan.Findings).Row, plan.Findings[0].Code));
        Assert.Equal([2, 4], plan.Changes.Select(change => change.Row));
    }

    [Fact]
    public void Line_OfManyMegabytes_EndsTheReadingWithItsReason() =>
        Assert.Equal("ECF757", Assert.Single(Plan(Csv + $"100002,\"{new string('x', 8 * 1024 * 1024)}").Findings).Code);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44 115")]
    [InlineData("-")]
    [InlineData("@home")]
    [InlineData("  =A1")]
    [InlineData("＝1")]
    [InlineData("'=1")]
    [InlineData("''=1")]
    [InlineData("'tis a school")]
    [InlineData("TRUE")]
    [InlineData("1/2")]
    [InlineData("1E5")]
    [InlineData("Jose\u0301")]
    [InlineData("José")]
    [InlineData("O'Leary")]
    [InlineData("O’Leary")]
    [InlineData("Zero\u200Bwidth")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("😀 School")]
    public void Text_WrittenByTheExtract_ComesBackAsItWas(string name)
    {
        var table = new ReportTable("schools", "Schools", [.. new[] { "URN", "School name", "District code", "Calendar" }.Select((heading, place) => Some.Text($"c{place}", heading))], [["100001", name, "E06000018", "nottingham-city"]]);
        using var csv = new MemoryStream();
        CsvExtract.Write(table, csv);
        using var workbook = new MemoryStream();
        WorkbookWriter.Write(Some.ReportOf(table), workbook);

        Assert.Equal(name.Trim(), NameIn(SomeHub.Plan(ImportKind.Schools, csv.ToArray(), "list.csv")));
        Assert.Equal(name.Trim(), NameIn(SomeHub.Plan(ImportKind.Schools, workbook.ToArray(), "list.xlsx")));
    }

    private static ImportPlan Plan(string csv) => SomeHub.Plan(ImportKind.Schools, csv);

    private static string NameIn(ImportPlan plan) => ((School)plan.Changes[0].Record).Name;
}
