namespace Ecf.Domain.Funding;

/// <summary>Who a grant is paid for, and what it depends on. Amounts and days of payment are data: see <see cref="FundingRate"/>.</summary>
public sealed class FundingRule
{
    private readonly Func<ClaimedEct, FundingClaim, string?> whyNot;
    private readonly Func<ClaimedEct, FundingClaim, IReadOnlyList<ClaimedEct>> whoMustStay;

    private FundingRule(
        FundingComponent component,
        FundingBasis basis,
        Func<ClaimedEct, FundingClaim, string?> whyNot,
        Func<ClaimedEct, FundingClaim, IReadOnlyList<ClaimedEct>> whoMustStay)
    {
        Component = component;
        Basis = basis;
        this.whyNot = whyNot;
        this.whoMustStay = whoMustStay;
    }

    /// <summary>For every ECT in year 2, whether provider-led or school-led.</summary>
    /// <remarks>Source: DfE, Grant funding summary: schools are paid for year 2 whichever programme they follow; the Tees Valley hub's page prints it per ECT.</remarks>
    public static FundingRule TimeOffTimetable { get; } = new(
        FundingComponent.TimeOffTimetable, FundingBasis.PerEct, (_, _) => null, (ect, _) => [ect]);

    /// <summary>For every ECT in year 2, whether provider-led or school-led; a mentor of two ECTs brings it twice.</summary>
    /// <remarks>Source: DfE, Grant funding summary; the conditions of grant link the money to the ECT, although hubs print it "per mentor".</remarks>
    public static FundingRule MentorSupport { get; } = new(
        FundingComponent.MentorSupport, FundingBasis.PerEct, (_, _) => null, (ect, _) => [ect]);

    /// <summary>
    /// Once for every mentor on provider-led training who was never funded before, however many ECTs the mentor has.
    /// It stands on the line of the mentor's first provider-led ECT, by the first day of year 1 and then the id.
    /// </summary>
    /// <remarks>Source: DfE, Grant funding summary and the conditions of grant 2023 to 2024: provider-led only, once per mentor.</remarks>
    public static FundingRule MentorBackfill { get; } = new(
        FundingComponent.MentorBackfill, FundingBasis.PerMentorOnce, WhyNoBackfill, (ect, claim) => claim.ProviderLedEctsOf(claim.MentorOf(ect)!));

    /// <summary>Every rule, in the order of a statement's lines.</summary>
    public static IReadOnlyList<FundingRule> All { get; } = [TimeOffTimetable, MentorSupport, MentorBackfill];

    /// <summary>The grant that this is the rule of.</summary>
    public FundingComponent Component { get; }

    /// <summary>What the grant is counted by.</summary>
    public FundingBasis Basis { get; }

    /// <summary>The rule of a grant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the named grants.</exception>
    public static FundingRule Of(FundingComponent component) => All.FirstOrDefault(rule => rule.Component == component)
        ?? throw new ArgumentOutOfRangeException(
            nameof(component), component, $"{component} is not a grant: give one of {string.Join(", ", Enum.GetNames<FundingComponent>())}.");

    /// <summary>Why nothing is paid for an ECT, or <c>null</c> where the grant applies.</summary>
    internal string? WhyNot(ClaimedEct ect, FundingClaim claim) => whyNot(ect, claim);

    /// <summary>The ECTs of whom one must take part to the end of a year for that year to be paid.</summary>
    internal IReadOnlyList<ClaimedEct> WhoMustStay(ClaimedEct ect, FundingClaim claim) => whoMustStay(ect, claim);

    private static string? WhyNoBackfill(ClaimedEct ect, FundingClaim claim)
    {
        if (!ect.ProviderLed)
        {
            return FundingReasons.SchoolLed;
        }

        if (claim.MentorOf(ect) is not { } mentor)
        {
            return FundingReasons.NoMentor;
        }

        if (mentor.FundedBefore)
        {
            return FundingReasons.FundedBefore(mentor);
        }

        var first = claim.ProviderLedEctsOf(mentor)[0];
        return first.Ect == ect.Ect ? null : FundingReasons.OnTheLineOf(first);
    }
}
