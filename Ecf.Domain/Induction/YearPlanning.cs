using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>Lays the years of an induction along its service, each with the absence that it must make up.</summary>
internal sealed class YearPlanning(ServiceClock clock, AbsentDays absences)
{
    internal static IReadOnlyList<InductionYear> Of(InductionFacts facts, ServiceClock clock, AbsentDays absences)
    {
        var planning = new YearPlanning(clock, absences);
        var years = new List<InductionYear>(2);
        LocalDate? first = facts.Start;
        foreach (var terms in TermsOfYears(facts))
        {
            if (first is { } day)
            {
                years.Add(planning.Year(years.Count + 1, day, terms, years is [.., var before] ? planning.Beyond(before) : default));
                first = years[^1].Last is { } last ? clock.NextDay(last.PlusDays(1)) : null;
            }
        }

        return ServedInOnePost(Shortened(years, facts.Reduction, clock), facts);
    }

    /// <summary>Full-time terms of each year: a reduction shortens year 2 first, an extension lengthens the last.</summary>
    internal static IReadOnlyList<Fraction> TermsOfYears(InductionFacts facts)
    {
        var all = Fraction.Of(facts.Reduction?.TermsInAll ?? InductionRules.LengthInTerms);
        var first = Fraction.Min(all, Fraction.Of(InductionRules.TermsInYear));
        var added = facts.Extensions.Aggregate(default(Fraction), (sum, extension) => sum + Fraction.Of(extension.Terms!.Value));
        return all <= first ? [first + added] : [first, all - first + added];
    }

    private InductionYear Year(int number, LocalDate first, Fraction terms, Fraction brought)
    {
        var served = clock.Reach(first, terms - brought, Measure.FullTimeTerms);
        var last = served is { } day ? MadeUp(first, day) : null;
        var known = last ?? clock.LastKnown ?? first;
        return new(number, first, new(terms), served, last, absences.Counted(first, known).Rounded(2), absences.Extending(first, known).Rounded(2)) { Brought = brought };
    }

    /// <summary>The day on which all absence is made up, that of the making up included: each round adds the days absent in the last.</summary>
    private LocalDate? MadeUp(LocalDate first, LocalDate served)
    {
        LocalDate? last = served;
        for (var days = absences.Extending(first, served); last is not null && !days.IsZero;)
        {
            last = clock.Reach(served.PlusDays(1), days, Measure.OwnDays);
            var more = last is { } day ? absences.Extending(first, day) : days;
            if (more == days)
            {
                break;
            }

            days = more;
        }

        return last;
    }

    private Fraction Beyond(InductionYear year) =>
        year.Brought + clock.Amount(year.First, year.ServedBy!.Value, Measure.FullTimeTerms) - year.Terms.Exact;

    /// <summary>Part-time service cut short on a day that the calendars know (2.38).</summary>
    private static IReadOnlyList<InductionYear> Shortened(List<InductionYear> years, Reduction? reduction, ServiceClock clock) => reduction?.BroughtForwardTo is { } ends && ends <= clock.LastKnown
        ? [.. years.Where(year => year.First <= ends).Select(year => year.Last < ends ? year : year with { Last = ends })]
        : years;

    /// <summary>Whatever is left after a move takes a term in the new post (2.33, 3.6, 3.9).</summary>
    private static IReadOnlyList<InductionYear> ServedInOnePost(IReadOnlyList<InductionYear> years, InductionFacts facts)
    {
        if (facts.Posts.Count == 1 || years.Count < TermsOfYears(facts).Count || years[^1].Last is not { } last)
        {
            return years;
        }

        var later = PostCounting.Of(facts).Where(post => post.Counts && post.Post.Covers(last)).Select(post => post.OneTermOn).Max();
        return later > last ? [.. years.SkipLast(1), years[^1] with { Last = later }] : years;
    }
}
