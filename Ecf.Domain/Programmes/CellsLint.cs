namespace Ecf.Domain.Programmes;

/// <summary>Sessions whose term nobody knows, and strands without a session.</summary>
internal static class CellsLint
{
    internal static IEnumerable<Finding> Of(Programme programme) => [.. WithoutTerm(programme), .. WithoutSessions(programme)];

    private static IEnumerable<Finding> WithoutTerm(Programme programme) =>
        from session in programme.Sessions
        where !session.In.IsKnown
        let origin = programme.OriginOf(session)
        select new Finding(origin.File, $"{origin.Path}.in", Severity.Warning, "ECF153", LintFindings.TermNotKnown(session, programme.StrandOf(session)));

    private static IEnumerable<Finding> WithoutSessions(Programme programme)
    {
        var used = programme.Sessions.Select(session => session.Strand).ToHashSet(StringComparer.Ordinal);
        return from strand in programme.Strands
               where !used.Contains(strand.Id)
               let origin = programme.Rows.StrandOrigins[strand.Id]
               select new Finding(origin.File, origin.Path, Severity.Warning, "ECF154", LintFindings.NoSession(strand));
    }
}
