using System.Text;
using Ecf.Reporting.Calendars;
using NodaTime;

namespace Ecf.Reporting.Tests.Calendars;

public sealed class TimedEventTests
{
    private static readonly TimedEvent Winter = new("north/Y1T1-local-1@ecf", new(2026, 12, 3, 16, 0), new(2026, 12, 3, 17, 30), "Local group", "Zoë's room; bring a pen");
    private static readonly TimedEvent Summer = new("north/Y1T3-local-1@ecf", new(2027, 6, 8, 9, 30), new(2027, 6, 8, 12, 0), "Local group");
    private static readonly DayEvent WholeDay = new("north/Y1T1-regional-1@ecf", new(2026, 12, 3), new(2026, 12, 3), "Regional training");

    [Fact]
    public void Write_BesideWholeDays_HasBothInOrder() => Assert.Equal(
        ["DTSTART;VALUE=DATE:20261203", "DTSTART;TZID=Europe/London:20261203T160000", "DTSTART;TZID=Europe/London:20270608T093000"],
        Written([WholeDay], [Summer, Winter]).Split("\r\n").Where(line => line.StartsWith("DTSTART;", StringComparison.Ordinal)));

    /// <summary>London is at UTC in December and an hour ahead in June; Ical.Net reads the zone of the file itself.</summary>
    [Fact]
    public void Write_InWinterAndSummer_AnotherReaderFindsTheSameMoments()
    {
        var events = Ical.Net.Calendar.Load(Written([], [Winter, Summer]))!.Events.OrderBy(one => one.DtStart!.AsUtc).ToList();

        Assert.Equal([new DateTime(2026, 12, 3, 16, 0, 0), new DateTime(2027, 6, 8, 8, 30, 0)], events.Select(one => one.DtStart!.AsUtc));
        Assert.Equal([new DateTime(2026, 12, 3, 17, 30, 0), new DateTime(2027, 6, 8, 11, 0, 0)], events.Select(one => one.DtEnd!.AsUtc));
        Assert.Equal(["OPAQUE", "OPAQUE"], events.Select(one => one.Transparency));
    }

    [Fact]
    public void Write_Timed_ReadsBackAsItWas() =>
        Assert.Equal([IcsEvent.Of(WholeDay), IcsEvent.Of(Winter), IcsEvent.Of(Summer)],
            Read(Written([WholeDay], [Winter, Summer])).All.Select(entry => entry.Event).OrderBy(one => one.Start));

    [Fact]
    public void Write_AfterNothingChanged_KeepsItsNumbers()
    {
        var first = Written([WholeDay], [Winter, Summer]);

        Assert.Equal(first, Written([WholeDay], [Summer, Winter], Read(first)));
    }

    [Fact]
    public void Write_AnEventThatMovesAnHour_IsTheSameWithTheNextNumber()
    {
        var moved = Winter with { Start = Winter.Start.PlusHours(-1) };

        var second = Read(Written([WholeDay], [moved, Summer], Read(Written([WholeDay], [Winter, Summer]))));

        Assert.Equal([0, 1, 0], new[] { WholeDay.Uid, Winter.Uid, Summer.Uid }.Select(uid => Of(second, uid).Sequence));
        Assert.Equal(IcsEvent.Of(moved), Of(second, Winter.Uid).Event);
    }

    [Fact]
    public void Write_AWholeDayThatGainsATime_IsTheSameWithTheNextNumber()
    {
        var timed = new TimedEvent(WholeDay.Uid, new(2026, 12, 3, 0, 0), new(2026, 12, 4, 0, 0), WholeDay.Summary);

        var second = Read(Written([], [timed], Read(Written([WholeDay], []))));

        Assert.Equal((1, false), (Of(second, WholeDay.Uid).Sequence, Of(second, WholeDay.Uid).Event.IsAllDay));
    }

    [Fact]
    public void Write_ADroppedTime_IsCancelledOnceAtItsTime()
    {
        var second = Read(Written([], [Summer], Read(Written([], [Winter, Summer]))));
        var third = Read(Written([], [Summer], second));

        Assert.Equal((1, true, IcsEvent.Of(Winter)), (Of(third, Winter.Uid).Sequence, Of(third, Winter.Uid).Cancelled, Of(third, Winter.Uid).Event));
        Assert.Equal(Of(second, Winter.Uid), Of(third, Winter.Uid));
    }

    [Fact]
    public void Read_AnotherZone_IsTheTimeInLondon()
    {
        var history = Read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20270608T083000Z\r\nDTEND:20270608T110000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");

        Assert.Equal((Summer.Start, Summer.End), (Of(history, "a").Event.Start, Of(history, "a").Event.End));
    }

    [Fact]
    public void TimedEvent_ThatCannotBe_IsRefused()
    {
        Assert.Contains("cannot end at 2026-12-03 16:00", Assert.Throws<ArgumentException>(() => new TimedEvent("a", Winter.Start, Winter.Start, "x")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new TimedEvent(" ", Winter.Start, Winter.End, "x"));
    }

    [Fact]
    public void DayEvents_AWholeDayAndATimeOfOneIdentity_AreRefused() => Assert.Contains(WholeDay.Uid,
        Assert.Throws<ArgumentException>(() => new DayEvents("Two", [WholeDay], [new(WholeDay.Uid, Winter.Start, Winter.End, "x")])).Message, StringComparison.Ordinal);

    private static IcsHistory.Entry Of(IcsHistory history, string uid) => history.All.Single(entry => entry.Event.Uid == uid);

    private static IcsHistory Read(string ics) => IcsHistory.Read(SomeCalendar.Utf8(ics), "before.ics").Value;

    private static string Written(IReadOnlyList<DayEvent> events, IReadOnlyList<TimedEvent> timed, IcsHistory? earlier = null)
    {
        using var file = new MemoryStream();
        IcsWriter.Write(new("Some", events, timed), file, SomeCalendar.AsAt, earlier);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
