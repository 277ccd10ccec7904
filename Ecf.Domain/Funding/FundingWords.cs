namespace Ecf.Domain.Funding;

/// <summary>The words that funding files use.</summary>
internal static class FundingWords
{
    internal static readonly IReadOnlyDictionary<string, FundingComponent> Components = new Dictionary<string, FundingComponent>(StringComparer.Ordinal)
    {
        ["time-off-timetable"] = FundingComponent.TimeOffTimetable,
        ["mentor-support"] = FundingComponent.MentorSupport,
        ["mentor-backfill"] = FundingComponent.MentorBackfill,
    };

    internal static readonly IReadOnlyDictionary<string, FundingArea> Areas = new Dictionary<string, FundingArea>(StringComparer.Ordinal)
    {
        ["england-excluding-london"] = FundingArea.EnglandExcludingLondon,
        ["inner-london"] = FundingArea.InnerLondon,
        ["outer-london"] = FundingArea.OuterLondon,
        ["fringe"] = FundingArea.Fringe,
    };

    internal static readonly IReadOnlyDictionary<string, FundingBasis> Bases = new Dictionary<string, FundingBasis>(StringComparer.Ordinal)
    {
        ["per-ect"] = FundingBasis.PerEct,
        ["per-mentor-once"] = FundingBasis.PerMentorOnce,
    };

    internal static readonly IReadOnlyDictionary<string, PaidAfter> Afters = new Dictionary<string, PaidAfter>(StringComparer.Ordinal)
    {
        ["year-2"] = PaidAfter.Year2,
        ["each-year"] = PaidAfter.EachYear,
    };

    internal static string WordFor<T>(IReadOnlyDictionary<string, T> words, T value)
        where T : struct, Enum => words.First(word => word.Value.Equals(value)).Key;
}
