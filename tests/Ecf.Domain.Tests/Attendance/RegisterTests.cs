using Ecf.Domain.Attendance;
using NodaTime;

namespace Ecf.Domain.Tests.Attendance;

public sealed class RegisterTests
{
    private static readonly LocalDate Later = new(2025, 7, 1);

    [Fact]
    public void Take_MarkForNoSession_IsSetAsideAndSaysSo()
    {
        var result = Register.Take(Some.MentorInStaffordshire, [new("1", "Y1T1-seminar-1", Mark.Attended, Later)]);

        Assert.Equal(0, result.Value.Count);
        Assert.Equal("ECF401", Assert.Single(result.Findings).Code);
    }

    [Fact]
    public void Take_TwoMarksForASession_TheLaterStands()
    {
        var result = Register.Take(Some.MentorInStaffordshire, [
            new("1", "Y1T1-webinars-1", Mark.Absent, Later.PlusDays(-30)),
            new("1", "Y1T1-webinars-1", Mark.Attended, Later)]);

        Assert.Equal("ECF402", Assert.Single(result.Findings).Code);
        Assert.Equal(Mark.Attended, result.Value.MarkOf("Y1T1-webinars-1", Later));
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
}
