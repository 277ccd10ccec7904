using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>Makes shares: what of a rate is paid where, for which academic year, and whether it is sure.</summary>
internal sealed class ShareMaking(FundingClaim claim, FundingRates rates, LocalDate asAt)
{
    internal FundingClaim Claim => claim;

    internal FundingRates Rates => rates;

    internal LocalDate AsAt => asAt;

    /// <summary>A share at the school of a spell; where no rate or no payment is known it is not sure, whatever else holds.</summary>
    internal Share At(Spell spell, FundingRate? rate, Earned earned)
    {
        var rule = rate is null ? null : rates.PaymentFor(rate.Component, earned.AcademicYear, rate.Basis);
        return new()
        {
            School = spell.School,
            Mentor = earned.ByMentor ? spell.Mentor : null,
            AcademicYear = earned.AcademicYear,
            Earned = earned.By,
            Terms = earned.Terms,
            Number = earned.Number,
            From = earned.From,
            To = earned.To,
            Stopped = earned.Stopped,
            State = rate is null ? ShareState.NoRate : rule is null ? ShareState.NoPayment : earned.State,
            Rate = rate,
            Rule = rule,
            Window = rule?.WindowFor(earned.AcademicYear, claim.SchoolOf(spell.School).Route) ?? default,
        };
    }
}
