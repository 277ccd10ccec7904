using Ecf.Domain.Calendars;
using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Tests.Scheduling;

public sealed class ScheduleDiffTests
{
    private const string School = """
        { "id": "school", "name": "School", "basedOn": "nottingham-city",
          "source": { "title": "Made up", "address": "none", "retrieved": "2026-11-23" },
          "years": [ { "year": "2025/26", "insetDays": [ { "date": "DAY" } ] } ] }
        """;

    private static Schedule Nottingham => Scheduler.Place(Some.EctReconstructed, Some.Nottingham, Some.Autumn2025);

    [Fact]
    public void Of_ANewInsetDay_MovesTheSessionsThatCannotStay()
    {
        var session = Nottingham.Sessions[0];
        var inset = TermCalendar.Read(Some.Utf8(School.Replace("DAY", session.Date.ToString("uuuu-MM-dd", null), StringComparison.Ordinal)), "school.json").Value;

        var diff = ScheduleDiff.Of(Nottingham, Scheduler.Place(Some.EctReconstructed, inset, Some.Autumn2025));

        var moved = Assert.Single(diff.Sessions, change => change.Id == session.Id);
        Assert.Equal((SessionChangeKind.Moved, session.Date), (moved.Kind, moved.From));
        Assert.All(diff.Sessions, change => Assert.StartsWith("Y1T1-", change.Id, StringComparison.Ordinal));
        Assert.StartsWith($"{session.Id} moves from {session.Date:d MMMM uuuu} to ", moved.Display(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ACalendarThatKnowsLess_SaysWhichSessionsLoseTheirDateAndWhy()
    {
        var staffordshire = Scheduler.Place(Some.MentorProgramme, Some.Staffordshire, Some.Autumn2024);
        var later = Scheduler.Place(Some.MentorProgramme, Some.Staffordshire, Some.Autumn2025);

        var lost = ScheduleDiff.Of(staffordshire, later).Sessions.Where(change => change.Kind == SessionChangeKind.LostItsDate).ToList();
        var got = ScheduleDiff.Of(later, staffordshire).Sessions.Where(change => change.Kind == SessionChangeKind.GotADate).ToList();

        Assert.Equal(later.Unplaced.Select(session => session.Id), lost.Select(change => change.Id).Order(StringComparer.Ordinal));
        Assert.Equal(lost.Select(change => change.Id).Order(StringComparer.Ordinal), got.Select(change => change.Id).Order(StringComparer.Ordinal));
        Assert.All(lost, change => Assert.Contains("does not know the whole of", change.Display(), StringComparison.Ordinal));
    }

    [Fact]
    public void Of_ALeaver_RemovesWhatComesAfter()
    {
        var before = Some.MentorInStaffordshire;

        var diff = ScheduleDiff.Of(before, before.Until(new(2024, 12, 20)));

        Assert.Equal(before.Sessions.Where(session => session.Date > new NodaTime.LocalDate(2024, 12, 20)).Select(session => session.Id), diff.Sessions.Select(change => change.Id));
        Assert.All(diff.Sessions, change => Assert.Equal(SessionChangeKind.Removed, change.Kind));
        Assert.All(ScheduleDiff.Of(before.Until(new(2024, 12, 20)), before).Sessions, change => Assert.Contains(" is new, on ", change.Display(), StringComparison.Ordinal));
    }

    [Fact]
    public void Of_ChangesOfEveryKind_AreByTheOldDayThenTheNewThenTheId()
    {
        var made = Scheduler.Place(Some.CrowdedProgramme, Some.OneWeek, Some.Autumn2025);
        ScheduledSession On(string id, int day) => made.Sessions[0] with { Id = id, Date = new(2025, 9, day) };
        Schedule Of(IEnumerable<ScheduledSession> sessions, params string[] unplaced) => new(made.Programme, made.Calendar, made.Start, sessions, unplaced.Select(id => made.Unplaced[0] with { Id = id, Sentence = "the school is shut" }));

        var diff = ScheduleDiff.Of(Of([On("a", 1), On("b", 1), On("c", 1), On("d", 3), On("e", 2), On("kept", 1)], "f"), Of([On("a", 4), On("c", 2), On("b", 2), On("f", 3), On("h", 5), On("g", 1), On("kept", 1)], "e", "i"));

        Assert.Equal(
            """
            b moves from 1 September 2025 to 2 September 2025
            c moves from 1 September 2025 to 2 September 2025
            a moves from 1 September 2025 to 4 September 2025
            e was on 2 September 2025 and now has no date: the school is shut
            d is no longer asked for; it was on 3 September 2025
            g is new, on 1 September 2025
            f had no date and is now on 3 September 2025
            h is new, on 5 September 2025
            i is new, without a date
            """,
            string.Join('\n', diff.Sessions.Select(change => change.Display())));
    }

    [Fact]
    public void Of_TheSameSchedule_IsEmpty()
    {
        var diff = ScheduleDiff.Of(Nottingham, Nottingham);

        Assert.Empty(diff.Sessions);
        Assert.Empty(diff.Meetings);
    }

    [Fact]
    public void Of_AWeekLost_MovesTheMeetingsAfterIt()
    {
        var json = School.Replace("\"insetDays\": [ { \"date\": \"DAY\" } ]", "\"closures\": [ { \"first\": \"2025-11-10\", \"last\": \"2025-11-14\", \"name\": \"Flood\" } ]", StringComparison.Ordinal);
        var flooded = TermCalendar.Read(Some.Utf8(json), "school.json").Value;

        var diff = ScheduleDiff.Of(Nottingham, Scheduler.Place(Some.EctReconstructed, flooded, Some.Autumn2025));

        Assert.Contains(diff.Meetings, change => change.Kind == SessionChangeKind.Moved && change.From == new NodaTime.LocalDate(2025, 11, 10));
        Assert.Contains(diff.Meetings, change => change.Kind == SessionChangeKind.Removed);
    }
}
