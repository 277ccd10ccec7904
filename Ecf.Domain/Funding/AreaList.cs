using Ecf.Domain.Reading;

namespace Ecf.Domain.Funding;

/// <summary>The districts with rates of their own; all others are England excluding London.</summary>
internal sealed class AreaList
{
    private static readonly Dictionary<string, FundingArea> Words =
        FundingWords.Areas.Where(word => word.Value != FundingArea.EnglandExcludingLondon).ToDictionary(StringComparer.Ordinal);

    private AreaList(IReadOnlyDictionary<string, FundingArea> listed, Source source)
    {
        Listed = listed;
        Source = source;
    }

    internal IReadOnlyDictionary<string, FundingArea> Listed { get; }

    internal Source Source { get; }

    /// <summary>Whether a code can be that of a unitary authority, a district or a London borough in England.</summary>
    internal static bool IsDistrict(string? code) =>
        code?.Length == 9 && code.StartsWith("E0", StringComparison.Ordinal) && code[2] is >= '6' and <= '9' && code.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0;

    internal static ReadResult<AreaList> Read(Stream json, string fileName) => JsonFile.Read(json, fileName, List);

    private static AreaList? List(JsonPlace root)
    {
        root.Knows("areas", "source");
        var listed = new Dictionary<string, FundingArea>(StringComparer.Ordinal);
        foreach (var area in root.Required("areas", "[ … ]")?.Items().Where(item => item.IsObject()) ?? [])
        {
            Add(area, listed);
        }

        var source = root.Required("source", FundingFindings.SourceExample)?.Source();
        return source is null ? null : new(listed, source);
    }

    private static void Add(JsonPlace place, Dictionary<string, FundingArea> listed)
    {
        place.Knows("area", "districts");
        var area = place.Required("area", "\"inner-london\"")?.Word(Words);
        foreach (var district in place.Required("districts", "[ \"E09000033\" ]")?.Items() ?? [])
        {
            Add(district, area, listed);
        }
    }

    private static void Add(JsonPlace district, FundingArea? area, Dictionary<string, FundingArea> listed)
    {
        if (district.Text() is not { } code)
        {
            return;
        }

        if (!IsDistrict(code))
        {
            district.Error("ECF510", FundingFindings.NotADistrict(code));
        }
        else if (area is { } known && !listed.TryAdd(code, known))
        {
            district.Error("ECF511", FundingFindings.DistrictTwice(code, FundingWords.WordFor(FundingWords.Areas, listed[code])));
        }
    }
}
