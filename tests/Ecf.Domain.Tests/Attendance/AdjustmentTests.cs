using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Tests.Attendance;

/// <summary>A term closed on Wednesday and looked at again on Friday, told change by change.</summary>
public sealed class AdjustmentTests
{
    private static readonly LocalDate Wednesday = new(2025, 9, 3);

    private static readonly LocalDate Friday = new(2025, 9, 5);

    private static readonly Schedule Made = Scheduler.Place(Some.CrowdedProgramme, Some.OneWeek, Some.Autumn2025);

    [Fact]
    public void Adjustments_OfEveryKind_SayWhatWasAndWhatIs()
    {
        var before = Of(
            ["webinars-1 1", "webinars-4 4", "peer-1 2", "peer-2 3"], ["webinars-3", "peer-3"],
            Marked("webinars-1", Mark.Attended, 1), Marked("peer-2", Mark.Absent, 3));
        var after = Of(
            ["webinars-1 1", "webinars-2 2", "webinars-3 2", "webinars-4 4", "peer-2 3"], [],
            Marked("webinars-1", Mark.Attended, 1), Marked("webinars-1", Mark.Absent, 4), Marked("webinars-3", Mark.Absent, 4), Marked("peer-2", Mark.Attended, 5) with { Minutes = 45 });

        var changes = ClosedTerm.Of("1", HoursLedger.Of(before, Wednesday), new(1, 1)).Adjustments(HoursLedger.Of(after, Friday));

        Assert.Equal(
            """
            peer : Y1T1-peer-1 was 1 h unrecorded when the term was closed and is not asked for now
            peer 2025-09-05: Y1T1-peer-2 was missed for 1 h when the term was closed and is attended for 0 h 45 min now
            peer : Y1T1-peer-3 was 1 h without a date when the term was closed and is not asked for now
            webinars 2025-09-04: Y1T1-webinars-1 was attended for 1 h when the term was closed and is missed for 1 h now
            webinars : Y1T1-webinars-2 was not asked for when the term was closed and is 1 h unrecorded now
            webinars 2025-09-04: Y1T1-webinars-3 was 1 h without a date when the term was closed and is missed for 1 h now
            webinars : Y1T1-webinars-4 was 1 h still to come when the term was closed and is 1 h unrecorded now
            """,
            string.Join('\n', changes.Select(change => FormattableString.Invariant($"{change.Strand} {change.KnownFrom:uuuu-MM-dd}: {change.Sentence}"))));
        Assert.Equal(new HoursLine(Hours.Of(-1), Hours.Of(-1), default, Hours.Of(-1)), changes[0].Difference);
        Assert.Equal(new HoursLine(default, default, Hours.FromMinutes(45), default), changes[1].Difference);
    }

    // The day of closing itself will do, the day before it will not, and no other programme's ledger ever.
    [Fact]
    public void Adjustments_OfAnotherLedger_AreRefusedInWords()
    {
        var closed = ClosedTerm.Of(" 1 ", HoursLedger.Of(Of(["webinars-1 1"], []), Wednesday), new(1, 1));

        Assert.Empty(closed.Adjustments(HoursLedger.Of(Of(["webinars-1 1"], []), Wednesday)));
        Assert.StartsWith(
            "This term of \"crowded\" was closed on 3 September 2025: give a ledger of it from that day on, not one of \"crowded\" on 2 September 2025.",
            Assert.Throws<ArgumentException>(() => closed.Adjustments(HoursLedger.Of(Of([], []), Wednesday.PlusDays(-1)))).Message, StringComparison.Ordinal);
        Assert.Contains("not one of \"redhill-mentor-as-printed\" on 11 April 2025", Assert.Throws<ArgumentException>(() => closed.Adjustments(SomeMarks.WhoAttendedAll)).Message, StringComparison.Ordinal);
        Assert.Equal("1", closed.Person);
    }

    [Fact]
    public void ClosedTerm_OfALedger_HoldsTheSessionsOfItsTermById()
    {
        var closed = ClosedTerm.Of("1", HoursLedger.Of(Of(["webinars-1 2", "peer-1 4"], ["webinars-3"], Marked("webinars-1", Mark.Attended, 2)), Wednesday), new(1, 1));

        Assert.Equal(
            [
                new("Y1T1-peer-1", "peer", new(2025, 9, 4), null, null, new(Hours.Of(1), default, default, default)),
                new("Y1T1-webinars-1", "webinars", new(2025, 9, 2), Mark.Attended, Evidence.Register, new(Hours.Of(1), Hours.Of(1), Hours.Of(1), default)),
                new("Y1T1-webinars-3", "webinars", null, null, null, new(Hours.Of(1), default, default, default)),
            ],
            closed.Lines);
        Assert.Empty(ClosedTerm.Of("1", HoursLedger.Of(Of(["webinars-1 2"], []), Wednesday), new(1, 2)).Lines);
        Assert.Equal((Hours.Of(2), Hours.Of(1)), (closed.ByStrand["webinars"].Required, closed.ByStrand["peer"].Required));
    }

    /// <summary>The sessions of the first term as given: id and day of September, and those without a date.</summary>
    internal static Register Of(string[] dated, string[] undated, params RegisterEntry[] entries) => Register.Take(
        new Schedule(
            Made.Programme, Made.Calendar, Made.Start,
            dated.Select(session => session.Split(' ')).Select(session => Made.Sessions[0] with
            {
                Id = $"Y1T1-{session[0]}", Strand = session[0].Split('-')[0], Date = new(2025, 9, int.Parse(session[1], System.Globalization.CultureInfo.InvariantCulture)), Delivery = session[0].StartsWith('w') ? Delivery.Online : Delivery.Unspecified,
            }),
            undated.Select(session => new Unplaced($"Y1T1-{session}", session.Split('-')[0], Anchor.Term(new(1, 1)), Hours.Of(1), UnplacedReason.NothingFits, "the school is shut"))),
        entries).Value;

    internal static RegisterEntry Marked(string session, Mark mark, int day) => new("1", $"Y1T1-{session}", mark, new(2025, 9, day));
}
