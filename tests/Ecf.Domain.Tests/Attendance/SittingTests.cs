using Ecf.Domain.Attendance;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Tests.Attendance;

/// <summary>Which minutes and times of day an entry can have, and which of two overlap.</summary>
public sealed class SittingTests
{
    private static readonly ScheduledSession Session = Some.MentorInStaffordshire.Sessions.First(session => !session.IsSelfPaced && session.Length.Minutes is > 1 and < 600);

    private static readonly ScheduledSession Other = Some.MentorInStaffordshire.Sessions.First(session => session.Id != Session.Id && !session.IsSelfPaced) with { Date = Session.Date };

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(0, null, false)]
    [InlineData(-5, null, false)]
    [InlineData(1, null, true)]
    [InlineData(1440, null, true)]
    [InlineData(1441, null, false)]
    [InlineData(int.MaxValue, null, false)]
    [InlineData(1, "23:59", true)]
    [InlineData(2, "23:59", false)]
    [InlineData(60, "23:00", true)]
    [InlineData(61, "23:00", false)]
    [InlineData(1440, "00:00", true)]
    public void IsPossible_OfOneWhoCame_WithinTheDay(int? minutes, string? from, bool possible) =>
        Assert.Equal(possible, Sitting.IsPossible(Entry(Session, Mark.Attended, minutes, from), Session));

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, "16:00", true)]
    [InlineData(30, null, false)]
    public void IsPossible_OfAnAbsence_WithoutMinutes(int? minutes, string? from, bool possible) =>
        Assert.Equal(possible, Sitting.IsPossible(Entry(Session, Mark.Absent, minutes, from), Session));

    [Theory]
    [InlineData(Mark.Attended, Evidence.Register, "16:00", true)]
    [InlineData(Mark.Attended, Evidence.Planned, "16:00", false)]
    [InlineData(Mark.Attended, Evidence.Register, null, false)]
    [InlineData(Mark.Absent, Evidence.Register, "16:00", false)]
    public void IsTimed_OfAnEntry_ForOneWhoCameAtATime(Mark mark, Evidence evidence, string? from, bool timed) =>
        Assert.Equal(timed, Sitting.IsTimed(Entry(Session, mark, 60, from) with { Evidence = evidence }, Session));

    // From 16:00 for an hour, and another that ends or begins just then.
    [Theory]
    [InlineData("15:00", 60, false)]
    [InlineData("15:00", 61, true)]
    [InlineData("16:30", 10, true)]
    [InlineData("16:59", 60, true)]
    [InlineData("17:00", 60, false)]
    public void Overlaps_TwoOfOneDay_WhereTheyShareAMinute(string from, int minutes, bool overlap)
    {
        Sitting one = new(Entry(Session, Mark.Attended, 60, "16:00"), Session), other = new(Entry(Other, Mark.Attended, minutes, from), Other);
        Assert.Equal((overlap, overlap), (one.Overlaps(other), other.Overlaps(one)));
    }

    [Fact]
    public void Overlaps_OfAnotherDayOrTheSameSession_Never()
    {
        Sitting one = new(Entry(Session, Mark.Attended, 60, "16:00"), Session);
        var next = Other with { Date = Session.Date.PlusDays(1) };
        Assert.False(one.Overlaps(one));
        Assert.False(one.Overlaps(new(Entry(next, Mark.Attended, 60, "16:00"), next)));
    }

    private static RegisterEntry Entry(ScheduledSession session, Mark mark, int? minutes, string? from) => new("1", session.Id, mark, session.Date)
    {
        Minutes = minutes, From = from is null ? null : NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(from).Value,
    };
}
