using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>Says when reviews and assessments are due.</summary>
internal sealed class DuePlanning
{
    private readonly InductionTimeline timeline;
    private readonly ServiceClock clock;

    private DuePlanning(InductionTimeline timeline) => (this.timeline, clock) = (timeline, timeline.Clock);

    internal static IReadOnlyList<DueDate> Of(InductionTimeline timeline)
    {
        var planning = new DuePlanning(timeline);
        var inYears = timeline.Years.SelectMany(planning.Year).ToList();
        return [.. inYears.Concat(planning.Interims(inYears)).OrderBy(due => due.Date ?? due.Planned).ThenBy(due => due.Kind)];
    }

    private IEnumerable<DueDate> Year(InductionYear year)
    {
        var assessment = Assessment(year);
        LocalDate? leftOut = null;
        for (var term = 1; clock.Reach(year.First, Fraction.Of(term), Measure.SchoolTerms) is { } day && !(day >= year.Last); term++)
        {
            var review = Review(year, term, day);
            if (Clashes(review, assessment))
            {
                leftOut ??= review.Date ?? review.Planned;
            }
            else
            {
                yield return review;
            }
        }

        if (assessment is not null)
        {
            yield return leftOut is { } near ? assessment with { Reason = assessment.Reason + InductionWords.InsteadOfReview(near) } : assessment;
        }
    }

    /// <summary>A review less than one term before the assessment, or put off to it or past it, is left out (2.49).</summary>
    private bool Clashes(DueDate review, DueDate? assessment) => (assessment?.Date ?? assessment?.Planned) is { } assessed
        && clock.Amount((review.Date ?? review.Planned).PlusDays(1), assessed, Measure.SchoolTerms) < Fraction.Of(1);

    private DueDate Review(InductionYear year, int term, LocalDate day)
    {
        var joinedLate = year.Number == 1 && term == 1 && InductionWords.JoinedLate(timeline) is { Length: > 0 };
        var (reason, rule) = joinedLate
            ? (InductionWords.LateReview(clock.Segments[0].First), InductionRules.LateJoiner)
            : (InductionWords.Review(timeline.IsPartTime, year.Last is not null || LeavesATerm(day)), InductionRules.Review);
        return OnReturn(new(DueKind.ProgressReview, TermOf(day), day, day, reason, rule.Paragraph));
    }

    /// <summary>Whether a whole term is known to follow, so that no assessment after the last day known is too near.</summary>
    private bool LeavesATerm(LocalDate day) => clock.Amount(day.PlusDays(1), clock.LastKnown ?? day, Measure.SchoolTerms) >= Fraction.Of(1);

    private DueDate? Assessment(InductionYear year)
    {
        if (year.Last is not { } last)
        {
            return null;
        }

        var isFinal = last == timeline.End.Date;
        var day = timeline.Clock.Segments.Last(segment => segment.First <= last).Lead.Time.LastDayBy(last);
        var reason = InductionWords.Assessment(year, isFinal);
        return OnReturn(new(isFinal ? DueKind.FinalAssessment : DueKind.FirstAssessment, TermOf(last), day, day, reason, InductionRules.Assessment.Paragraph));
    }

    private int TermOf(LocalDate day) => timeline.PlaceOn(LocalDate.Min(day, clock.LastKnown ?? day)) is { } place ? place.IsPartTime ? place.SchoolTerm : place.Term : 1;

    /// <summary>Whoever is away on the day is reviewed or assessed on return (2.49, 2.56), and who is away again on that day, after that.</summary>
    private DueDate OnReturn(DueDate due)
    {
        var (day, first, last) = (due.Planned, default(AbsentSpan), default(AbsentSpan));
        foreach (var span in timeline.Absences.Spans)
        {
            (day, first, last) = span.Absence.First <= (clock.NextDay(day) ?? day) && day <= span.Last ? (Back(span), first ?? span, span) : (day, first, last);
        }

        if (first is null || last is null)
        {
            return due;
        }

        var back = last.Absence.Last is null ? null : clock.NextDay(day);
        return due with { Date = back, Reason = due.Reason + InductionWords.Away(first.Absence, due.Planned), Paragraph = $"{due.Paragraph}; {InductionRules.OnReturn.Paragraph}" };
    }

    private LocalDate Back(AbsentSpan span) => LocalDate.Min(span.Last, clock.LastKnown!.Value).PlusDays(1);

    /// <summary>An assessment before leaving each post that counts, unless a formal one falls on that day or induction is over.</summary>
    private IEnumerable<DueDate> Interims(IReadOnlyList<DueDate> inYears)
    {
        var formal = inYears.Where(due => due.Kind != DueKind.ProgressReview).Select(due => due.Planned).ToHashSet();
        return from post in PostCounting.Of(timeline.Facts)
               where post.OneTermOn is not null && !(post.Post.To >= timeline.End.Date)
               from to in new[] { post.Post.To }.OfType<LocalDate>()
               let day = SchoolTime.Of(post.Post.Calendar).LastDayBy(to)
               where !formal.Contains(day)
               select new DueDate(DueKind.InterimAssessment, TermOf(day), day, day, InductionWords.Interim(timeline, post, day), InductionRules.Interim.Paragraph);
    }
}
