using Ecf.Domain.Programmes;
using Ecf.Domain.Reading;

namespace Ecf.Domain.Scheduling;

/// <summary>The strands and counted sessions that a plan may name.</summary>
internal sealed class ProgrammeNames(IReadOnlyList<Programme> programmes)
{
    private readonly List<string> strands = [.. programmes.SelectMany(programme => programme.Strands).Select(strand => strand.Id).Distinct()];

    private readonly List<string> sessions =
        [.. programmes.Select(AskedProgramme.Of).SelectMany(asked => asked.Nowhere.Concat(asked.Terms.SelectMany(term => term.Counted))).Select(session => session.Id).Distinct()];

    /// <summary>The id of a strand; one that no programme has is an error.</summary>
    internal string? Strand(JsonPlace place) => Known(place, strands, "ECF307", SchedulingFindings.UnknownStrand);

    /// <summary>The id of a counted session; one that no programme has is an error.</summary>
    internal string? Session(JsonPlace place) => Known(place, sessions, "ECF308", SchedulingFindings.UnknownSession);

    private static string? Known(JsonPlace place, List<string> known, string code, Func<string, IReadOnlyList<string>, string> sentence)
    {
        var id = place.Text();
        if (id is null || known.Contains(id))
        {
            return id;
        }

        place.Error(code, sentence(id, known));
        return null;
    }
}
