namespace Ecf.Domain.Funding;

/// <summary>The rates of a file: every amount dated by cohort, with its source.</summary>
public sealed class FundingRates
{
    private static readonly Lazy<FundingRates> Shipped = new(() =>
    {
        using var json = Open("funding-rates.json");
        return Read(json, "funding-rates.json").Value;
    });

    internal FundingRates(IReadOnlyList<FundingRate> rates) =>
        All = [.. rates.OrderBy(rate => rate.Component).ThenBy(rate => rate.Area).ThenBy(rate => rate.FromCohort)];

    /// <summary>The rates that come with the package: cohorts 2021 to 2024 in England excluding London.</summary>
    public static FundingRates Embedded => Shipped.Value;

    /// <summary>Every rate, by component, area and first cohort.</summary>
    public IReadOnlyList<FundingRate> All { get; }

    /// <summary>Reads a file of rates; the stream stays open.</summary>
    /// <param name="json">The file's content as UTF-8 JSON. Its shape is described by <see cref="OpenSchema"/>.</param>
    /// <param name="fileName">The name that findings give as the file.</param>
    /// <returns>The rates, or every error: an amount that is negative, £0.00 or has a fraction of a penny, a rate without a source, two rates for one cohort.</returns>
    public static ReadResult<FundingRates> Read(Stream json, string fileName) => FundingRatesReading.Read(json, fileName);

    /// <summary>The JSON schema of a file of rates, for an editor that completes and explains. The caller closes the stream.</summary>
    public static Stream OpenSchema() => Open("funding-rates.schema.json");

    /// <summary>These rates with a hub's own beside them: where both hold a component, area and cohort, the hub's own stands.</summary>
    /// <param name="own">The hub's own rates.</param>
    public FundingRates With(FundingRates own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return new([.. own.All, .. All.SelectMany(rate => Enumerable.Range(rate.FromCohort, rate.ToCohort - rate.FromCohort + 1)
            .Where(cohort => own.Find(rate.Component, rate.Area, cohort) is null)
            .Select(cohort => rate with { FromCohort = cohort, ToCohort = cohort }))]);
    }

    /// <summary>The rate for a component, an area and a cohort, or <c>null</c> where none is held; never another cohort's.</summary>
    public FundingRate? Find(FundingComponent component, FundingArea? area, int cohort) =>
        All.FirstOrDefault(rate => rate.Component == component && rate.Area == area && rate.AppliesTo(cohort));

    private static Stream Open(string file) => typeof(FundingRates).Assembly.GetManifestResourceStream($"Funding/{file}")!;
}
