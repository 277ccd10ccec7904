using System.Text.Json;
using Ecf.Domain.Reading;

namespace Ecf.Domain.Funding;

/// <summary>Turns a file of rates into <see cref="FundingRates"/>.</summary>
internal static class FundingRatesReading
{
    internal static ReadResult<FundingRates> Read(Stream json, string fileName) => JsonFile.Read(json, fileName, Rates);

    private static FundingRates? Rates(JsonPlace root)
    {
        root.Knows("rates", "payments", "totals");
        if (root.Required("rates", "[ … ]") is not { } list)
        {
            return null;
        }

        var entries = list.Items().Where(item => item.IsObject()).Select(RateEntry.Read).ToList();
        if (list.Kind == JsonValueKind.Array && entries.Count == 0)
        {
            list.Warning("ECF506", FundingFindings.NoRates);
        }

        ReportOverlaps(entries);
        IReadOnlyList<FundingRate> rates = [.. entries.Select(entry => entry.Rate).OfType<FundingRate>()];
        RateLint.Report(list, entries);
        return new(rates, PaymentEntry.ReadAll(root.Optional("payments")), TotalEntry.ReadAll(root.Optional("totals"), rates));
    }

    private static void ReportOverlaps(List<RateEntry> entries)
    {
        for (var later = 1; later < entries.Count; later++)
        {
            if (entries.Take(later).FirstOrDefault(entries[later].Overlaps) is { } earlier)
            {
                entries[later].ReportOverlap(earlier);
            }
        }
    }
}
