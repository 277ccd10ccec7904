namespace Ecf.Domain.Funding;

/// <summary>A total of rates that a source prints, against which the rates are checked.</summary>
/// <param name="Area">The area.</param>
/// <param name="Cohort">A cohort that it is printed for.</param>
/// <param name="WithBackfill">Whether mentor backfill is in it; otherwise it is time off timetable and mentor support, for year 2.</param>
/// <param name="Amount">The total printed.</param>
/// <param name="Source">Where it is printed.</param>
public sealed record RateTotal(FundingArea Area, int Cohort, bool WithBackfill, Money Amount, Source Source);
