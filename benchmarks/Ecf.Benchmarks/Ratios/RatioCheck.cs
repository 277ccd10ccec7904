using System.Globalization;

namespace Ecf.Benchmarks.Ratios;

/// <summary>
/// Whether something of ours became slower. Times differ from machine to machine and from hour to hour; how long ours takes beside its
/// baseline in the same run differs far less.
/// </summary>
/// <param name="Regressions">A sentence for each ratio that grew past what is tolerated; none where nothing did.</param>
/// <param name="Notes">A sentence for each ratio that shrank as much, and for each that was asked for and not measured.</param>
internal sealed record RatioCheck(IReadOnlyList<string> Regressions, IReadOnlyList<string> Notes)
{
    /// <summary>Compares what was measured with what is committed.</summary>
    /// <param name="committed">The watched ratios of the questions that were run.</param>
    /// <param name="measured">What came out, of ours and of others; what is not watched says nothing.</param>
    /// <param name="tolerance">How many times the committed ratio is still no regression; above 1.</param>
    internal static RatioCheck Of(IReadOnlyList<WatchedRatio> committed, IReadOnlyList<WatchedRatio> measured, double tolerance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(tolerance, 1);
        var found = measured.ToLookup(ratio => ratio.Key);
        var pairs = committed.Select(before => (Before: before, Now: found[before.Key].FirstOrDefault())).ToList();
        return new(
            [.. pairs.Where(pair => pair.Now?.Ratio > pair.Before.Ratio * tolerance).Select(pair => Slower(pair.Before, pair.Now!, tolerance))],
            [.. pairs.Where(pair => pair.Now?.Ratio < pair.Before.Ratio / tolerance).Select(pair => Faster(pair.Before, pair.Now!)), .. pairs.Where(pair => pair.Now is null).Select(pair => Missing(pair.Before))]);
    }

    /// <summary>The committed ratios with those in their place that were measured anew.</summary>
    internal static IReadOnlyList<WatchedRatio> Renewed(IReadOnlyList<WatchedRatio> committed, IReadOnlyList<WatchedRatio> measured)
    {
        var found = measured.ToLookup(ratio => ratio.Key);
        return [.. committed.Select(before => found[before.Key].FirstOrDefault() ?? before)];
    }

    private static string Slower(WatchedRatio before, WatchedRatio now, double tolerance) => Text(
        $"{now.Name} takes {now.Ratio:0.##} times as long as {now.Baseline}; {before.Ratio:0.##} is committed and {before.Ratio * tolerance:0.##} tolerated. Run it again on a quiet machine; if it stays so, find what made it slower.");

    private static string Faster(WatchedRatio before, WatchedRatio now) => Text(
        $"{now.Name} takes {now.Ratio:0.##} times as long as {now.Baseline}, where {before.Ratio:0.##} is committed: run \"all {now.Question}\" and commit the better ratio.");

    private static string Missing(WatchedRatio before) => $"{before.Name} is watched and was not measured: correct its line in ratios.csv, or take it out.";

    private static string Text(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
