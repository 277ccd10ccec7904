namespace Ecf.Domain.Funding;

/// <summary>Finds the funding area of a school from its district.</summary>
/// <remarks>The lists are data with a source. That the grants follow the areas of teachers' pay is an inference, so confidence is low.</remarks>
public static class FundingAreas
{
    private static readonly Lazy<AreaList> Shipped = new(() =>
    {
        using var json = Open("funding-areas.json");
        return AreaList.Read(json, "funding-areas.json").Value;
    });

    /// <summary>Where the lists of districts were found.</summary>
    public static Source Source => Shipped.Value.Source;

    /// <summary>The area of a district.</summary>
    /// <param name="districtCode">The nine characters of an English district, such as "E06000018" for Nottingham.</param>
    /// <returns>
    /// The area, England excluding London where no list names the district; <c>null</c> where the code is not of an English district:
    /// of another country, of a ward or county, of a London borough that does not exist, or malformed.
    /// </returns>
    public static FundingArea? Of(string? districtCode)
    {
        if (!AreaList.IsDistrict(districtCode))
        {
            return null;
        }

        return Shipped.Value.Listed.TryGetValue(districtCode!, out var area) ? area
            : districtCode!.StartsWith("E09", StringComparison.Ordinal) ? null
            : FundingArea.EnglandExcludingLondon;
    }

    /// <summary>The JSON schema of the lists of districts. The caller closes the stream.</summary>
    public static Stream OpenSchema() => Open("funding-areas.schema.json");

    private static Stream Open(string file) => typeof(FundingAreas).Assembly.GetManifestResourceStream($"Funding/{file}")!;
}
