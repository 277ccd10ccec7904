namespace Ecf.Domain.Attendance;

/// <summary>The hours of one mentor's training that schools are funded for, by cohort.</summary>
/// <param name="FromCohort">The first cohort it holds for, by the year in which its academic year begins: 2021 for 2021/22.</param>
/// <param name="ToCohort">The last cohort; <c>null</c> where no end is known.</param>
/// <param name="Year1">The hours funded in year 1.</param>
/// <param name="Year2">The hours funded in year 2; none where the training lasts one year.</param>
/// <param name="Source">Where the figure was found.</param>
public sealed record FundedHours(int FromCohort, int? ToCohort, Hours Year1, Hours Year2, Source Source)
{
    /// <summary>The hours of both years.</summary>
    public Hours InAll => Year1 + Year2;

    /// <summary>The hours of a year of induction; none for any year but 1 and 2.</summary>
    public Hours In(int year) => year switch
    {
        1 => Year1,
        2 => Year2,
        _ => Hours.Zero,
    };

    /// <summary>Whether it holds for a cohort, by the year in which its academic year begins.</summary>
    public bool AppliesTo(int cohort) => cohort >= FromCohort && cohort <= (ToCohort ?? int.MaxValue);

    /// <summary>"36 h for cohorts 2021 to 2024: 18 h in year 1 and 18 h in year 2 (…)".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{InAll.Display()} for cohorts {FromCohort} {(ToCohort is { } to ? $"to {to}" : "on")}: {Year1.Display()} in year 1 and {Year2.Display()} in year 2 ({Source})");
}
