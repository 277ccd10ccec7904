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
    public void Of_TheDayOfTheFirstSession_IsDueOnItAndNotTheDayBefore()
    {
        var first = Some.MentorInStaffordshire.Sessions.MinBy(session => session.Date)!;
        var held = Some.MentorInStaffordshire.Sessions.Where(session => session.Date == first.Date).Sum(session => session.Length);

        Assert.Equal([Hours.Zero, held], new[] { -1, 0 }.Select(days => HoursLedger.Of(SomeMarks.Take().Value, first.Date.PlusDays(days)).Total.Due));
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
    public void Funded_MentorWhoAttendedAllByTheEndOfTerm2_ThirtySix()
    {
        var ledger = SomeMarks.WhoAttendedAll;

        Assert.Equal((Hours.Of(36), Hours.Of(18), Hours.Of(18)), (ledger.Funded!.InAll, ledger.Funded.Year1, ledger.Funded.Year2));
        Assert.Equal((Hours.Of(18), Hours.Of(13)), (ledger.ByYear[1].Required, ledger.ByYear[2].Required));
        Assert.Equal("100%", ledger.Total.Engagement.Display());
    }

    [Fact]
    public void Funded_EarlyCareerTeacher_IsNone() =>
        Assert.Null(LedgerOf(Some.EctReconstructed, [], EndOfSpring).Funded);

    [Fact]
    public void Of_FortyOfSixtyMinutes_TwentyAreAShortfall()
    {
        var line = SomeMarks.LedgerOf(SomeMarks.Attended("Y1T1-webinars-1") with { Minutes = 40 }).ByTerm[new(1, 1)];

        Assert.Equal((40, 20), (line.Attended.Minutes, line.Shortfall.Minutes));
    }

    [Fact]
    public void AttendedByEvidence_TwoKinds_ArePartsOfAttended()
    {
        var ledger = SomeMarks.LedgerOf(SomeMarks.Attended("Y1T1-webinars-1"), SomeMarks.Attended("Y1T2-regional-1") with { Evidence = Evidence.SelfReported });

        Assert.Equal(Hours.Of(1), ledger.AttendedByEvidence[Evidence.Register]);
        Assert.Equal(Hours.Of(5), ledger.AttendedByEvidence[Evidence.SelfReported]);
    }

    [Fact]
    public void In_StrandAndTerm_IsWhatBothShare() =>
        Assert.Equal(Hours.Of(2), SomeMarks.WhoAttendedAll.In(new() { Strand = "webinars", Term = new(1, 2) }).Attended);

    [Fact]
    public void ByDelivery_SessionsWithoutADate_KeepTheirDelivery() =>
        Assert.Equal(Some.EctAsPrinted.HoursOf(session => session.Delivery == Delivery.FaceToFace), LedgerOf(Some.EctAsPrinted, [], EndOfSpring).ByDelivery[Delivery.FaceToFace].Required);

    [Fact]
    public void Of_AnyMarks_EverySumOfLinesIsTheTotal() => AnyLedger.Sample(ledger =>
        ledger.In(HoursPart.Whole) == ledger.Total
        && Sum(ledger.ByDelivery.Values) == ledger.Total && Sum(ledger.ByYear.Values) + ledger.WithoutYear == ledger.Total
        && ledger.ByStrand.All(strand => ledger.In(new() { Strand = strand.Key }) == strand.Value)
        && ledger.ByTerm.All(term => ledger.In(new() { Term = term.Key }) == term.Value)
        && ledger.AttendedByEvidence.Values.Sum(hours => hours) == ledger.Total.Attended);

    [Fact]
    public void Of_AnyMarks_SumsOverEveryAxisAgree() => AnyLedger.Sample(ledger =>
        ledger.ByStrand.Values.Aggregate(default(HoursLine), (sum, line) => sum + line) == ledger.Total
        && ledger.ByTerm.Values.Aggregate(ledger.WithoutTerm, (sum, line) => sum + line) == ledger.Total);

    [Fact]
    public void Of_AnyMarks_DueIsAttendedUnrecordedAndShortfall() => AnyLedger.Sample(ledger =>
        ledger.Total.Due == ledger.Total.Attended + ledger.Total.Unrecorded + ledger.Total.Shortfall
        && ledger.Total.Shortfall >= Hours.Zero && ledger.Total.Required >= ledger.Total.Due);

    private static HoursLine Sum(IEnumerable<HoursLine> lines) => lines.Aggregate(default(HoursLine), (sum, line) => sum + line);

    private static HoursLedger LedgerOf(Programme programme, int[] marks, LocalDate asAt)
    {
        var schedule = Scheduler.Place(programme, Some.Staffordshire, Some.Autumn2024);
        var entries = schedule.Sessions.Zip(marks).Where(pair => pair.Second > 0)
            .Select(pair => new RegisterEntry("1", pair.First.Id, pair.Second > 1 ? Mark.Attended : Mark.Absent, pair.First.Date)
            {
                Minutes = pair.Second > 2 ? 25 : null,
                Evidence = (Evidence)(pair.First.Length.Minutes / 60 % 4),
            });
        return HoursLedger.Of(Register.Take(schedule, entries).Value, asAt);
    }
}
