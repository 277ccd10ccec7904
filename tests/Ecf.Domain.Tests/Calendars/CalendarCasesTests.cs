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

        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, $"{name}.findings.txt")), Findings(name, json).Select(finding => finding.ToString()));
    }

    private static IReadOnlyList<Finding> Findings(string name, Stream json) => name switch
    {
        _ when name.StartsWith("bank-holidays-gov-uk", StringComparison.Ordinal) => BankHolidays.ReadGovUk(json, $"{name}.json", new(2026, 11, 23)).Findings,
        _ when name.StartsWith("bank-holidays", StringComparison.Ordinal) => BankHolidays.Read(json, $"{name}.json").Findings,
        _ => TermCalendar.Read(json, $"{name}.json").Findings,
    };

    [Fact]
    public void EveryCode_HasACase()
    {
        var expected = Enumerable.Range(201, 29).Concat(Enumerable.Range(231, 9)).Select(number => $"ECF{number}");
        var seen = string.Join('\n', Directory.GetFiles(Folder, "*.findings.txt").Select(File.ReadAllText));

        Assert.All(expected, code => Assert.Contains($" {code}: ", seen, StringComparison.Ordinal));
    }
}
