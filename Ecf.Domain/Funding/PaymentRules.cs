namespace Ecf.Domain.Funding;

/// <summary>Cuts shipped rules of payment around a hub's own.</summary>
internal static class PaymentRules
{
    // Rules without an end are cut as if the framework ended here.
    private const int Last = 2099;

    /// <summary>What is left of a rule where others of its grant do not hold: a rule for each unbroken run of years.</summary>
    internal static IEnumerable<PaymentRule> Without(PaymentRule rule, IReadOnlyList<PaymentRule> others)
    {
        var before = others.Where(other => AreRivals(rule, other)).ToList();
        if (before.Count == 0)
        {
            return [rule];
        }

        var years = Enumerable.Range(rule.FromYear, (rule.ToYear ?? Last) - rule.FromYear + 1).Where(year => !before.Exists(other => other.AppliesTo(year)));
        return years.Select(year => rule with { FromYear = year, ToYear = year });
    }

    /// <summary>Whether two rules answer the same question: evidence points stand beside terms, for other cohorts.</summary>
    internal static bool AreRivals(PaymentRule one, PaymentRule other) =>
        one.Component == other.Component && (one.Earned == Earning.EvidencePoints) == (other.Earned == Earning.EvidencePoints);
}
