using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>One ECT's induction, laid along the school terms of the posts it is served in, each step with its rule.</summary>
/// <remarks>
/// Days to come are as planned in the facts: the last post and pattern go on, and an absence that still lasts counts up to the as-at date.
/// Induction, training (see <c>TwoClocks</c>) and the school year are three clocks; this is the first.
/// </remarks>
/// <example><code>
/// var facts = new InductionFacts
/// {
///     Start = new LocalDate(2025, 9, 1),
///     Posts = [new Post { School = "Somewhere School", Calendar = calendar, From = new LocalDate(2025, 9, 1) }],
/// };
/// var timeline = InductionTimeline.Of(facts, asAt: new LocalDate(2026, 7, 31));
/// var served = timeline.ServedOn(timeline.AsAt);      // 3 terms
/// var end = timeline.End.Date;                        // the last day of the sixth term, or null with the terms to go
/// </code></example>
public sealed class InductionTimeline
{
    private IReadOnlyList<InductionStep>? steps;
    private IReadOnlyList<DueDate>? dueDates;

    private InductionTimeline(InductionFacts facts, LocalDate asAt)
    {
        (Facts, AsAt) = (facts, asAt);
        Clock = ServiceClock.Of(facts);
        Absences = new(facts, asAt);
        Years = YearPlanning.Of(facts, Clock, Absences);
        End = EndFinding.Of(facts, Years, Clock);
        IsPartTime = Clock.Segments.Any(segment => segment.Hundredths < 100 && !(segment.First > End.Date));
        Required = new(YearPlanning.TermsOfYears(facts).Aggregate((sum, terms) => sum + terms));
    }

    /// <summary>The facts it was made from.</summary>
    public InductionFacts Facts { get; }

    /// <summary>The day as at which it was made.</summary>
    public LocalDate AsAt { get; }

    /// <summary>The years of induction as far as they are known: year 2 is missing until its first day is known.</summary>
    public IReadOnlyList<InductionYear> Years { get; }

    /// <summary>How many full-time terms the whole induction takes: 6, less a reduction, more an extension by the appropriate body.</summary>
    public TermCount Required { get; }

    /// <summary>The expected end.</summary>
    public ExpectedEnd End { get; }

    /// <summary>Every step, by date, with its rule.</summary>
    public IReadOnlyList<InductionStep> Steps => steps ??= StepWriting.Of(this);

    /// <summary>Every progress review and assessment, by date, with its reason.</summary>
    public IReadOnlyList<DueDate> DueDates => dueDates ??= DuePlanning.Of(this);

    internal ServiceClock Clock { get; }

    internal AbsentDays Absences { get; }

    /// <summary>Whether less than full time is worked at any point of the induction.</summary>
    public bool IsPartTime { get; }

    /// <summary>The timeline of these facts.</summary>
    /// <param name="facts">The facts, free of errors: see <see cref="InductionFacts.Check"/>.</param>
    /// <param name="asAt">The day as at which it is read.</param>
    /// <exception cref="ArgumentException">The facts contradict themselves; the message lists every problem.</exception>
    public static InductionTimeline Of(InductionFacts facts, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var errors = FactsChecks.Of(facts, "induction").Where(finding => finding.Severity == Severity.Error).ToList();
        return errors.Count == 0
            ? new(facts, asAt)
            : throw new ArgumentException("The facts contradict themselves: " + string.Join(" ", errors), nameof(facts));
    }

    /// <summary>The full-time terms served up to and including a day; making up absence adds none. <c>null</c> past what the calendars know.</summary>
    public TermCount? ServedOn(LocalDate date)
    {
        if (!Knows(date))
        {
            return null;
        }

        var sum = default(Fraction);
        foreach (var year in Years)
        {
            sum += year.ServedOn(date, Clock);
        }

        return new(sum);
    }

    /// <summary>The full-time terms still to serve after a day; none from the end on. <c>null</c> past what the calendars know.</summary>
    public TermCount? RemainingOn(LocalDate date) => ServedOn(date) is { } served ? Remaining(served, date) : null;

    /// <summary>The year and term of induction on a day; <c>null</c> before the start, after the end and past what the calendars know.</summary>
    public InductionPlace? PlaceOn(LocalDate date)
    {
        if (date < Facts.Start || date > End.Date || !Knows(date))
        {
            return null;
        }

        var year = Years.Last(year => year.First <= date);
        var term = year.ServedOn(date, Clock).Ceiling() + ((year.Number - 1) * InductionRules.TermsInYear);
        var schoolTerm = Clock.Amount(Facts.Start, date, Measure.SchoolTerms).Ceiling();
        return new(year.Number, Math.Max(1, term), Math.Max(1, schoolTerm), IsPartTime, date > year.ServedBy && year.ExtendedBy > 0);
    }

    /// <summary>What the ECT is entitled to on a day, by the year of induction; <c>null</c> where there is no <see cref="PlaceOn"/>.</summary>
    public Entitlement? EntitlementOn(LocalDate date) => PlaceOn(date) is { } place ? Entitlement.Of(place.Year) : null;

    internal TermCount Remaining(TermCount served, LocalDate date) => date >= End.Date ? default : new(Required.Exact - served.Exact);

    private bool Knows(LocalDate date) => Clock.Horizon is not { } horizon || date <= horizon || End.Date <= date;
}
