namespace Ecf.Domain.Programmes;

/// <summary>The printed totals of all strands, all terms or both years added up: against the total of the whole where that is printed, otherwise against its sessions.</summary>
internal sealed class AxesLint
{
    private readonly Programme programme;
    private readonly TotalsCheck check;

    private AxesLint(Programme programme) => (this.programme, check) = (programme, new(programme.Sessions));

    internal static IEnumerable<Finding> Of(Programme programme)
    {
        var lint = new AxesLint(programme);
        return lint.AlongStrands()
            .Concat(lint.AlongSpans("terms", over => over is { HalfTerm: null, Week: null } && over.OneTerm is not null))
            .Concat(lint.AlongSpans("years", over => over.Terms.Count == 3))
            .OfType<Finding>();
    }

    private IEnumerable<Finding?> AlongStrands() => programme.StatedTotals
        .Where(total => total.Strand is not null)
        .GroupBy(total => total with { Strand = null, Hours = Hours.Zero })
        .Select(parts => Compare("strands", parts.Key, [.. parts], session => parts.Any(part => part.Strand == session.Strand)));

    private IEnumerable<Finding?> AlongSpans(string axis, Func<Anchor, bool> isOfAxis) => programme.StatedTotals
        .Where(total => total.Over is { } over && isOfAxis(over))
        .GroupBy(total => total with { Over = null, Hours = Hours.Zero })
        .Select(parts => Compare(axis, parts.Key, [.. parts], session => parts.Any(part => part.Over!.Value.Contains(session.In))));

    private Finding? Compare(string axis, StatedTotal whole, IReadOnlyList<StatedTotal> parts, Func<SessionTemplate, bool> isInAPart)
    {
        var sum = check.Of(whole with { Hours = CappedSum.Of(parts.Select(part => part.Hours)) });
        if (parts.Count < 2 || !check.SessionsOf(whole).SelectMany(RecurrenceParts.Parts).All(isInAPart))
        {
            return null;
        }

        var stated = programme.StatedTotals.FirstOrDefault(total => total with { Hours = Hours.Zero } == whole);
        var differs = stated is null ? sum.Differs : stated.Hours != sum.Stated.Hours;
        return differs ? new(FileOf(parts[0]), "$.statedTotals", Severity.Warning, "ECF152", LintFindings.AxisDiffers(axis, sum, stated)) : null;
    }

    private string FileOf(StatedTotal total) =>
        programme.StatedTotals.Zip(programme.Rows.TotalOrigins).First(pair => pair.First == total).Second.File;
}
