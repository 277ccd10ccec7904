using System.Text;
using Ecf.Domain;
using Ecf.Reporting.Calendars;
using NodaTime;

namespace Ecf.Reporting.Tests.Calendars;

public sealed class IcsWriterTests
{
    private static readonly DayEvent Review = new("review-1@ecf", new(2026, 12, 18), new(2026, 12, 18), "Progress review: Zoë, term 1", "Paragraph 2.46\nof the guidance; see \\ there");
    private static readonly DayEvent HalfTerm = new("half-term@ecf", new(2026, 10, 19), new(2026, 10, 30), "Half-term 😀 with a name that is longer than one line of an iCalendar file may be");

    [Fact]
    public void Write_TextWithSpecialCharacters_ReadsBackAsItWas()
    {
        var history = Read(Written([Review, HalfTerm]));

        Assert.Equal([IcsEvent.Of(HalfTerm), IcsEvent.Of(Review)], history.All.Select(entry => entry.Event).OrderBy(one => one.Start));
    }

    [Fact]
    public void Write_AfterNothingChanged_KeepsItsNumbers()
    {
        var first = Written([Review, HalfTerm]);

        Assert.Equal(first, Written([HalfTerm, Review], Read(first)));
    }

    [Fact]
    public void Write_AChangedEvent_GetsTheNextNumberAndOthersKeepTheirs()
    {
        var moved = Review with { Summary = "Progress review: Zoë, term 1 (moved)" };

        var second = Read(Written([moved, HalfTerm], Read(Written([Review, HalfTerm]))));
        var third = Read(Written([Review, HalfTerm], second));

        Assert.Equal([0, 1], second.All.OrderBy(entry => entry.Event.Start).Select(entry => entry.Sequence));
        Assert.Equal([0, 2], third.All.OrderBy(entry => entry.Event.Start).Select(entry => entry.Sequence));
    }

    [Fact]
    public void Write_ADroppedEvent_IsCancelledAndStaysSo()
    {
        var second = Read(Written([HalfTerm], Read(Written([Review, HalfTerm]))));
        var third = Read(Written([HalfTerm], second));
        var back = Read(Written([HalfTerm, Review], third));

        Assert.Equal((1, true), Of(second));
        Assert.Equal((1, true), Of(third));
        Assert.Equal((2, false), Of(back));
    }

    /// <summary>The clocks of London have changed on the last Sundays of March and October since 1996.</summary>
    [Fact]
    public void Write_TheTimeZone_BeginsInAFixedYear()
    {
        var zone = Written([]).Split("\r\n").SkipWhile(line => line != "BEGIN:VTIMEZONE").TakeWhile(line => line != "END:VTIMEZONE").ToList();

        Assert.Equal(["DTSTART:20101031T020000", "DTSTART:20110327T010000"], zone.Where(line => line.StartsWith("DTSTART", StringComparison.Ordinal)));
        Assert.Equal(["RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"], zone.Where(line => line.StartsWith("RRULE", StringComparison.Ordinal)));
    }

    [Fact]
    public void Write_NoEvents_IsStillACalendar() => Assert.Empty(Read(Written([])).All);

    [Fact]
    public void Read_AnythingElse_IsAnError()
    {
        Assert.False(IcsHistory.Read(SomeCalendar.Utf8("hello"), "hello.ics").IsUsable);
        Assert.Equal(["ECF727"], IcsHistory.Read(SomeCalendar.Utf8("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"), "x.ics").Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("DTSTART;TZID=Europe/Lomdon:20270105T090000", "DTEND;TZID=Europe/Lomdon:20270105T100000", "ECF729")]
    [InlineData("DTSTART:20270105T090000Z", "DTEND;TZID=Europe/Lomdon:20270105T100000", "ECF729")]
    [InlineData("DTSTART:20270105T090000Z", "DTEND:20270105T080000Z", "ECF727")]
    public void Read_AnEventThatCannotBe_IsAnError(string start, string end, string code)
    {
        var ics = $"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n{start}\r\n{end}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        Assert.Equal([code], IcsHistory.Read(SomeCalendar.Utf8(ics), "x.ics").Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void DayEvents_TwoOfOneIdentity_AreRefused() =>
        Assert.Contains("review-1@ecf", Assert.Throws<ArgumentException>(() => new DayEvents("Two", [Review, Review])).Message, StringComparison.Ordinal);

    [Fact]
    public void DayEvent_ThatCannotBe_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new DayEvent("a", new(2026, 1, 2), new(2026, 1, 1), "x"));
        Assert.Throws<ArgumentException>(() => new DayEvent(" ", new(2026, 1, 2), new(2026, 1, 2), "x"));
    }

    private static (int Sequence, bool Cancelled) Of(IcsHistory history)
    {
        var entry = history.All.Single(one => one.Event.Uid == Review.Uid);
        return (entry.Sequence, entry.Cancelled);
    }

    private static IcsHistory Read(string ics) => IcsHistory.Read(SomeCalendar.Utf8(ics), "before.ics").Value;

    private static string Written(IReadOnlyList<DayEvent> events, IcsHistory? earlier = null)
    {
        using var file = new MemoryStream();
        IcsWriter.Write(new("Some", events), file, SomeCalendar.AsAt, earlier);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
