using Ecf.Domain.Funding;

namespace Ecf.Domain.Examples;

/// <summary>An example of money: one ECT with a mentor of their own, both trained by a provider, from start to end.</summary>
/// <param name="Source">Who prints the amounts.</param>
/// <param name="Cohort">The year in which the cohort starts.</param>
/// <param name="Area">The school's area.</param>
/// <param name="TimeOffTimetable">For 5 % of the ECT's timetable in year 2.</param>
/// <param name="MentorSupport">For 20 hours of the mentor in year 2.</param>
/// <param name="MentorBackfill">For cover while the mentor is trained, over the whole training.</param>
public sealed record WorkedFunding(Source Source, int Cohort, FundingArea Area, Money TimeOffTimetable, Money MentorSupport, Money MentorBackfill)
{
    /// <summary>The three together: £3,676.10 for Redhill's, which prints the sum as well.</summary>
    public Money InAll => TimeOffTimetable + MentorSupport + MentorBackfill;

    /// <summary>"2024, inner London".</summary>
    public override string ToString() => FormattableString.Invariant($"{Cohort}, {Area.Display()}");
}
