namespace Ecf.Domain.Funding;

/// <summary>Finds the funding area of a school from its district, or from a hub's own list of schools.</summary>
/// <remarks>The lists are data with a source. That the grants follow the areas of teachers' pay is an inference, so confidence is low.</remarks>
public sealed class FundingAreas
{
    private static readonly Lazy<FundingAreas> Shipped = new(() =>
    {
        using var json = FundingRates.Open("funding-areas.json");
        return Read(json, "funding-areas.json").Value;
    });

    private readonly IReadOnlyDictionary<string, FundingArea> districts;
    private readonly IReadOnlyDictionary<string, FundingArea> schools;

    internal FundingAreas(IReadOnlyDictionary<string, FundingArea> districts, IReadOnlyDictionary<string, FundingArea> schools, IReadOnlyList<Source> sources)
    {
        this.districts = districts;
        this.schools = schools;
        Sources = sources;
    }

    /// <summary>The lists that come with the package: inner and outer London boroughs and the districts of the fringe.</summary>
    public static FundingAreas Embedded => Shipped.Value;

    /// <summary>Where the lists were found, a hub's own first.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Reads a file of areas; the stream stays open.</summary>
    /// <param name="json">The file's content as UTF-8 JSON. Its shape is described by <see cref="OpenSchema"/>.</param>
    /// <param name="fileName">The name that findings give as the file.</param>
    /// <returns>The areas, or every error: a code that is not of an English district, a district or a school in two areas, a missing source.</returns>
    public static ReadResult<FundingAreas> Read(Stream json, string fileName) => AreaReading.Read(json, fileName);

    /// <summary>The JSON schema of a file of areas. The caller closes the stream.</summary>
    public static Stream OpenSchema() => FundingRates.Open("funding-areas.schema.json");

    /// <summary>These areas with a hub's own before them: its schools, then its districts, then those here.</summary>
    /// <param name="own">The hub's own.</param>
    public FundingAreas With(FundingAreas own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return new(Joined(own.districts, districts), Joined(own.schools, schools), [.. own.Sources, .. Sources]);
    }

    /// <summary>The area of a school.</summary>
    /// <param name="districtCode">The nine characters of its English district, such as "E06000018" for Nottingham.</param>
    /// <param name="school">Its unique reference number, where a hub may list the school itself; <c>null</c> goes by the district alone.</param>
    /// <returns>
    /// The area: that of the school's own entry, else the district's, else England excluding London; <c>null</c> where the code is not of an English
    /// district: of another country, of a ward or county, of a London borough that does not exist, or malformed.
    /// </returns>
    public FundingArea? Of(string? districtCode, string? school = null)
    {
        if (school is not null && schools.TryGetValue(school, out var own))
        {
            return own;
        }

        if (!IsDistrict(districtCode))
        {
            return null;
        }

        return districts.TryGetValue(districtCode!, out var area) ? area
            : districtCode!.StartsWith("E09", StringComparison.Ordinal) ? null
            : FundingArea.EnglandExcludingLondon;
    }

    /// <summary>Whether a code can be that of a unitary authority, a district or a London borough in England.</summary>
    internal static bool IsDistrict(string? code) =>
        code?.Length == 9 && code.StartsWith("E0", StringComparison.Ordinal) && code[2] is >= '6' and <= '9' && code.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0;

    private static Dictionary<string, FundingArea> Joined(IReadOnlyDictionary<string, FundingArea> own, IReadOnlyDictionary<string, FundingArea> others)
    {
        var joined = new Dictionary<string, FundingArea>(own, StringComparer.Ordinal);
        foreach (var (key, area) in others)
        {
            joined.TryAdd(key, area);
        }

        return joined;
    }
}
