using System.Text;
using CsCheck;
using Ecf.Domain;
using Ecf.Domain.Calendars;
using Ecf.Reporting.Calendars;
using NodaTime;

namespace Ecf.Reporting.Tests.Calendars;

public sealed class IcsCalendarTests
{
    private static readonly string Holidays = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "Calendars", "holidays.ics"));

    private const string Slips = "0129:;=,\r\n \tTZEND\u00e9\"\\";

    public static TheoryData<string> Ids => [.. ShippedCalendars.All.Select(calendar => calendar.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Write_AShippedCalendar_ReadsBackAsTheSameDays(string id)
    {
        var calendar = ShippedCalendars.Get(id);

        var read = IcsCalendar.Read(SomeCalendar.Utf8(Written(calendar)), "back.ics", SomeCalendar.Head).Value;

        // Where a half-term is not published, the file says nothing of it, and what is read may be unknown for longer.
        var known = new DateInterval(calendar.KnownFrom, calendar.KnownTo)
            .Where(day => calendar.KindOf(day) != DayKind.Unknown && (calendar.TermOn(day)?.HalfTermWithin is null || read.KindOf(day) != DayKind.Unknown)).ToList();
        Assert.Equal(known.Select(calendar.KindOf), known.Select(read.KindOf));
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes() => Assert.Equal(Written(SomeCalendar.Nottingham), Written(SomeCalendar.Nottingham));

    [Fact]
    public void Write_ACalendar_HasWhatDiariesNeed()
    {
        var lines = Written(SomeCalendar.Nottingham).Split("\r\n");

        Assert.Contains("TZID:Europe/London", lines);
        Assert.Contains("DTSTAMP:20261123T000000Z", lines);
        Assert.Contains("UID:nottingham-city-2025-26-autumn-half-term@ecf", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20251020", lines);
        Assert.Contains("DTEND;VALUE=DATE:20251101", lines); // exclusive
        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Equal(lines.Count(line => line.StartsWith("UID:", StringComparison.Ordinal)), lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
    }

    [Fact]
    public void Read_OverFourMegabytes_IsRefused()
    {
        var result = IcsCalendar.Read(SomeCalendar.Utf8("BEGIN:VCALENDAR\r\n" + new string('x', 10 * 1024 * 1024)), "big.ics", SomeCalendar.Head);

        Assert.Equal("ECF721", Assert.Single(result.Findings).Code);
    }

    [Fact]
    public void Read_TooManyEvents_IsRefused()
    {
        var events = string.Concat(Enumerable.Repeat("BEGIN:VEVENT\r\nEND:VEVENT\r\n", 5_001));

        Assert.Equal("ECF726", Assert.Single(IcsCalendar.Read(SomeCalendar.Utf8($"BEGIN:VCALENDAR\r\n{events}END:VCALENDAR\r\n"), "many.ics", SomeCalendar.Head).Findings).Code);
    }

    [Fact]
    public void Read_AFileWithTypingSlips_NeverThrows() =>
        Gen.Select(Gen.Int[0, Holidays.Length - 1], Gen.Int[0, Slips.Length - 1].Select(index => Slips[index])).Array[1, 6].Sample(slips =>
        {
            var letters = Holidays.ToCharArray();
            Array.ForEach(slips, slip => letters[slip.Item1] = slip.Item2);
            var result = IcsCalendar.Read(SomeCalendar.Utf8(new string(letters)), "mangled.ics", SomeCalendar.Head);
            return result.IsUsable != result.Findings.Any(finding => finding.Severity == Severity.Error);
        });

    [Fact]
    public void Read_AFileWithLinesLost_NeverThrows() => Gen.Int[0, 200].Array[0, 12].Sample(lost =>
    {
        var lines = Holidays.Split("\r\n").Where((_, index) => !lost.Contains(index));
        var result = IcsCalendar.Read(SomeCalendar.Utf8(string.Join("\r\n", lines)), "cut.ics", SomeCalendar.Head);
        return result.IsUsable != result.Findings.Any(finding => finding.Severity == Severity.Error);
    });

    private static string Written(TermCalendar calendar)
    {
        using var file = new MemoryStream();
        IcsCalendar.Write(calendar, file, SomeCalendar.AsAt);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
