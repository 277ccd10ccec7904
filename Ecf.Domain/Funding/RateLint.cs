using Ecf.Domain.Reading;

namespace Ecf.Domain.Funding;

/// <summary>What is odd about rates that can each be read: cohorts and areas left out, and amounts that another source contradicts.</summary>
internal static class RateLint
{
    internal static void Report(JsonPlace list, IReadOnlyList<RateEntry> entries)
    {
        foreach (var entry in entries.Where(entry => entry.Rate is not null))
        {
            Gap(entry, entries);
            if (entry.Rate!.Contested is { } contested)
            {
                entry.Place.Note("ECF518", FundingFindings.Contested(entry.Rate, contested));
            }
        }

        Areas(list, [.. entries.Select(entry => entry.Rate).OfType<FundingRate>()]);
    }

    private static void Gap(RateEntry entry, IReadOnlyList<RateEntry> entries)
    {
        var rate = entry.Rate!;
        var next = entries.Select(other => other.Rate).OfType<FundingRate>()
            .Where(other => other.Component == rate.Component && other.Area == rate.Area && other.FromCohort > rate.ToCohort)
            .MinBy(other => other.FromCohort);
        if (next is not null && next.FromCohort > rate.ToCohort + 1)
        {
            entry.Place.Warning("ECF516", FundingFindings.Gap(rate, next));
        }
    }

    /// <summary>A file about several areas that leaves one out for a cohort; a hub's file about its own area leaves out nothing.</summary>
    private static void Areas(JsonPlace list, IReadOnlyList<FundingRate> rates)
    {
        var areas = rates.Select(rate => rate.Area).Distinct().Order().ToList();
        foreach (var run in rates.GroupBy(rate => (rate.FromCohort, rate.ToCohort)).OrderBy(run => run.Key))
        {
            var missing = areas.Except(run.Select(rate => rate.Area)).Where(area => !rates.Any(rate => rate.Area == area && rate.AppliesTo(run.Key.FromCohort))).ToList();
            if (missing.Count > 0)
            {
                list.Note("ECF519", FundingFindings.AreasMissing(run.Key.FromCohort, missing));
            }
        }
    }
}
