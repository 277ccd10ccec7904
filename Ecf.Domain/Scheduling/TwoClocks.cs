using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>One person's induction and training side by side: two clocks that start together and, for a part-timer, end apart.</summary>
public sealed class TwoClocks
{
    private TwoClocks(InductionTimeline induction, TrainingPace pace)
    {
        (Induction, Pace) = (induction, pace);
        Training = pace.TermsOf(induction.Facts);
        TrainingEnd = Training is [.., { Last: { } last } sixth] && sixth.Term == InductionTerm.All[^1] ? last : null;
        AtTermEnds = [.. Ends().Select(end => Reading(end.Date, end.SchoolTerm))];
    }

    /// <summary>The first clock.</summary>
    public InductionTimeline Induction { get; }

    /// <summary>The policy of the second.</summary>
    public TrainingPace Pace { get; }

    /// <summary>When the training terms fall, as far as is known.</summary>
    public IReadOnlyList<TrainingTerm> Training { get; }

    /// <summary>The last day of training; <c>null</c> where it is not known.</summary>
    public LocalDate? TrainingEnd { get; }

    /// <summary>Both clocks at the end of each school term, until both have run out or the calendars end: the rows of a page or a sheet.</summary>
    public IReadOnlyList<ClockReading> AtTermEnds { get; }

    /// <summary>Both ends in one sentence, without a final full stop.</summary>
    public string Summary => SchedulingWords.TwoEnds(TrainingEnd, Induction.End.Date);

    /// <summary>Both clocks of one induction.</summary>
    /// <param name="induction">The induction.</param>
    /// <param name="pace">The hub's policy.</param>
    public static TwoClocks Of(InductionTimeline induction, TrainingPace pace)
    {
        ArgumentNullException.ThrowIfNull(induction);
        ArgumentNullException.ThrowIfNull(pace);
        return new(induction, pace);
    }

    /// <summary>Both clocks on one day.</summary>
    public ClockReading On(LocalDate date) => Reading(date, Ends().FirstOrDefault(end => date <= end.Date).SchoolTerm ?? "after the last term known");

    private ClockReading Reading(LocalDate date, string schoolTerm) => new(
        date, schoolTerm, Induction.PlaceOn(date), Induction.ServedOn(date), Training.FirstOrDefault(term => term.Covers(date))?.Term);

    private IEnumerable<(LocalDate Date, string SchoolTerm)> Ends()
    {
        var over = TrainingEnd is { } trained && Induction.End.Date is { } inducted ? LocalDate.Max(trained, inducted) : (LocalDate?)null;
        return Induction.Clock.Segments
            .Where(segment => !(segment.First > over))
            .GroupBy(segment => segment.Lead.Term)
            .Select(term => (LocalDate.Min(term.Last().Last, over ?? LocalDate.MaxIsoValue), term.Key.Term.Display()));
    }
}
