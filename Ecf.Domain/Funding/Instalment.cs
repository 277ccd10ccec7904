using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>The share of a rate that pays for one year of induction.</summary>
internal sealed record Instalment
{
    internal required int Year { get; init; }

    internal required LocalDate From { get; init; }

    internal required LocalDate To { get; init; }

    internal required Money Amount { get; init; }

    internal required LocalDate DueBy { get; init; }

    internal required Stay Stay { get; init; }

    /// <summary>The last day that anyone who earns the instalment took part before the year's end.</summary>
    internal LocalDate? Stopped { get; init; }

    internal bool IsSure => Stay == Stay.ToTheEnd;

    internal bool IsDue(LocalDate asAt) => DueBy <= asAt;

    /// <summary>The instalments of a rate for the years of an ECT, together exactly the rate.</summary>
    internal static IReadOnlyList<Instalment> Of(FundingRate rate, ClaimedEct ect, IReadOnlyList<ClaimedEct> stayers)
    {
        var amounts = rate.Amount.Split(rate.Paid.YearWeights);
        var years = new[] { (Year: 1, From: ect.Year1From, To: ect.Year2From.PlusDays(-1)), (Year: 2, From: ect.Year2From, To: ect.Year2To) };
        return [.. years.Zip(amounts).Where(share => share.Second > Money.Zero).Select(share => new Instalment
        {
            Year = share.First.Year,
            From = share.First.From,
            To = share.First.To,
            Amount = share.Second,
            DueBy = rate.Paid.DueBy(share.First.To),
            Stay = StayOf(stayers, share.First.From, share.First.To),
            Stopped = stayers.Where(stayer => stayer.LastDay < share.First.To).Max(stayer => (LocalDate?)stayer.LastDay),
        })];
    }

    private static Stay StayOf(IReadOnlyList<ClaimedEct> stayers, LocalDate from, LocalDate to)
    {
        var there = stayers.Where(stayer => stayer.Year1From <= to && stayer.LastDay >= from).ToList();
        return there.Count == 0 ? Stay.NeverBegun : there.Any(stayer => stayer.LastDay >= to) ? Stay.ToTheEnd : Stay.BrokenOff;
    }
}
