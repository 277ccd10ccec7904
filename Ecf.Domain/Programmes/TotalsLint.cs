namespace Ecf.Domain.Programmes;

/// <summary>Each printed total against what the sessions add up to.</summary>
internal static class TotalsLint
{
    internal static IEnumerable<Finding> Of(Programme programme)
    {
        var check = new TotalsCheck(programme.Sessions);
        return programme.StatedTotals.Zip(programme.Rows.TotalOrigins)
            .Select(total => (Sum: check.Of(total.First), Origin: total.Second))
            .Where(total => total.Sum.Differs)
            .Select(total => Finding(total.Sum, total.Origin));
    }

    private static Finding Finding(ComparedTotal sum, Origin origin) => sum.Stated.Hours > sum.Most
        ? new(origin.File, $"{origin.Path}.minutes", Severity.Warning, "ECF151", LintFindings.HoursWithoutSession(sum))
        : new(origin.File, $"{origin.Path}.minutes", Severity.Warning, "ECF150", LintFindings.SessionsBeyondTotal(sum));
}
