using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>Makes the lines of one statement.</summary>
internal sealed class LineMaking(FundingClaim claim, FundingRates rates, LocalDate asAt)
{
    internal FundingLine Line(ClaimedEct ect, FundingRule rule)
    {
        var rate = rates.Find(rule.Component, ect.Area, ect.Cohort);
        if (rule.WhyNot(ect, claim) is { } reason)
        {
            return Nothing(ect, rule, rate) with { Reason = reason };
        }

        return rate is null
            ? Nothing(ect, rule, rate) with { Status = FundingStatus.Unclear, Reason = FundingReasons.NoRate(rule.Component, ect) }
            : Paid(Nothing(ect, rule, rate), Instalment.Of(rate, ect, rule.WhoMustStay(ect, claim)), MentorName(ect, rule));
    }

    private static FundingLine Nothing(ClaimedEct ect, FundingRule rule, FundingRate? rate) => new()
    {
        School = ect.School,
        Ect = ect.Ect,
        EctName = ect.Name,
        Mentor = ect.Mentor,
        Component = rule.Component,
        Status = FundingStatus.NotPayable,
        Working = rate is null ? FundingReasons.NoRateWorking : FundingReasons.Working(rate, Money.Zero),
        Reason = "",
        Rate = rate,
    };

    private FundingLine Paid(FundingLine line, IReadOnlyList<Instalment> instalments, string? mentorName)
    {
        var sure = instalments.Where(instalment => instalment.IsSure).ToList();
        var inAll = sure.Sum(instalment => instalment.Amount);
        return line with
        {
            ToDate = sure.Where(instalment => instalment.IsDue(asAt)).Sum(instalment => instalment.Amount),
            InAll = inAll,
            Status = Status(instalments, sure),
            Working = FundingReasons.Working(line.Rate!, inAll),
            Reason = FundingReasons.When(instalments, mentorName, asAt),
            ExpectedOn = (sure.Find(instalment => !instalment.IsDue(asAt)) ?? sure.LastOrDefault())?.DueBy,
        };
    }

    private FundingStatus Status(IReadOnlyList<Instalment> instalments, List<Instalment> sure) =>
        instalments.Any(instalment => instalment.Stay == Stay.BrokenOff) ? FundingStatus.Unclear
        : sure.Count == 0 ? FundingStatus.NotPayable
        : sure.TrueForAll(instalment => instalment.IsDue(asAt)) ? FundingStatus.Payable
        : asAt < sure[0].From ? FundingStatus.NotYet
        : FundingStatus.Expected;

    private string? MentorName(ClaimedEct ect, FundingRule rule) =>
        rule.Basis == FundingBasis.PerMentorOnce ? claim.MentorOf(ect)!.Name : null;
}
