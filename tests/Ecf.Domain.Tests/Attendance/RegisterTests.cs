using Ecf.Domain.Attendance;
using NodaTime;

namespace Ecf.Domain.Tests.Attendance;

public sealed class RegisterTests
{
    private static readonly LocalDate Later = new(2025, 7, 1);

    [Fact]
    public void Take_MarkForNoSession_IsSetAsideAndSaysSo()
    {
        var result = Register.Take(Some.MentorInStaffordshire, [new("1", "Y1T1-webinars-9", Mark.Attended, Later)]);

        Assert.Equal(0, result.Value.Count);
        Assert.Equal("ECF401", Assert.Single(result.Findings).Code);
    }

    [Fact]
    public void Take_TwoMarksForASession_TheLaterStands()
    {
        var result = Register.Take(Some.MentorInStaffordshire, [
            new("1", "Y1T1-webinars-1", Mark.Absent, Later.PlusDays(-30)),
            new("1", "Y1T1-webinars-1", Mark.Attended, Later)]);

        Assert.Equal(("ECF402", Severity.Note), (Assert.Single(result.Findings).Code, result.Findings[0].Severity));
        Assert.Equal(Mark.Attended, result.Value.MarkOf("Y1T1-webinars-1", Later));
    }

    [Fact]
    public void Take_TwoMarksOfOneDay_Contradict()
    {
        var result = Register.Take(Some.MentorInStaffordshire, [
            new("1", "Y1T1-webinars-1", Mark.Absent, Later),
            new("1", "Y1T1-webinars-1", Mark.Attended, Later)]);

        Assert.Equal(("ECF402", Severity.Warning), (Assert.Single(result.Findings).Code, result.Findings[0].Severity));
    }

    [Fact]
    public void Take_MarkBeforeItsSession_IsSetAside()
    {
        var result = Register.Take(Some.MentorInStaffordshire, [new("1", "Y2T3-local-1", Mark.Attended, Later)]);

        Assert.Equal("ECF403", Assert.Single(result.Findings).Code);
        Assert.Null(result.Value.MarkOf("Y2T3-local-1", Later));
    }

    [Fact]
    public void MarkOf_RecordedLater_WasNotKnownYet()
    {
        var register = Register.Take(Some.MentorInStaffordshire, [new("1", "Y1T1-webinars-1", Mark.Attended, Later)]).Value;

        Assert.Null(register.MarkOf("Y1T1-webinars-1", Later.PlusDays(-1)));
    }

    [Fact]
    public void Take_MarkOfAnUnknownStrand_NamesTheStrandAndTheNearest()
    {
        var finding = Assert.Single(SomeMarks.Take(SomeMarks.Attended("Y1T1-webinar-1")).Findings);

        Assert.Equal(
            "register: $[Y1T1-webinar-1]: warning ECF404: the programme has no strand \"webinar\", so the mark of \"Y1T1-webinar-1\" is set aside; did you mean \"webinars\".",
            finding.ToString());
    }

    [Theory]
    [InlineData(Mark.Attended, 0, null)]
    [InlineData(Mark.Attended, -5, null)]
    [InlineData(Mark.Attended, int.MinValue, null)]
    [InlineData(Mark.Attended, int.MaxValue, null)]
    [InlineData(Mark.Attended, int.MaxValue, 23)]
    [InlineData(Mark.Attended, 61, 23)]
    [InlineData(Mark.Absent, 30, null)]
    public void Take_MinutesNobodyCanAttend_AreSetAside(Mark mark, int minutes, int? hour)
    {
        var entry = SomeMarks.Attended("Y1T1-webinars-1") with { Mark = mark, Minutes = minutes, From = hour is { } from ? new LocalTime(from, 0) : null };

        var result = SomeMarks.Take(entry);

        Assert.Equal("ECF405", Assert.Single(result.Findings).Code);
        Assert.Equal(0, result.Value.Count);
    }

    [Fact]
    public void Take_MoreMinutesThanTheSession_CountAsItsLength()
    {
        var result = SomeMarks.Take(SomeMarks.Attended("Y1T1-webinars-1") with { Minutes = 75 });

        Assert.Equal("ECF406", Assert.Single(result.Findings).Code);
        Assert.Equal(Hours.Of(1), HoursLedger.Of(result.Value, Later).Total.Attended);
    }

    [Fact]
    public void MarkOf_OnlyPlanned_IsUnrecorded()
    {
        var result = SomeMarks.Take(new RegisterEntry("1", "Y2T3-local-1", Mark.Attended, Later) { Evidence = Evidence.Planned });

        Assert.Empty(result.Findings);
        Assert.Null(result.Value.MarkOf("Y2T3-local-1", new(2027, 1, 1)));
    }

    [Fact]
    public void Take_APlanThatCameTrue_NeedsNoWord()
    {
        var attended = SomeMarks.Attended("Y1T1-webinars-1");

        var result = SomeMarks.Take(attended, attended with { Evidence = Evidence.Planned, RecordedOn = Later.PlusDays(9) });

        Assert.Empty(result.Findings);
        Assert.Equal(attended, result.Value.EntryOf("Y1T1-webinars-1", Later));
    }

    [Fact]
    public void MarkOf_BeforeItsCorrection_IsWhatWasKnownThen()
    {
        var attended = SomeMarks.Attended("Y1T1-webinars-1");

        var register = SomeMarks.Take(attended, attended with { Mark = Mark.Absent, RecordedOn = Later.PlusDays(10) }).Value;

        Assert.Equal(Mark.Attended, register.MarkOf("Y1T1-webinars-1", Later.PlusDays(9)));
        Assert.Equal(Mark.Absent, register.MarkOf("Y1T1-webinars-1", Later.PlusDays(10)));
    }
}
