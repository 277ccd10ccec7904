using CsCheck;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Domain.Tests.Induction;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

public sealed class TwoClocksTests
{
    // At 0.8 six terms of training are six school terms, to summer 2027; induction takes 7.5, to half-way through spring 2028, 25 days from 10 January.
    [Fact]
    public void Of_EightTenths_TrainsInTwoYearsAndIsInInductionLonger()
    {
        var clocks = At(0.8m);

        Assert.Equal((new LocalDate(2027, 7, 30), new LocalDate(2028, 2, 11)), (clocks.TrainingEnd, clocks.Induction.End.Date));
        Assert.Equal(
            "training ends on 30 July 2027, induction on 11 February 2028: the ECT stays in induction, with its time off timetable, after training is over",
            clocks.Summary);
    }

    [Fact]
    public void AtTermEnds_EightTenths_ShowsBothClocks() => Assert.Equal(
        """
        autumn term 2025: 0.8 served, year 1, school term 1; training Y1T1
        spring term 2026: 1.6 served, year 1, school term 2; training Y1T2
        summer term 2026: 2.4 served, year 1, school term 3; training Y1T3
        autumn term 2026: 3.2 served, year 2, school term 4; training Y2T1
        spring term 2027: 4 served, year 2, school term 5; training Y2T2
        summer term 2027: 4.8 served, year 2, school term 6; training Y2T3
        autumn term 2027: 5.6 served, year 2, school term 7; training over
        spring term 2028: 6 served, year 2, school term 8; training over
        """,
        string.Join("\n", At(0.8m).AtTermEnds.Select(Line)));

    [Fact]
    public void Of_SevenTenths_TrainsAsSlowlyAsInduction()
    {
        var clocks = At(0.7m);

        Assert.Equal(clocks.Induction.End.Date, clocks.TrainingEnd);
        Assert.Equal("0.7 of full time, under 0.8: slower in proportion", clocks.Training[0].Reason);
        Assert.Contains("breaks off at 0.7", clocks.Pace.Note, StringComparison.Ordinal);
    }

    // At 0.5 the first term takes autumn and spring; the second begins on 1 June, the one day of it that is still worked at 0.5.
    [Fact]
    public void Reason_OfATermThatBeginsOnTheLastSlowDay_NamesItsShare()
    {
        var training = TrainingPace.Redhill.TermsOf(SomeInduction.At(SomeInduction.North, [new(SomeInduction.Start, 0.5m), new(new(2026, 6, 2), 1m)]));

        Assert.Equal((new LocalDate(2026, 3, 13), new LocalDate(2026, 6, 1)), (training[0].Last, training[1].First));
        Assert.Equal(
            ["0.5 of full time, under 0.8: slower in proportion", "0.5 of full time, under 0.8: slower in proportion", "0.8 of full time or more: the full rate"],
            training.Take(3).Select(term => term.Reason));
    }

    // 59 days of 60 in full and one half: the first day of spring, at 0.6, makes the term whole.
    [Fact]
    public void Reason_OfATermThatEndsOnTheFirstDayOfAShare_NamesThatToo()
    {
        var first = TrainingPace.Redhill.TermsOf(SomeInduction.At(SomeInduction.North, [new(SomeInduction.Start, 1m), new(new(2025, 11, 21), 0.5m), new(new(2026, 1, 5), 0.6m)]))[0];

        Assert.Equal((new LocalDate(2026, 1, 5), "0.5 and 0.6 of full time, under 0.8: slower in proportion"), (first.Last, first.Reason));
    }

    [Fact]
    public void AtTermEnds_AShareThatChangesInATerm_IsReadAtItsEnd() => Assert.Equal(
        [new LocalDate(2025, 11, 21), new LocalDate(2026, 3, 13)],
        TwoClocks.Of(SomeInduction.At(SomeInduction.North, [new(SomeInduction.Start, 1m), new(new(2025, 10, 6), 0.5m)]).Timeline(), TrainingPace.Redhill).AtTermEnds.Take(2).Select(end => end.Date));

    [Fact]
    public void Of_AFullTimer_EndsTogether() => Assert.Equal("training ends on 30 July 2027, induction on 30 July 2027", At(1m).Summary);

    [Fact]
    public void Of_CalendarsThatEnd_SaysThatNeitherEndIsKnown()
    {
        var facts = SomeInduction.At(SomeInduction.Calendar("short", 12, 10, 8, 2025, 2025), []);
        var clocks = TwoClocks.Of(facts.Timeline(), TrainingPace.Redhill);

        Assert.Equal("the end of training is not known, that of induction is not known", clocks.Summary);
        Assert.Equal(3, clocks.Training.Count);
        Assert.Null(clocks.On(new(2026, 10, 1)).Training);
    }

    [Fact]
    public void TrainingEnd_OfAnyShare_IsNeverAfterInductions() => Gen.Int[20, 100].Sample(hundredths =>
    {
        var clocks = At(hundredths / 100m);
        return clocks.TrainingEnd <= clocks.Induction.End.Date && (clocks.TrainingEnd < clocks.Induction.End.Date) == hundredths is >= 80 and < 100;
    });

    [Fact]
    public void TermsOf_AnyShare_FollowEachOtherFromTheStart() => Gen.Int[20, 100].Sample(hundredths =>
    {
        var terms = At(hundredths / 100m).Training;
        return terms.Count == 6 && terms[0].First == SomeInduction.Start && terms.Zip(terms.Skip(1)).All(pair => pair.First.Last < pair.Second.First);
    });

    private static TwoClocks At(decimal share) => TwoClocks.Of(SomeInduction.PartTime(share).Timeline(), TrainingPace.Redhill);

    private static string Line(ClockReading at) =>
        $"{at.SchoolTerm}: {at.Served!.Value.Display()} served, {at.Induction!.Display()}; training {at.Training?.ToString() ?? "over"}";
}
