using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>Works out the end of an induction from its years.</summary>
internal static class EndFinding
{
    internal static ExpectedEnd Of(InductionFacts facts, IReadOnlyList<InductionYear> years, ServiceClock clock)
    {
        var isWhole = years.Count == YearPlanning.TermsOfYears(facts).Count || years[^1].Last == facts.Reduction?.BroughtForwardTo;
        return isWhole && years[^1].Last is { } last
            ? new(last, IsProvisional(last, clock), default, default(TermCount), InductionWords.Ends(facts, years))
            : NotKnown(facts, years, clock);
    }

    private static bool IsProvisional(LocalDate end, ServiceClock clock)
    {
        foreach (var segment in clock.Segments)
        {
            if (segment.First <= end && (segment.Lead.Term.Term.Provisional || segment.Lead.Time.BankHolidaysKnownTo < LocalDate.Min(end, segment.Last)))
            {
                return true;
            }
        }

        return false;
    }

    private static ExpectedEnd NotKnown(InductionFacts facts, IReadOnlyList<InductionYear> years, ServiceClock clock)
    {
        var required = YearPlanning.TermsOfYears(facts).Aggregate((sum, terms) => sum + terms);
        var last = clock.Segments is [.., var segment] ? segment : null;
        var served = last is null ? default : years.Aggregate(default(Fraction), (sum, year) => sum + year.ServedOn(last.Last, clock));
        var toGo = new TermCount(required - served);
        return clock.Horizon is { } horizon && last is not null
            ? new(null, true, toGo, new TermCount(toGo.Exact / new Fraction(last.Hundredths, 100)), InductionWords.PastHorizon(toGo, last, horizon, years))
            : new(null, true, toGo, null, InductionWords.NoPost(toGo, last?.Last));
    }
}
