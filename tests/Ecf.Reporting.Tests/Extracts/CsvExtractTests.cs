using System.Text;
using CsCheck;
using CsvHelper;
using Ecf.Reporting.Extracts;

namespace Ecf.Reporting.Tests.Extracts;

public sealed class CsvExtractTests
{
    [Fact]
    public void Write_Funding_IsPlainFiguresWithWindowsLineEnds() => Assert.Equal(
        "URN,School,To date,In all\r\n100001,Trent Vale Academy,1576.10,7352.20\r\n100002,Hallam Fields School,0.00,2100.00\r\n100003,St Wilfrid’s,-12.50,3676.10\r\n",
        Csv(Some.FundingBySchool));

    [Fact]
    public void Write_Dates_AreIsoAndBlanksAreEmpty() => Assert.Equal(
        "What,On\r\nRegional training,2026-11-12\r\nLocal group session,2027-01-21\r\nNot yet placed,\r\n", Csv(Some.Dates));

    [Fact]
    public void Write_Hours_ShowTwoPlacesOrFourWhereTwoAreNotExact()
    {
        var table = new ReportTable("hours", "Hours", [Some.Hours("h", "H")], [[Some.Of(6, 30)], [Some.Of(0, 20)], [Some.Of(0, -20)], [Some.Of(0, 45)]]);

        Assert.Equal("H\r\n6.50\r\n0.3333\r\n-0.3333\r\n0.75\r\n", Csv(table));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("  @x", "'  @x")]
    [InlineData("-1", "'-1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\0x", "'\uFFFDx")]
    [InlineData("'=1", "''=1")]
    [InlineData("O'Leary", "O'Leary")]
    [InlineData("'quoted", "'quoted")]
    [InlineData("0012345", "0012345")]
    [InlineData("a,\"b\"", "\"a,\"\"b\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    public void Write_Text_IsHarmlessAndQuotedWhereNeeded(string text, string field) => Assert.Equal($"Text\r\n{field}\r\n", Csv(Some.Texts(text)));

    [Fact]
    public void Write_OneColumnWithABlank_KeepsTheRow()
    {
        using var reader = CsvReader.FromText(Csv(new("one", "One", [Some.Text("text", "Text")], [[default], ["a"]])));

        Assert.True(reader.Read());
        Assert.Equal("", reader.GetString(0));
    }

    [Fact]
    public void Write_ByDefault_BeginsWithAByteOrderMark() => Assert.Equal([0xEF, 0xBB, 0xBF], Bytes(Some.Dates)[..3]);

    [Fact]
    public void Write_WithoutAByteOrderMark_BeginsWithTheHeader()
    {
        using var file = new MemoryStream();
        CsvExtract.Write(Some.Dates, file, byteOrderMark: false);

        Assert.Equal((byte)'W', file.ToArray()[0]);
    }

    [Fact]
    public void Write_AnyTexts_ReadBackOnceTheApostropheIsTakenOff() => Gen.String[Gen.OneOf(Gen.Char["'=+ \0\t\r\n\u0085,\"a"], Gen.Char), 1, 20].Sample(text =>
    {
        using var reader = CsvReader.FromText(Csv(Some.Texts(text)), new() { Separator = ',' });
        Assert.True(reader.Read());
        var field = reader.GetString(0);
        return SafeText.Clean(text) == (field.StartsWith('\'') && SafeText.MightRun(field.TrimStart('\'')) ? field[1..] : field);
    });

    [Fact]
    public void Write_Cancelled_LeavesTheStreamAsItWas()
    {
        using var file = new MemoryStream();

        Assert.Throws<OperationCanceledException>(() => CsvExtract.Write(Some.Dates, file, cancel: new CancellationToken(canceled: true)));
        Assert.Equal(0, file.Length);
    }

    private static string Csv(ReportTable table) => Encoding.UTF8.GetString(Bytes(table)[3..]);

    private static byte[] Bytes(ReportTable table)
    {
        using var file = new MemoryStream();
        CsvExtract.Write(table, file);
        return file.ToArray();
    }
}
