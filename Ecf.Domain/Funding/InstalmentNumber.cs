using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>Which of the two instalments a mentor is due: a replacement receives what the one before did not, or the same one for a second ECT.</summary>
internal static class InstalmentNumber
{
    internal static int Of(ShareMaking making, IEnumerable<Spell> now, (int Year, int Received) own) =>
        Math.Max(own.Received, now.Min(spell => PaidForOthers(making, spell, own.Year))) + 1;

    /// <summary>How many instalments other mentors brought in earlier years for the ECT of a spell.</summary>
    private static int PaidForOthers(ShareMaking making, Spell spell, int year)
    {
        var earlier = making.Rates.Payments.Where(rule => rule is { Component: FundingComponent.MentorBackfill, Earned: Earning.Instalment })
            .SelectMany(rule => Enumerable.Range(rule.FromYear, Math.Max(0, Math.Min(rule.ToYear ?? year, year - 1) - rule.FromYear + 1)));
        return earlier.Count(before => making.Claim.SpellsOfEct(spell.Ect).Any(other =>
            other.Mentor is { FundedBefore: false } mentor && mentor.Mentor != spell.Mentor!.Mentor && other.Covers(new LocalDate(before + 1, 6, 1))));
    }
}
