namespace Ecf.Domain;

/// <summary>Splits a whole number into shares that add up to it again.</summary>
internal static class Shares
{
    /// <summary>Largest remainder: each share is its floor, and what is left goes to the largest remainders, the earliest first.</summary>
    internal static long[] Split(long whole, IReadOnlyList<int> weights)
    {
        var sum = weights.Sum(weight => (long)weight);
        if (weights.Any(weight => weight < 0) || sum == 0)
        {
            throw new ArgumentException(
                $"Weights [{string.Join(", ", weights)}] cannot share anything: give whole numbers of 0 or more, one of them above 0.", nameof(weights));
        }

        var shares = weights.Select(weight => (long)Int128.Abs((Int128)whole * weight / sum)).ToArray();
        var rest = (int)(Math.Abs(whole) - shares.Sum());
        foreach (var index in LargestRemainders(Math.Abs(whole), weights, sum).Take(rest))
        {
            shares[index]++;
        }

        return whole < 0 ? [.. shares.Select(share => -share)] : shares;
    }

    private static IEnumerable<int> LargestRemainders(long whole, IReadOnlyList<int> weights, long sum) =>
        Enumerable.Range(0, weights.Count).OrderByDescending(index => (Int128)whole * weights[index] % sum).ThenBy(index => index);
}
