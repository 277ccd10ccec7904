using Ecf.Domain.Calendars;
using Ecf.Reporting.Calendars;

namespace Ecf.Reporting.Tests.Calendars;

/// <summary>Each file in Cases/Calendars and the findings that reading it gives, line for line.</summary>
public sealed class CalendarFileCasesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "Calendars");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)!).Where(name => !name.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_ACase_GivesItsFindings(string name)
    {
        using var file = File.OpenRead(Path.Combine(Folder, name));

        var result = name.EndsWith(".ics", StringComparison.Ordinal)
            ? IcsCalendar.Read(file, name, SomeCalendar.Head)
            : CsvCalendar.Read(file, name, SomeCalendar.Head);

        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, $"{name}.findings.txt")), result.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void EveryCode_HasACaseOrALargeFile()
    {
        string[] large = ["ECF721", "ECF726", "ECF738"]; // CsvCalendarTests and IcsCalendarTests make these
        var expected = Enumerable.Range(241, 8).Concat(Enumerable.Range(721, 18)).Select(number => $"ECF{number}").Except(large);
        var seen = string.Join('\n', Directory.GetFiles(Folder, "*.findings.txt").Select(File.ReadAllText));

        Assert.All(expected, code => Assert.Contains($" {code}: ", seen, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("holidays.ics")]
    [InlineData("starts-and-ends.ics")]
    [InlineData("holidays.csv")]
    public void Read_ANottinghamYearToldOtherwise_HasTheDaysOfTheShippedOne(string name)
    {
        using var file = File.OpenRead(Path.Combine(Folder, name));

        var calendar = (name.EndsWith(".ics", StringComparison.Ordinal) ? IcsCalendar.Read(file, name, SomeCalendar.Head) : CsvCalendar.Read(file, name, SomeCalendar.Head)).Value;

        var days = SomeCalendar.Year2025;
        Assert.Equal(days.Select(SomeCalendar.Nottingham.KindOf), days.Select(calendar.KindOf));
    }
}
