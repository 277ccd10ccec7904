namespace Ecf.Domain.Programmes;

/// <summary>The hours of a programme against what contracts ask of it.</summary>
internal static class ContractLint
{
    // 195 school days are 39 weeks a year: how often a weekly meeting comes in a term where no calendar says.
    private const int WeeksOfTerm = 13;

    internal static IEnumerable<Finding> Of(Programme programme, ContractRules rules) =>
        rules.All.Where(rule => rule.AppliesTo(programme)).Select(rule => Compare(programme, rule)).OfType<Finding>();

    private static Finding? Compare(Programme programme, ContractRule rule)
    {
        // A reduced induction is one person's; what a provider owes is not less for it.
        var least = programme.Layers.Any(layer => layer.Variant == ProgrammeVariant.Reduced) ? null : rule.Least;
        var (sure, possible) = Range(programme, rule);
        if (possible < least)
        {
            return Finding(programme, Severity.Warning, "ECF160", LintFindings.TooFew(rule, possible.Value));
        }

        if (sure > rule.Most)
        {
            return Finding(programme, Severity.Warning, "ECF161", LintFindings.TooMany(rule, sure));
        }

        var isTold = (least is null || sure >= least) && (rule.Most is null || possible <= rule.Most);
        return isTold ? null : Finding(programme, Severity.Note, "ECF162", LintFindings.CannotBeTold(rule, sure, possible));
    }

    /// <summary>The hours that are sure to be meant, and those that may be; no such limit where a meeting has no length.</summary>
    private static (Hours Sure, Hours? Possible) Range(Programme programme, ContractRule rule)
    {
        var counted = programme.Sessions.Where(session => IsFor(session.Audience ?? programme.Audience, rule.Audience))
            .Select(session => (Session: session, Holds: Holds(session, rule))).Where(session => session.Holds != false).ToList();
        var sure = CappedSum.Of(counted.Where(session => session.Holds == true).Select(session => HoursOf(session.Session) ?? Hours.Zero));
        var possible = CappedSum.Of(counted.Select(session => HoursOf(session.Session) ?? Hours.Zero));
        return (sure, counted.Any(session => HoursOf(session.Session) is null) ? null : possible);
    }

    private static bool? Holds(SessionTemplate session, ContractRule rule) => rule.Share.Holds(session) switch
    {
        false => false,
        var holds when rule.Delivery is null || session.Delivery == rule.Delivery => holds,
        _ => session.Delivery == Delivery.Unspecified ? null : false,
    };

    private static bool IsFor(Audience audience, Audience wanted) => audience == wanted || audience == Audience.Both;

    private static Hours? HoursOf(SessionTemplate session) => session switch
    {
        { IsMeeting: false } => session.Total,
        { Length: null } => null,
        { Cadence: Cadence.Weekly } => WeeksOfTerm * session.In.Terms.Count * session.Length.Value,
        _ => WeeksOfTerm * session.In.Terms.Count / 2 * session.Length.Value,
    };

    private static Finding Finding(Programme programme, Severity severity, string code, string sentence) =>
        new(programme.Layers[^1].File, "$.sessions", severity, code, sentence);
}
