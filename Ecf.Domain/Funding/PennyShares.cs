namespace Ecf.Domain.Funding;

/// <summary>Puts shares of a rate into whole pence that add up.</summary>
/// <remarks>
/// Shares that stand on one ECT are one chain: mentors who replace each other share the rate. Up to the end of each academic year the chain has been paid its
/// exact amount to the nearest penny, so later years never change earlier ones; within a year the largest remainder decides.
/// </remarks>
internal static class PennyShares
{
    internal static void Pay(IReadOnlyList<Share> chain)
    {
        foreach (var share in chain.Where(share => share.IsSure && share.Terms == 0))
        {
            share.Pay(share.Earned == Earning.EvidencePoints ? (share.Number == 1 ? share.Rate!.OnStart : share.Rate!.OnEngagement) : share.Rate!.Amount);
        }

        if (chain.Count > 0 && chain.All(share => share.Rate == chain[0].Rate))
        {
            PayTerms([.. chain.Where(share => share.IsSure && share.Terms > 0)]);
            return;
        }

        foreach (var ofRate in chain.Where(share => share.IsSure && share.Terms > 0).GroupBy(share => share.Rate))
        {
            PayTerms([.. ofRate]);
        }
    }

    private static void PayTerms(List<Share> chain)
    {
        if (chain.Count > 1)
        {
            chain.Sort((one, other) => Order(one, other));
        }

        var (terms, paid) = (0, 0L);
        for (var first = 0; first < chain.Count;)
        {
            var next = first;
            for (; next < chain.Count && chain[next].AcademicYear == chain[first].AcademicYear; next++)
            {
                terms += chain[next].Terms;
            }

            var upTo = TermMoney.Pence(chain[first].Rate!.Amount, terms);
            PayYear(chain, (first, next), upTo - paid);
            (first, paid) = (next, upTo);
        }
    }

    private static void PayYear(List<Share> chain, (int First, int Next) year, long pence)
    {
        if (year.Next == year.First + 1)
        {
            chain[year.First].Pay(TermMoney.OfPence(pence));
            return;
        }

        var ofYear = chain[year.First..year.Next];
        foreach (var (share, part) in ofYear.Zip(Shares.Split(pence, [.. ofYear.Select(share => share.Terms)])))
        {
            share.Pay(TermMoney.OfPence(part));
        }
    }

    private static int Order(Share one, Share other) =>
        one.AcademicYear != other.AcademicYear ? one.AcademicYear.CompareTo(other.AcademicYear)
        : one.From != other.From ? one.From.CompareTo(other.From)
        : string.CompareOrdinal(one.Mentor!.Mentor, other.Mentor!.Mentor);
}
