using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>A hub's policy for how fast part-timers train. Training is another clock than induction: who works 0.8 may train in two years, and is in induction for longer.</summary>
/// <param name="Name">Whose policy, such as "Redhill".</param>
/// <param name="FullRateFrom">The least share of full time at which a school term is a whole term of training. Below it a school term counts as the share worked, so that six take six divided by the share.</param>
/// <param name="Note">What the source leaves open, without a final full stop.</param>
/// <param name="Source">Where the policy stands.</param>
public sealed record TrainingPace(string Name, Fte FullRateFrom, string Note, Source Source)
{
    /// <summary>Redhill's: 0.8 and above at the full rate.</summary>
    public static TrainingPace Redhill { get; } = new(
        "Redhill",
        new(0.8m),
        "below 0.8 training is slower, but the copy held of the hub's answer breaks off at 0.7; six terms of training are taken to need six divided by the share, as induction does",
        new("Redhill Teaching Hub: frequently asked questions", "redhillhub.org.uk/page/?pid=94", new(2026, 11, 23)));

    /// <summary>When each of the six training terms falls, as far as the calendars of the posts are known.</summary>
    /// <param name="facts">The facts of the induction, free of errors; training starts with it. Absence does not lengthen training, and a post too short for induction counts.</param>
    /// <returns>The terms in order; those whose first day is not known are left out.</returns>
    public IReadOnlyList<TrainingTerm> TermsOf(InductionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var clock = ServiceClock.Of(PostCounting.Of(facts), facts.Start).FullTimeFrom((int)(FullRateFrom.Share * 100));
        var terms = new List<TrainingTerm>();
        LocalDate? first = facts.Start;
        foreach (var term in InductionTerm.All)
        {
            if (first is { } day)
            {
                var last = clock.Reach(facts.Start, Fraction.Of(term.Number), Measure.FullTimeTerms);
                terms.Add(new(term, day, last, Reason(clock, day, last)));
                first = last is { } end ? clock.NextDay(end.PlusDays(1)) : null;
            }
        }

        return terms;
    }

    private string Reason(ServiceClock clock, LocalDate first, LocalDate? last)
    {
        var shares = clock.Segments.Where(segment => segment.Last >= first && !(segment.First > last)).Select(segment => segment.Hundredths).Distinct().ToList();
        var slower = shares.Where(share => share < 100).Select(share => new Fte(share / 100m).ToString());
        return shares.TrueForAll(share => share == 100)
            ? $"{FullRateFrom} of full time or more: the full rate"
            : $"{string.Join(" and ", slower)} of full time, under {FullRateFrom}: slower in proportion";
    }
}
