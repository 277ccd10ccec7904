using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>What is sure and still to come, month by month. The months and what comes later are the statement's in all less its to date.</summary>
public sealed class FundingForecast
{
    private const int MostMonths = 600;

    private FundingForecast(IReadOnlyList<ForecastMonth> months, Money later) => (Months, Later) = (months, later);

    /// <summary>Every month in order, those without money too.</summary>
    public IReadOnlyList<ForecastMonth> Months { get; }

    /// <summary>What comes after the last month.</summary>
    public Money Later { get; }

    /// <summary>All that is still to come.</summary>
    public Money InAll => Months.Sum(month => month.Amount) + Later;

    internal static FundingForecast Of(FundingStatement statement, int months)
    {
        if (months is < 1 or > MostMonths)
        {
            throw new ArgumentOutOfRangeException(nameof(months), months, $"A forecast of {months} months cannot be made: give from 1 to {MostMonths}.");
        }

        var (year2, backfill, later) = (new Money[months], new Money[months], Money.Zero);
        foreach (var line in statement.Lines)
        {
            foreach (var share in line.StillToCome)
            {
                var month = MonthsBetween(statement.AsAt, share.Window.To);
                if (month >= months)
                {
                    later += share.Amount;
                }
                else
                {
                    (line.Component == FundingComponent.MentorBackfill ? backfill : year2)[month] += share.Amount;
                }
            }
        }

        var first = new LocalDate(statement.AsAt.Year, statement.AsAt.Month, 1);
        return new([.. Enumerable.Range(0, months).Select(month => new ForecastMonth(first.PlusMonths(month).ToYearMonth(), year2[month], backfill[month]))], later);
    }

    private static int MonthsBetween(LocalDate from, LocalDate to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;
}
