namespace Ecf.Domain.Programmes;

/// <summary>Puts the cells of two programmes side by side.</summary>
internal static class DifferenceLines
{
    internal static IEnumerable<ProgrammeDifference> Of(Programme before, Programme after)
    {
        var (earlier, later) = (Cells(before), Cells(after));
        var strands = after.Strands.Concat(before.Strands).DistinctBy(strand => strand.Id).ToList();
        var places = earlier.Concat(later).Select(cell => cell.Key.Place).Distinct()
            .OrderBy(place => place.IsKnown ? place.Terms[0].Number : int.MaxValue).ThenByDescending(place => place.Terms.Count).ToList();
        return strands
            .SelectMany(strand => places.Select(place => Line(strand, place, [.. earlier[(strand.Id, place)]], [.. later[(strand.Id, place)]])))
            .OfType<ProgrammeDifference>();
    }

    /// <summary>The cells by strand and column; half-terms and weeks lie in the column of their term, and so does each part of what comes again.</summary>
    private static ILookup<(string Strand, Anchor Place), SessionTemplate> Cells(Programme programme) =>
        programme.Sessions.SelectMany(RecurrenceParts.Parts).ToLookup(session => (session.Strand, ColumnOf(session.In)));

    private static Anchor ColumnOf(Anchor place) => place.OneTerm is { } term ? Anchor.Term(term) : place;

    private static ProgrammeDifference? Line(Strand strand, Anchor place, IReadOnlyList<SessionTemplate> before, IReadOnlyList<SessionTemplate> after)
    {
        if (Same(before, after))
        {
            return null;
        }

        var (earlier, later) = (DifferenceWords.Brief(before), DifferenceWords.Brief(after));
        return earlier == later
            ? new(strand, place, Total(before), Total(after), DifferenceWords.Full(before), DifferenceWords.Full(after))
            : new(strand, place, Total(before), Total(after), earlier, later);
    }

    private static bool Same(IReadOnlyList<SessionTemplate> before, IReadOnlyList<SessionTemplate> after) =>
        before.Select(DifferenceWords.Full).Order(StringComparer.Ordinal).SequenceEqual(after.Select(DifferenceWords.Full).Order(StringComparer.Ordinal));

    private static Hours Total(IReadOnlyList<SessionTemplate> sessions) => sessions.Sum(session => session.Total);
}
