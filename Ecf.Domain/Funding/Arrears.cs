using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>When a rate is paid: always after the time it pays for.</summary>
/// <param name="After">The years that must be over.</param>
/// <param name="Month">The month of payment, 1 to 12; 11 for November.</param>
/// <param name="Source">Where this was found.</param>
public sealed record Arrears(PaidAfter After, int Month, Source Source)
{
    /// <summary>The day by which a year of induction is paid for: the end of the first such month that ends after it.</summary>
    /// <param name="yearEnd">The last day of the year of induction. A year that ends on the day of payment itself waits for the next.</param>
    public LocalDate DueBy(LocalDate yearEnd)
    {
        var sameYear = EndOfMonth(yearEnd.Year);
        return sameYear > yearEnd ? sameYear : EndOfMonth(yearEnd.Year + 1);
    }

    /// <summary>The shares of year 1 and year 2 in an amount.</summary>
    internal IReadOnlyList<int> YearWeights => After == PaidAfter.EachYear ? [1, 1] : [0, 1];

    private LocalDate EndOfMonth(int year) => new LocalDate(year, Month, 1).With(DateAdjusters.EndOfMonth);
}
