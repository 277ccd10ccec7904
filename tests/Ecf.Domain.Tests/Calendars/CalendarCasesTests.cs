using Ecf.Domain.Calendars;

namespace Ecf.Domain.Tests.Calendars;

/// <summary>Each file in Cases/Calendars and the findings that reading it gives, line for line.</summary>
public sealed class CalendarCasesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "Calendars");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_ACase_GivesItsFindings(string name)
    {
        using var json = File.OpenRead(Path.Combine(Folder, $"{name}.json"));

        var findings = name.StartsWith("bank-holidays", StringComparison.Ordinal)
            ? BankHolidays.Read(json, $"{name}.json").Findings
            : TermCalendar.Read(json, $"{name}.json").Findings;

        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, $"{name}.findings.txt")), findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void EveryCode_HasACase()
    {
        var expected = Enumerable.Range(201, 20).Concat(Enumerable.Range(231, 4)).Select(number => $"ECF{number}");
        var seen = string.Join('\n', Directory.GetFiles(Folder, "*.findings.txt").Select(File.ReadAllText));

        Assert.All(expected, code => Assert.Contains($" {code}: ", seen, StringComparison.Ordinal));
    }
}
