using Ecf.Domain.Reading;

namespace Ecf.Domain.Funding;

/// <summary>Reads totals that sources print, and checks the rates against them.</summary>
internal static class TotalEntry
{
    internal static IReadOnlyList<RateTotal> ReadAll(JsonPlace? list, IReadOnlyList<FundingRate> rates)
    {
        var totals = new List<RateTotal>();
        foreach (var place in list?.Items().Where(item => item.IsObject()) ?? [])
        {
            if (Read(place) is { } total)
            {
                Check(place, total, rates);
                totals.Add(total);
            }
        }

        return totals;
    }

    private static RateTotal? Read(JsonPlace place)
    {
        place.Knows("area", "cohort", "withBackfill", "amount", "source");
        var area = place.Required("area", "\"england-excluding-london\"")?.Word(FundingWords.Areas);
        var cohort = place.Required("cohort", "2024")?.WholeNumber(2021, 2099);
        var withBackfill = place.Required("withBackfill", "true")?.YesOrNo();
        var amount = RateEntry.Amount(place.Required("amount", "2100.00"));
        var source = place.Required("source", FundingFindings.SourceExample)?.Source();
        return area is null || cohort is null || withBackfill is null || amount is null || source is null
            ? null
            : new(area.Value, cohort.Value, withBackfill.Value, amount.Value, source);
    }

    private static void Check(JsonPlace place, RateTotal total, IReadOnlyList<FundingRate> rates)
    {
        var parts = rates.Where(rate => rate.Area == total.Area && rate.AppliesTo(total.Cohort) && (total.WithBackfill || rate.Component != FundingComponent.MentorBackfill)).ToList();
        var sum = parts.Sum(rate => rate.Amount);
        if (sum != total.Amount)
        {
            place.Warning("ECF517", FundingFindings.TotalDiffers(total, sum));
        }
    }
}
