using System.Text;
using Ecf.Domain.Funding;

namespace Ecf.House.Tests.Docs;

/// <summary>A rate of one's own before the shipped ones.</summary>
internal static class YourRates
{
    internal static void Run()
    {
        var json = """
            {
              "rates": [
                {
                  "component": "mentor-support", "area": "inner-london", "cohorts": { "from": 2025, "to": 2025 },
                  "amount": 860.00, "basis": "per-ect", "unit": "20 hours across year 2",
                  "source": { "title": "A letter to our schools", "address": "our-hub.example/letters/12", "retrieved": "2026-11-23", "confidence": "medium" }
                }
              ]
            }
            """;
        var own = FundingRates.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "our-rates.json");
        own.Findings.ToList().ForEach(Console.WriteLine);

        var rates = FundingRates.Embedded.With(own.Value);
        foreach (var cohort in new[] { 2024, 2025, 2026 })
        {
            var rate = rates.Find(FundingComponent.MentorSupport, FundingArea.InnerLondon, cohort);
            Console.WriteLine($"{cohort}: {(rate is null ? "none is known" : $"{rate.Amount}, {rate.Source}")}");
        }
    }
}
