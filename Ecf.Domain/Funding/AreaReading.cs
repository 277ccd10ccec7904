using Ecf.Domain.Reading;

namespace Ecf.Domain.Funding;

/// <summary>Reads a file of areas: districts, and schools that differ from their district.</summary>
internal sealed class AreaReading
{
    private readonly Dictionary<string, FundingArea> districts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FundingArea> schools = new(StringComparer.Ordinal);

    internal static ReadResult<FundingAreas> Read(Stream json, string fileName) => JsonFile.Read(json, fileName, root => new AreaReading().List(root));

    private FundingAreas? List(JsonPlace root)
    {
        root.Knows("areas", "source");
        foreach (var area in root.Required("areas", "[ … ]")?.Items().Where(item => item.IsObject()) ?? [])
        {
            Add(area);
        }

        var source = root.Required("source", FundingFindings.SourceExample)?.Source();
        return source is null ? null : new(districts, schools, [source]);
    }

    private void Add(JsonPlace place)
    {
        place.Knows("area", "districts", "schools");
        var area = place.Required("area", "\"inner-london\"")?.Word(FundingWords.Areas);
        if (place.Optional("schools") is { } listed)
        {
            foreach (var school in listed.Items())
            {
                School(school, area);
            }
        }

        // An area that lists schools alone needs no districts.
        foreach (var district in (place.Has("schools") ? place.Optional("districts") : place.Required("districts", "[ \"E09000033\" ]"))?.Items() ?? [])
        {
            District(district, area);
        }
    }

    private void District(JsonPlace district, FundingArea? area)
    {
        if (district.Text() is not { } code)
        {
            return;
        }

        if (!FundingAreas.IsDistrict(code))
        {
            district.Error("ECF510", FundingFindings.NotADistrict(code));
        }
        else if (area is { } known && !districts.TryAdd(code, known))
        {
            district.Error("ECF511", FundingFindings.DistrictTwice(code, FundingWords.WordFor(FundingWords.Areas, districts[code])));
        }
    }

    private void School(JsonPlace school, FundingArea? area)
    {
        if (school.Text() is not { } urn)
        {
            return;
        }

        if (urn.Length != 6 || urn.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            school.Error("ECF528", FundingFindings.NotASchool(urn));
        }
        else if (area is { } known && !schools.TryAdd(urn, known))
        {
            school.Error("ECF529", FundingFindings.SchoolTwice(urn, FundingWords.WordFor(FundingWords.Areas, schools[urn])));
        }
    }
}
