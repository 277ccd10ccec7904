using Ecf.Domain.Programmes;

namespace Ecf.Domain.Scheduling;

/// <summary>Takes a programme's lines apart into single sessions, each with its identity and, where it is known, its term.</summary>
internal static class AskedSessions
{
    internal static IReadOnlyList<AskedSession> Of(Programme programme)
    {
        var strands = programme.Strands.ToDictionary(strand => strand.Id, StringComparer.Ordinal);
        var numbers = new Dictionary<(string, InductionTerm?), int>();
        return [.. programme.Sessions.SelectMany(template => Parts(template).Select(part => Numbered(template, part, strands[template.Strand], numbers)))];
    }

    private static AskedSession Numbered(
        SessionTemplate template, (InductionTerm? Term, Hours Length) part, Strand strand, Dictionary<(string, InductionTerm?), int> numbers)
    {
        var number = numbers.GetValueOrDefault((strand.Id, part.Term)) + 1;
        numbers[(strand.Id, part.Term)] = number;
        return new($"{part.Term?.ToString() ?? "unknown"}-{strand.Id}-{number}", strand, template, part.Term, number, part.Length);
    }

    private static IEnumerable<(InductionTerm? Term, Hours Length)> Parts(SessionTemplate template) => template.Cadence switch
    {
        Cadence.Once => Counted(template),
        Cadence.Spread => HalfTermShares(template),
        _ => template.In.Terms.Select(term => ((InductionTerm?)term, template.Length ?? Hours.Zero)),
    };

    /// <summary>Sessions anchored to more than one term fall evenly over its terms, in order.</summary>
    private static IEnumerable<(InductionTerm? Term, Hours Length)> Counted(SessionTemplate template)
    {
        var terms = template.In.Terms;
        return Enumerable.Range(0, template.Count)
            .Select(index => (terms.Count == 0 ? (InductionTerm?)null : terms[index * terms.Count / template.Count], template.Length ?? Hours.Zero));
    }

    /// <summary>Two equal shares a term, one for each half-term; odd minutes go to the earliest.</summary>
    private static IEnumerable<(InductionTerm? Term, Hours Length)> HalfTermShares(SessionTemplate template)
    {
        var terms = template.In.Terms;
        if (terms.Count == 0)
        {
            return [(null, template.Total)];
        }

        var shares = Shares.Split(template.Total.Minutes, [.. Enumerable.Repeat(1, 2 * terms.Count)]);
        return shares.Select((minutes, index) => ((InductionTerm?)terms[index / 2], Hours.FromMinutes((int)minutes)));
    }
}
