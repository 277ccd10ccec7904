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
        ["per-evidence-point"] = FundingBasis.PerEvidencePoint,
    };

    internal static readonly IReadOnlyDictionary<string, Earning> Earnings = new Dictionary<string, Earning>(StringComparer.Ordinal)
    {
        ["year-2"] = Earning.Year2,
        ["instalment"] = Earning.Instalment,
        ["terms"] = Earning.Terms,
        ["evidence-points"] = Earning.EvidencePoints,
    };

    internal static readonly IReadOnlyDictionary<string, FundingStatus> Statuses = new Dictionary<string, FundingStatus>(StringComparer.Ordinal)
    {
        ["payable"] = FundingStatus.Payable,
        ["expected"] = FundingStatus.Expected,
        ["not-yet"] = FundingStatus.NotYet,
        ["not-payable"] = FundingStatus.NotPayable,
        ["unclear"] = FundingStatus.Unclear,
    };

    internal static string WordFor<T>(IReadOnlyDictionary<string, T> words, T value)
        where T : struct, Enum => words.First(word => word.Value.Equals(value)).Key;
}
