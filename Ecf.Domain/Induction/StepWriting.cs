using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>Writes an induction down step by step.</summary>
internal sealed class StepWriting
{
    private readonly InductionTimeline timeline;
    private readonly ServiceClock clock;

    private StepWriting(InductionTimeline timeline) => (this.timeline, clock) = (timeline, timeline.Clock);

    /// <summary>All steps by date; those of one day in the order in which they are reckoned.</summary>
    internal static IReadOnlyList<InductionStep> Of(InductionTimeline timeline)
    {
        var writing = new StepWriting(timeline);
        IEnumerable<InductionStep> steps = [writing.Start(), .. writing.Posts(), .. writing.Patterns(), .. writing.Decisions(), .. writing.Terms(), .. writing.Years(), .. writing.End()];
        return [.. steps.OrderBy(step => step.Date)];
    }

    private InductionStep Start() => Step(timeline.Facts.Start, InductionWords.Starts(timeline), InductionRules.Length);

    private IEnumerable<InductionStep> Posts()
    {
        if (InductionWords.JoinedLate(timeline) is { Length: > 0 } late)
        {
            yield return Step(clock.Segments[0].First, late, InductionRules.MidTerm);
        }

        foreach (var post in PostCounting.Of(timeline.Facts))
        {
            var from = LocalDate.Max(post.Post.From, timeline.Facts.Start);
            yield return Step(from, InductionWords.Joins(post), InductionRules.OneTerm);
            if (timeline.Facts.Posts.Any(other => other != post.Post && other.From < post.Post.From && other.Covers(from)))
            {
                yield return Step(from, InductionWords.AtOnce(post.Post), InductionRules.Simultaneous);
            }
        }
    }

    private IEnumerable<InductionStep> Patterns() =>
        from post in timeline.Facts.Posts
        from change in post.Pattern.Select((pattern, index) => (Pattern: pattern, Next: index + 1 < post.Pattern.Count ? post.Pattern[index + 1].From : (LocalDate?)null))
        where !(change.Next <= timeline.Facts.Start) && !(post.To < timeline.Facts.Start) && InInduction(change.Pattern.From)
        select Step(LocalDate.Max(change.Pattern.From, LocalDate.Max(post.From, timeline.Facts.Start)), InductionWords.Works(change.Pattern.Share, post), InductionRules.PartTime);

    private IEnumerable<InductionStep> Decisions()
    {
        if (timeline.Facts.Reduction is { } reduction)
        {
            yield return Step(reduction.DecidedOn, InductionWords.Reduced(reduction), reduction.Kind == ReductionKind.Experience ? InductionRules.Reduction : InductionRules.PartTimeReduction);
        }

        foreach (var extension in timeline.Facts.Extensions)
        {
            yield return Step(extension.DecidedOn, InductionWords.Extended(extension), InductionRules.Extension);
        }

        if (timeline.IsPartTime && clock.SixTermsCoveredOn(timeline.Facts.Start) is { } earliest && !(earliest >= timeline.End.Date))
        {
            yield return Step(earliest, InductionWords.MayBeReduced, InductionRules.PartTimeReduction);
        }
    }

    /// <summary>A line for each school term, or the part of it in one post, up to the end.</summary>
    private IEnumerable<InductionStep> Terms()
    {
        var before = default(TermCount);
        foreach (var segments in clock.Segments.Where(segment => InInduction(segment.First)).GroupBy(segment => (segment.Lead.Post, segment.Lead.Term.First)))
        {
            var part = TermPart.Of(timeline, [.. segments], before);
            before = part.Served;
            yield return new(part.Segments[0].Lead.Time.LastDayBy(part.Last), InductionWords.Term(part, timeline), Paragraph(part));
        }
    }

    private static string Paragraph(TermPart part)
    {
        var rule = part.Segments.Any(segment => segment.Hundredths < 100) ? InductionRules.PartTime : InductionRules.Length;
        return part.Days == part.Segments[0].Lead.Term.Days ? rule.Paragraph : $"{rule.Paragraph}; {InductionRules.MidTerm.Paragraph}";
    }

    private IEnumerable<InductionStep> Years() => timeline.Years.SelectMany(year => YearSteps.Of(timeline, year));

    private IEnumerable<InductionStep> End()
    {
        var end = timeline.End;
        var day = end.Date ?? clock.LastKnown ?? timeline.Facts.Start;
        yield return Step(day, end.Reason, InductionRules.Length);
    }

    private bool InInduction(LocalDate date) => !(date > timeline.End.Date);

    private static InductionStep Step(LocalDate date, string sentence, InductionRule rule) => new(date, sentence, rule.Paragraph);
}
