using CsCheck;
using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Tests.Attendance;

public sealed class HoursLedgerTests
{
    private static readonly LocalDate EndOfSpring = new(2025, 4, 11);

    private static readonly Gen<HoursLedger> AnyLedger =
        from programme in Gen.Int[0, 2].Select(index => new[] { Some.MentorProgramme, Some.EctAsPrinted, Some.EctReconstructed }[index])
        from marks in Gen.Int[0, 3].Array[40]
        from day in Gen.Int[0, 1000]
        select LedgerOf(programme, marks, new LocalDate(2024, 8, 1).PlusDays(day));

    [Fact]
    public void Of_MentorWhoAttendedAllByTheEndOfTerm2_SixteenOfThirtyOne()
    {
        var schedule = Some.MentorInStaffordshire;
        var marks = schedule.Sessions.Where(session => session.Date <= EndOfSpring).Select(session => new RegisterEntry("1", session.Id, Mark.Attended, session.Date));

        var total = HoursLedger.Of(Register.Take(schedule, marks).Value, EndOfSpring).Total;

        Assert.Equal((Hours.Of(31), Hours.Of(16), Hours.Of(16), Hours.Of(31)), (total.Required, total.Due, total.Attended, total.Forecast));
    }

    [Fact]
    public void Of_NoMarks_EverythingDueIsUnrecordedAndNothingIsAShortfall()
    {
        var total = HoursLedger.Of(Register.Take(Some.MentorInStaffordshire, []).Value, EndOfSpring).Total;

        Assert.Equal(Hours.Of(16), total.Unrecorded);
        Assert.Equal(Hours.Zero, total.Shortfall);
    }

    [Fact]
    public void Of_AnAbsence_IsAShortfallInItsStrandAndTerm()
    {
        var ledger = HoursLedger.Of(Register.Take(Some.MentorInStaffordshire, [new("1", "Y1T2-regional-1", Mark.Absent, EndOfSpring)]).Value, EndOfSpring);

        Assert.Equal(Hours.Of(5), ledger.ByStrand["regional"].Shortfall);
        Assert.Equal(Hours.Of(5), ledger.ByTerm[new InductionTerm(1, 2)].Shortfall);
        Assert.Equal(Hours.Of(15), ledger.Total.Forecast);
    }

    [Fact]
    public void Of_AnyMarks_SumsOverEveryAxisAgree() => AnyLedger.Sample(ledger =>
        ledger.ByStrand.Values.Aggregate(default(HoursLine), (sum, line) => sum + line) == ledger.Total
        && ledger.ByTerm.Values.Aggregate(ledger.WithoutTerm, (sum, line) => sum + line) == ledger.Total);

    [Fact]
    public void Of_AnyMarks_DueIsAttendedUnrecordedAndShortfall() => AnyLedger.Sample(ledger =>
        ledger.Total.Due == ledger.Total.Attended + ledger.Total.Unrecorded + ledger.Total.Shortfall
        && ledger.Total.Shortfall >= Hours.Zero && ledger.Total.Required >= ledger.Total.Due);

    private static HoursLedger LedgerOf(Programme programme, int[] marks, LocalDate asAt)
    {
        var schedule = Scheduler.Place(programme, Some.Staffordshire, Some.Autumn2024);
        var entries = schedule.Sessions.Zip(marks).Where(pair => pair.Second > 0)
            .Select(pair => new RegisterEntry("1", pair.First.Id, pair.Second > 1 ? Mark.Attended : Mark.Absent, pair.First.Date));
        return HoursLedger.Of(Register.Take(schedule, entries).Value, asAt);
    }
}
