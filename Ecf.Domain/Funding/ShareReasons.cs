using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>The wording of when a share is paid, or why it is not.</summary>
internal static class ShareReasons
{
    private const string AskTheDfe = "a proportionate amount may be payable, but the rule is not published here; ask the DfE";

    internal static string Year2(FundingLine line, Share share, LocalDate asAt) => share.State switch
    {
        ShareState.Sure => $"year 2 {Course(share, asAt)}; {Due(share, asAt)}",
        ShareState.BrokenOff => $"{(share.Stopped <= asAt ? "left" : "leaves")} during year 2 on {FundingReasons.Day(share.Stopped!.Value)}: {AskTheDfe}",
        ShareState.Reduced => $"induction is reduced to {line.Spell.Ect.InductionTerms} terms: {AskTheDfe}",
        ShareState.FewDeclarations => $"only {line.Spell.Ect.DeclarationsMade} declarations are known, and an ECT is seen to be in year 2 from the fourth on: declare what is missing",
        _ => NotKnown(line, share),
    };

    internal static string Backfill(FundingLine line, Share share, LocalDate asAt) => share.State switch
    {
        ShareState.Sure => $"{share.Amount} for {For(share)}: {Due(share, asAt)}",
        ShareState.BrokenOff => $"{line.MentorName} {(share.Stopped <= asAt ? "stopped" : "stops")} on {FundingReasons.Day(share.Stopped!.Value)}, before the end of {For(share)}: it is paid only if it is declared",
        ShareState.NotDeclared => $"nothing for {For(share)}: no declaration is known",
        ShareState.RegisteredLate => $"nothing for {For(share)}: {line.MentorName} was registered on {FundingReasons.Day(line.Spell.Mentor!.RegisteredOn ?? line.Spell.From)}, too late for that year",
        ShareState.EngagementOpen => $"nothing yet for {For(share)}: engagement is {line.Spell.Mentor!.Engagement}% so far",
        ShareState.NoEvidence => share.Number == 1 ? $"nothing for {For(share)}: the evidence was not accepted" : $"nothing for {For(share)}: engagement was {line.Spell.Mentor!.Engagement}%",
        ShareState.LeftEarly => $"nothing for {For(share)}: {line.MentorName} {(share.Stopped <= asAt ? "left" : "leaves")} on {FundingReasons.Day(share.Stopped!.Value)}",
        _ => NotKnown(line, share),
    };

    /// <summary>What a share pays for, in a few words.</summary>
    internal static string For(Share share) => share.Earned switch
    {
        Earning.Instalment when share.Number == 0 => $"the instalment of {FundingTerm.YearName(share.AcademicYear)}",
        Earning.Instalment => $"instalment {share.Number}, of {FundingTerm.YearName(share.AcademicYear)}",
        Earning.Terms => share.Terms == 1 ? FundingTerm.Of(share.To).ToString() : $"{share.Terms} terms of {FundingTerm.YearName(share.AcademicYear)}",
        Earning.EvidencePoints => share.Number == 1 ? "evidence of the start" : "75% engagement",
        _ => "year 2",
    };

    private static string NotKnown(FundingLine line, Share share) => share.State == ShareState.NoRate
        ? FundingReasons.NoRate(line)
        : $"it is not known when {line.Component.Display()} is paid for {FundingTerm.YearName(share.AcademicYear)}: add the payment to the file of rates";

    private static string Course(Share year, LocalDate asAt) => asAt < year.From ? $"starts on {FundingReasons.Day(year.From)}"
        : asAt <= year.To ? $"ends on {FundingReasons.Day(year.To)}"
        : $"ended on {FundingReasons.Day(year.To)}";

    private static string Due(Share share, LocalDate asAt) =>
        $"paid in arrears, {(share.Window.HasPassed(asAt) ? "was due" : "expected")} by {FundingReasons.Day(share.Window.To)}";
}
