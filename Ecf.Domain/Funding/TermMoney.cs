namespace Ecf.Domain.Funding;

/// <summary>Sixths of an amount, held as whole sixths of a penny until they are paid: £1,576.10 is £262.68⅓ a term.</summary>
internal static class TermMoney
{
    private static readonly string[] Sixths = ["", "⅙", "⅓", "½", "⅔", "⅚"];

    /// <summary>So many terms' money in whole pence, a half penny up.</summary>
    internal static long Pence(Money whole, int terms) => ((PenceOf(whole) * terms * 2) + FundingRate.Terms) / (FundingRate.Terms * 2);

    internal static Money Rounded(Money whole, int terms) => OfPence(Pence(whole, terms));

    internal static string Display(Money whole, int terms)
    {
        var (pence, sixths) = Math.DivRem(PenceOf(whole) * terms, FundingRate.Terms);
        return OfPence(pence).Display() + Sixths[sixths];
    }

    internal static Money OfPence(long pence) => Money.FromPounds(pence / 100m);

    internal static long PenceOf(Money money) => (long)(money.Pounds * 100);
}
