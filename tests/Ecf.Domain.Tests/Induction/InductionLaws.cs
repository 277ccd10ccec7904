using CsCheck;
using Ecf.Domain.Calendars;
using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Domain.Tests.Induction;

/// <summary>What holds for every working pattern, absence and calendar, against a walk from day to day that shares no code with the timeline's.</summary>
public sealed class InductionLaws
{
    private static readonly LocalDate AsAt = new(2026, 7, 31);

    // Spring terms end before the earliest Good Friday, 23 March 2035, so that no day off lies in them.
    private static readonly TermCalendar[] Calendars =
        [SomeInduction.North, SomeInduction.South, SomeInduction.Calendar("odd", 13, 9, 7), SomeInduction.Calendar("even", 10, 10, 8)];

    private static readonly Gen<IReadOnlyList<WorkingPattern>> Patterns =
        from changes in Gen.Select(Gen.Int[1, 900], Gen.Int[20, 100]).Array[0, 4]
        from first in Gen.Int[20, 100]
        select (IReadOnlyList<WorkingPattern>)[new(SomeInduction.Start, first / 100m), .. changes.DistinctBy(change => change.Item1).OrderBy(change => change.Item1)
            .Select(change => new WorkingPattern(SomeInduction.Start.PlusDays(change.Item1), change.Item2 / 100m))];

    private static readonly Gen<Absence[]> Absences = Gen.Select(Gen.Enum<AbsenceKind>(), Gen.Bool, Gen.Int[0, 7], Gen.Int[50, 100]).Array[0, 4].Select(all =>
        all.Select((absence, index) => Away(index, absence.Item1, absence.Item2, absence.Item3, absence.Item4)).ToArray());

    private static readonly Gen<InductionFacts> Facts =
        from calendar in Gen.Int[0, 3].Select(index => Calendars[index])
        from late in Gen.Int[0, 200]
        from pattern in Patterns
        from absences in Absences
        select Induction(calendar, late, pattern, absences);

    private static readonly Gen<LocalDate[]> Dates = Gen.Int[0, 3000].Select(day => SomeInduction.Start.PlusDays(day)).Array[2, 12];

    [Fact]
    public void ServedOn_AnyPattern_GrowsWithTimeAndNeverExceedsTheCalendars() => Gen.Select(Facts, Dates).Sample((facts, dates) =>
    {
        var timeline = InductionTimeline.Of(facts, AsAt);
        var served = dates.Order().Select(date => (Date: date, Terms: timeline.ServedOn(date)!.Value.Exact)).ToList();
        return served.Zip(served.Skip(1)).All(pair => pair.First.Terms <= pair.Second.Terms)
            && served.TrueForAll(at => at.Terms <= SchoolTerms(facts, at.Date));
    });

    [Fact]
    public void ServedAndRemaining_OnAnyDay_AddUpToWhatIsRequired() => Gen.Select(Facts, Dates).Sample((facts, dates) =>
    {
        var timeline = InductionTimeline.Of(facts, AsAt);
        return dates.All(date => (timeline.ServedOn(date)!.Value.Exact + timeline.RemainingOn(date)!.Value.Exact).CompareTo(timeline.Required.Exact) == 0);
    });

    [Fact]
    public void End_AnyPatternAndAbsence_IsWhereADailyWalkEnds() => Facts.Sample(facts =>
    {
        var timeline = InductionTimeline.Of(facts, AsAt);
        return timeline.Years.Select(year => year.Last!.Value).SequenceEqual(DailyWalk.YearEnds(facts));
    });

    [Fact]
    public void DueDates_AnyPattern_LieInInductionWithAnAssessmentAtTheEndOfEachYear() => Facts.Sample(facts =>
    {
        var timeline = InductionTimeline.Of(facts, AsAt);
        var formal = timeline.DueDates.Where(due => due.Kind != DueKind.ProgressReview).Select(due => due.Planned);
        return formal.SequenceEqual(timeline.Years.Select(year => year.Last!.Value)) && timeline.DueDates.All(due => facts.Start <= due.Planned && due.Planned <= timeline.End.Date);
    });

    [Fact]
    public void Steps_AnyPattern_AreInOrderAndEachHasItsRule() => Facts.Sample(facts =>
    {
        var steps = InductionTimeline.Of(facts, AsAt).Steps;
        return steps.Select(step => step.Date).SequenceEqual(steps.Select(step => step.Date).Order()) && steps.All(step => step.Paragraph.Length > 0);
    });

    [Fact]
    public void End_WhenAnInsetDayMoves_MovesByNoMoreThanTheDaysChanged() =>
        Gen.Select(Gen.Int[0, 1500], Gen.Int[0, 1500], Gen.Int[0, 200], Patterns, Absences).Sample((from, to, late, pattern, absences) =>
        {
            var (before, after) = (WithInset(from), WithInset(to));
            var changed = before.InsetDays.Concat(after.InsetDays).Select(inset => inset.Date).Distinct().Count(date => before.KindOf(date) != after.KindOf(date));
            var (one, other) = (End(before), End(after));
            return Math.Abs(Period.DaysBetween(one, other)) <= changed;

            LocalDate End(TermCalendar calendar) => InductionTimeline.Of(Induction(calendar, late, pattern, absences), AsAt).End.Date!.Value;
        });

    private static Fraction SchoolTerms(InductionFacts facts, LocalDate date) => facts.Posts[0].Calendar.Terms.Aggregate(default(Fraction), (sum, term) =>
    {
        var days = new DateInterval(term.First, term.Last!.Value).Where(day => day.DayOfWeek <= IsoDayOfWeek.Friday).ToList();
        return sum + new Fraction(days.Count(day => facts.Start <= day && day <= date), days.Count);
    });

    private static InductionFacts Induction(TermCalendar calendar, int late, IReadOnlyList<WorkingPattern> pattern, Absence[] absences) => new()
    {
        Start = SomeInduction.Start.PlusDays(late),
        Posts = [new Post { School = "North School", Calendar = calendar, From = SomeInduction.Start, Pattern = pattern }],
        Absences = absences,
    };

    /// <summary>An absence of one to eight weeks, a year after the one before, with its days given as a part-timer's must be.</summary>
    private static Absence Away(int index, AbsenceKind kind, bool chosen, int weeks, int percent)
    {
        var first = new LocalDate(2025, 9, 8).PlusYears(index);
        var last = first.PlusDays(4 + (7 * weeks));
        var weekDays = new DateInterval(first, last).Count(day => day.DayOfWeek <= IsoDayOfWeek.Friday);
        return new(kind, first, last, Math.Max(1, 2 * weekDays * percent / 100) / 2m, chosen && kind.IsStatutoryLeave());
    }

    /// <summary>A calendar with one INSET day on the so-manieth of its days in term.</summary>
    private static TermCalendar WithInset(int number)
    {
        var terms = Calendars[1].Terms.Where(term => term.Year.StartYear is >= 2025 and <= 2038).ToList();
        var days = terms.SelectMany(term => new DateInterval(term.First, term.Last!.Value)).Where(day => day.DayOfWeek <= IsoDayOfWeek.Friday).ToList();
        return SomeInduction.WithInset(terms, days[number]);
    }
}
