using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>Builds explanations, when they are asked for.</summary>
internal static class Explaining
{
    internal static Explanation Of(string what, Money amount, IEnumerable<FundingLine> lines) => new(ExplanationKind.Sum, what, amount, [.. lines.Select(Of)]);

    internal static Explanation Of(FundingLine line) => new(
        ExplanationKind.Line,
        $"{line.Component.Display()} for {line.EctName} at school {line.School}: {line.Working}; {line.Reason}",
        line.InAll,
        [.. line.Shares.Select(share => Payment(line, share)), .. Facts(line), .. line.Rules.Select(Rule)]);

    private static Explanation Payment(FundingLine line, Share share) => new(
        ExplanationKind.Payment,
        $"for {ShareReasons.For(share)}: {Window(share)}, {line.Payment(share).Status.Display()}",
        share.Amount,
        [.. Rate(share), .. share.Rule is { } rule ? [Source("days of payment", rule.Source)] : Array.Empty<Explanation>()]);

    private static string Window(Share share) => share.Rule is null
        ? "no days of payment are known"
        : $"paid from {FundingReasons.Day(share.Window.From)} to {FundingReasons.Day(share.Window.To)}";

    private static IEnumerable<Explanation> Rate(Share share) => share.Rate is not { } rate ? [] :
    [
        new(ExplanationKind.Rate, RateWords(share, rate), rate.Amount, [Source("rate", rate.Source), .. Others(rate)]),
    ];

    private static string RateWords(Share share, FundingRate rate) =>
        $"{rate.Basis.Display()} in {rate.Area.Display()}, {DifferenceWords.Cohorts(rate)}, {rate.Unit}{(share.Terms > 0 ? $"; {share.Terms} of 6 terms {(share.Terms == 1 ? "is" : "are")} exactly {rate.TermsDisplay(share.Terms)}" : "")}";

    private static IEnumerable<Explanation> Others(FundingRate rate)
    {
        if (rate.ConfirmedBy is { } second)
        {
            yield return Source("same amount", second);
        }

        if (rate.Contested is { } contested)
        {
            yield return new(ExplanationKind.Source, $"contested: prints {contested.Amount} for {contested.Of} instead of {contested.Instead}: {contested.Source}", null, []);
        }
    }

    private static IEnumerable<Explanation> Facts(FundingLine line)
    {
        var (ect, mentor) = (line.Spell.Ect, line.Spell.Mentor);
        yield return Fact($"{ect.Name}: cohort {ect.Cohort}, {(ect.ProviderLed ? "provider-led" : "school-led")}, year 1 from {Day(ect.Year1From)}, year 2 from {Day(ect.Year2From)} to {Day(ect.Year2To)}{(ect.Left is { } left ? $", last day {Day(left)}" : "")}");
        yield return Fact($"school {line.School} is in {(line.Spell.Area is { } area ? area.Display() : "an area that is not known")}");
        if (mentor is not null && line.Component == FundingComponent.MentorBackfill)
        {
            yield return Fact($"{mentor.Name}: mentor from {Day(line.Spell.From)} to {Day(line.Spell.To)}{Known(mentor)}");
        }
    }

    private static string Known(ClaimedMentor mentor) => string.Concat(
        mentor.FundedBefore ? ", funded before" : "",
        mentor.RegisteredOn is { } day ? $", registered on {Day(day)}" : "",
        mentor.TermsDeclared is { } terms ? $", terms declared: {terms}" : "",
        mentor.Engagement is { } engagement ? $", engagement {engagement}%" : "");

    private static Explanation Fact(string says) => new(ExplanationKind.Fact, says, null, []);

    private static Explanation Rule(FundingRule rule) => new(ExplanationKind.Rule, $"{rule.Name}: {rule.Says}", null, [Source("rule", rule.Source)]);

    private static Explanation Source(string of, Source source) => new(ExplanationKind.Source, $"source of the {of}: {source}", null, []);

    private static string Day(LocalDate day) => FundingReasons.Day(day);
}
