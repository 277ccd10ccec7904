using System.Globalization;
using Ecf.Domain.Funding;

namespace Ecf.Reporting.Remittances;

/// <summary>What remittances call grants and academic years.</summary>
internal static class RemittanceWords
{
    private static readonly Dictionary<string, FundingComponent> Grants = new(StringComparer.Ordinal)
    {
        ["time off timetable"] = FundingComponent.TimeOffTimetable,
        ["ect time off timetable"] = FundingComponent.TimeOffTimetable,
        ["ect 5%"] = FundingComponent.TimeOffTimetable,
        ["5% off timetable"] = FundingComponent.TimeOffTimetable,
        ["mentor support"] = FundingComponent.MentorSupport,
        ["mentor time"] = FundingComponent.MentorSupport,
        ["mentor backfill"] = FundingComponent.MentorBackfill,
        ["backfill"] = FundingComponent.MentorBackfill,
        ["mentor training"] = FundingComponent.MentorBackfill,
    };

    internal static FundingComponent? Grant(string text) =>
        Grants.TryGetValue(text.ToLowerInvariant().Replace('-', ' ').Replace('_', ' '), out var component) ? component : null;

    /// <summary>"2024/25", "2024-25" or "2024/2025" is 2024; <c>null</c> for anything else, such as years that do not follow each other.</summary>
    internal static int? Year(string text)
    {
        var parts = text.Split('/', '-');
        return parts.Length == 2 && parts[0].Length == 4 && Whole(parts[0]) is { } first and >= 2021 and < 2099
            && ((parts[1].Length == 2 && Whole(parts[1]) == (first + 1) % 100) || (parts[1].Length == 4 && Whole(parts[1]) == first + 1))
            ? first
            : null;
    }

    internal static bool IsTotal(string text) => text.TrimStart().StartsWith("total", StringComparison.OrdinalIgnoreCase)
        || text.TrimStart().StartsWith("grand total", StringComparison.OrdinalIgnoreCase)
        || text.TrimStart().StartsWith("subtotal", StringComparison.OrdinalIgnoreCase) || text.TrimStart().StartsWith("sub-total", StringComparison.OrdinalIgnoreCase);

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
