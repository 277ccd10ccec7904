using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>What is expected in one month.</summary>
/// <param name="Month">The month in which windows of payment end.</param>
/// <param name="Year2">Time off timetable and mentor support.</param>
/// <param name="Backfill">Mentor backfill.</param>
public sealed record ForecastMonth(YearMonth Month, Money Year2, Money Backfill)
{
    /// <summary>Both together.</summary>
    public Money Amount => Year2 + Backfill;
}
