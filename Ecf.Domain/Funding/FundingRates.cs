namespace Ecf.Domain.Funding;

/// <summary>The rates of a file, every amount dated by cohort, and when they are paid; each with its source.</summary>
/// <example><code>
/// var own = FundingRates.Read(json, "our-rates.json");
/// var rates = FundingRates.Embedded.With(own.Value); // our own stand before the shipped ones
/// </code></example>
public sealed class FundingRates
{
    private static readonly Lazy<ReadResult<FundingRates>> Shipped = new(() =>
    {
        using var json = Open("funding-rates.json");
        return Read(json, "funding-rates.json");
    });

    private readonly Dictionary<(FundingComponent, FundingArea, int), FundingRate> byCohort = [];

    internal FundingRates(IReadOnlyList<FundingRate> rates, IReadOnlyList<PaymentRule> payments, IReadOnlyList<RateTotal> totals)
    {
        All = [.. rates.OrderBy(rate => rate.Component).ThenBy(rate => rate.Area).ThenBy(rate => rate.FromCohort)];
        Payments = [.. payments.OrderBy(rule => rule.Component).ThenBy(rule => rule.FromYear)];
        Totals = totals;
        foreach (var rate in All)
        {
            for (var cohort = rate.FromCohort; cohort <= rate.ToCohort; cohort++)
            {
                byCohort.TryAdd((rate.Component, rate.Area, cohort), rate);
            }
        }
    }

    /// <summary>The rates that come with the package: cohorts 2021 to 2024 in all four areas, and cohort 2025 in England excluding London.</summary>
    public static FundingRates Embedded => Shipped.Value.Value;

    /// <summary>What a reader of the shipped rates should know: amounts that another source contradicts, and areas without a rate.</summary>
    public static IReadOnlyList<Finding> EmbeddedFindings => Shipped.Value.Findings;

    /// <summary>Every rate, by component, area and first cohort.</summary>
    public IReadOnlyList<FundingRate> All { get; }

    /// <summary>When each grant is paid, by component and first academic year.</summary>
    public IReadOnlyList<PaymentRule> Payments { get; }

    /// <summary>Totals that sources print, in the order of the file.</summary>
    public IReadOnlyList<RateTotal> Totals { get; }

    /// <summary>Reads a file of rates; the stream stays open.</summary>
    /// <param name="json">The file's content as UTF-8 JSON. Its shape is described by <see cref="OpenSchema"/>.</param>
    /// <param name="fileName">The name that findings give as the file.</param>
    /// <returns>
    /// The rates, or every error: an amount that is negative, £0.00 or has a fraction of a penny, a rate without a source, two rates for one cohort.
    /// Warnings say where cohorts are left out between two rates and where a printed total does not add up; notes say what another source contradicts.
    /// </returns>
    public static ReadResult<FundingRates> Read(Stream json, string fileName) => FundingRatesReading.Read(json, fileName);

    /// <summary>The JSON schema of a file of rates, for an editor that completes and explains. The caller closes the stream.</summary>
    public static Stream OpenSchema() => Open("funding-rates.schema.json");

    /// <summary>These rates with a hub's own beside them: where both hold a component, area and cohort, or a component and academic year, the hub's own stands.</summary>
    /// <param name="own">The hub's own rates.</param>
    public FundingRates With(FundingRates own)
    {
        ArgumentNullException.ThrowIfNull(own);
        var kept = All.SelectMany(rate => Enumerable.Range(rate.FromCohort, rate.ToCohort - rate.FromCohort + 1)
            .Where(cohort => own.Find(rate.Component, rate.Area, cohort) is null)
            .Select(cohort => rate with { FromCohort = cohort, ToCohort = cohort }));
        return new([.. own.All, .. kept], [.. own.Payments, .. Payments.SelectMany(rule => PaymentRules.Without(rule, own.Payments))], [.. own.Totals, .. Totals]);
    }

    /// <summary>The rate for a component, an area and a cohort, or <c>null</c> where none is held; never another cohort's.</summary>
    public FundingRate? Find(FundingComponent component, FundingArea? area, int cohort) =>
        area is { } known && byCohort.TryGetValue((component, known, cohort), out var rate) ? rate : null;

    /// <summary>When a grant is paid for an academic year, or <c>null</c> where that is not known.</summary>
    /// <param name="component">The grant.</param>
    /// <param name="academicYear">The year in which it starts: 2024 for 2024/25.</param>
    /// <param name="basis">What its rate is counted by: evidence points have rules of their own.</param>
    public PaymentRule? PaymentFor(FundingComponent component, int academicYear, FundingBasis basis)
    {
        foreach (var rule in Payments)
        {
            if (rule.Component == component && rule.AppliesTo(academicYear) && (rule.Earned == Earning.EvidencePoints) == (basis == FundingBasis.PerEvidencePoint))
            {
                return rule;
            }
        }

        return null;
    }

    internal static Stream Open(string file) => typeof(FundingRates).Assembly.GetManifestResourceStream($"Funding/{file}")!;
}
