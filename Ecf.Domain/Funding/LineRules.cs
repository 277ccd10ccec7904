namespace Ecf.Domain.Funding;

/// <summary>Which rules made a line.</summary>
internal static class LineRules
{
    internal static IEnumerable<FundingRule> Of(FundingLine line)
    {
        var ofYear2 = line.Component != FundingComponent.MentorBackfill;
        return
        [
            ofYear2 ? FundingRule.Year2PerEct : FundingRule.BackfillOncePerMentor,
            .. line.Grant.Cause is { } cause ? OfCause(line, cause.Kind) : line.Shares.SelectMany(share => OfShare(line, share)),
            FundingRule.AreaByDistrict,
        ];
    }

    private static IEnumerable<FundingRule> OfCause(FundingLine line, CauseKind cause) => cause switch
    {
        CauseKind.SchoolLed or CauseKind.NoMentor => [FundingRule.BackfillProviderLed],
        CauseKind.MovedOn => [SchoolOfYear2(line)],
        CauseKind.NotEligible => [FundingRule.EligibleSchools],
        CauseKind.NoTerm => [FundingRule.BackfillPerTerm, FundingRule.Replacement],
        CauseKind.NoInstalment => [FundingRule.BackfillInstalments, FundingRule.Replacement],
        CauseKind.NoYear2 or CauseKind.LeftBeforeYear2 => [FundingRule.Year2InFull],
        _ => [],
    };

    private static IEnumerable<FundingRule> OfShare(FundingLine line, Share share) =>
    [
        .. share.Earned switch
        {
            Earning.Year2 => [FundingRule.Year2InFull, SchoolOfYear2(line)],
            Earning.Instalment => [FundingRule.BackfillInstalments],
            Earning.Terms => [FundingRule.BackfillPerTerm],
            _ => new[] { FundingRule.EvidencePoints },
        },
        .. share.State switch
        {
            ShareState.BrokenOff when share.Earned != Earning.Year2 => [FundingRule.Replacement, FundingRule.Proportionate],
            ShareState.BrokenOff or ShareState.Reduced => [FundingRule.Proportionate],
            ShareState.FewDeclarations => [FundingRule.Year2ByDeclarations],
            ShareState.LeftEarly or ShareState.NoEvidence or ShareState.EngagementOpen => new[] { FundingRule.StartedOnly },
            _ => [],
        },
    ];

    private static FundingRule SchoolOfYear2(FundingLine line) => line.Cohort >= 2025 ? FundingRule.Year2AtSecondYearSetting : FundingRule.Year2AtEndOfAugust;
}
