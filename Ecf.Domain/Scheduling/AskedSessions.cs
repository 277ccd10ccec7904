using Ecf.Domain.Programmes;

namespace Ecf.Domain.Scheduling;

/// <summary>Takes a programme's lines apart into single sessions, each with its identity and, where it is known, its place.</summary>
internal static class AskedSessions
{
    /// <summary>The sessions, strand by strand as the programme lists its rows: dates do not depend on how the lines of several strands are mixed.</summary>
    internal static IReadOnlyList<AskedSession> Of(Programme programme)
    {
        var strands = programme.Strands.ToDictionary(strand => strand.Id, StringComparer.Ordinal);
        var rows = programme.Strands.Select((strand, row) => (strand.Id, row)).ToDictionary(strand => strand.Id, strand => strand.row, StringComparer.Ordinal);
        var numbers = new Dictionary<(string, InductionTerm?), int>();
        return
        [
            .. from line in programme.Sessions.OrderBy(session => rows[session.Strand])
               from template in RecurrenceParts.Parts(line)
               from part in Parts(template)
               select Numbered(template, part, strands[template.Strand], numbers),
        ];
    }

    private static AskedSession Numbered(
        SessionTemplate template, (Anchor Within, Hours Length) part, Strand strand, Dictionary<(string, InductionTerm?), int> numbers)
    {
        var term = part.Within.OneTerm;
        var number = numbers.GetValueOrDefault((strand.Id, term)) + 1;
        numbers[(strand.Id, term)] = number;
        return new($"{term?.ToString() ?? "unknown"}-{strand.Id}-{number}", strand, template, part.Within, part.Length);
    }

    private static IEnumerable<(Anchor Within, Hours Length)> Parts(SessionTemplate template) => template.Cadence switch
    {
        Cadence.Once => Counted(template),
        Cadence.Spread => Shares(template),
        _ => Places(template).Select(place => (place, template.Length ?? Hours.Zero)),
    };

    /// <summary>Sessions anchored to more than one term fall evenly over its terms, in order.</summary>
    private static IEnumerable<(Anchor Within, Hours Length)> Counted(SessionTemplate template)
    {
        var places = Places(template);
        return Enumerable.Range(0, template.Count)
            .Select(index => (places.Count == 0 ? Anchor.Unknown : places[index * places.Count / template.Count], template.Length ?? Hours.Zero));
    }

    /// <summary>Two equal shares a term, one for each half-term, and one alone for a half-term or week; odd minutes go to the earliest.</summary>
    private static IEnumerable<(Anchor Within, Hours Length)> Shares(SessionTemplate template)
    {
        var places = Places(template).SelectMany(Halves).ToList();
        if (places.Count == 0)
        {
            return [(Anchor.Unknown, template.Total)];
        }

        var shares = Domain.Shares.Split(template.Total.Minutes, [.. Enumerable.Repeat(1, places.Count)]);
        return shares.Zip(places, (minutes, place) => (place, Hours.FromMinutes((int)minutes)));
    }

    /// <summary>The terms of a line, or the one half or week of a term that it names.</summary>
    private static IReadOnlyList<Anchor> Places(SessionTemplate template) =>
        IsTermOrMore(template.In) ? [.. template.In.Terms.Select(Anchor.Term)] : [template.In];

    private static IEnumerable<Anchor> Halves(Anchor place) => IsTermOrMore(place)
        ? [Anchor.HalfTermOf(place.OneTerm!.Value, 1), Anchor.HalfTermOf(place.OneTerm!.Value, 2)]
        : [place];

    private static bool IsTermOrMore(Anchor place) => place.HalfTerm is null && place.Week is null;
}
