using System.Text;
using CsCheck;
using Ecf.Domain;
using Ecf.Domain.Funding;
using Ecf.Reporting.Remittances;

namespace Ecf.Reporting.Tests.Remittances;

public sealed class RemittanceFileTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "Remittances");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.csv").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_ACase_GivesItsFindings(string name)
    {
        using var file = File.OpenRead(Path.Combine(Folder, name));

        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, $"{name}.findings.txt")), RemittanceFile.Read(file, name).Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void Paste_CellsOfASpreadsheet_AreTheirRows()
    {
        var read = RemittanceFile.Paste("Academic year\tGrant\tURN\tName\tAmount paid\n2024/25\tMentor backfill\t122222\tMeg Moss\t£788.05\n\t\t\t\t\n2025-26\tECT 5%\t122222\t\t1,200.00\n", "pasted");

        Assert.Empty(read.Findings);
        Assert.Equal(
            [new(2, "122222", FundingComponent.MentorBackfill, Money.FromPounds(788.05m)) { Person = "Meg Moss", AcademicYear = 2024 },
             new(4, "122222", FundingComponent.TimeOffTimetable, Money.FromPounds(1200)) { AcademicYear = 2025 }],
            read.Value.Rows);
    }

    [Fact]
    public void Read_Windows1252_KeepsAccents()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("school,grant,amount,person\n122222,backfill,£788.05,Zoë\n");

        Assert.Equal("Zoë", Assert.Single(RemittanceFile.Read(new MemoryStream(bytes), "zoe.csv").Value.Rows).Person);
    }

    [Theory]
    [InlineData("PK\u0003\u0004xxxx")]
    [InlineData("school,grant\0,amount")]
    public void Read_AWorkbook_IsRefused(string text) =>
        Assert.Equal("ECF789", Assert.Single(RemittanceFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "x.csv").Findings).Code);

    [Fact]
    public void Read_OverFourMegabytes_IsRefused() =>
        Assert.Equal("ECF789", Assert.Single(RemittanceFile.Read(new MemoryStream(new byte[(4 * 1024 * 1024) + 1]), "big.csv").Findings).Code);

    [Fact]
    public void Paste_TooManyRows_IsRefused() => Assert.Contains(
        RemittanceFile.Paste("school,grant,amount\n" + string.Concat(Enumerable.Repeat("122222,backfill,1\n", 5_001)), "many").Findings, finding => finding.Code == "ECF789");

    [Fact]
    public void Paste_AnyText_NeverThrows() => Gen.String.Sample(text =>
    {
        var read = RemittanceFile.Paste("school,grant,amount\n" + text, "any");
        return read.IsUsable != read.Findings.Any(finding => finding.Severity == Severity.Error);
    });
}
