using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>The wording of every line's working and reason. People are named, never numbered.</summary>
internal static class FundingReasons
{
    internal static string Day(LocalDate date) => FormattableString.Invariant($"{date:d MMMM uuuu}");

    internal static string Working(FundingLine line)
    {
        if (line.Rate is not { } rate)
        {
            return "no rate";
        }

        var perEct = rate.Basis == FundingBasis.PerEct;
        if (line.InAll == Money.Zero)
        {
            return $"{rate.Amount} × 0 {(perEct ? "ECTs" : "mentors")}, {rate.Unit}";
        }

        var part = line.InAll == rate.Amount ? "" : $"{line.InAll} of ";
        return $"{part}{rate.Amount} {(perEct ? "per ECT" : "× 1 mentor")}, {rate.Unit}";
    }

    internal static string Of(FundingLine line, LocalDate asAt) => line.Grant.Cause is { } cause
        ? CauseReasons.Of(line, cause, asAt)
        : line.Shares.All(share => share.State == ShareState.NoRate) ? NoRate(line)
        : line.Component == FundingComponent.MentorBackfill ? string.Join("; ", line.Shares.Select(share => ShareReasons.Backfill(line, share, asAt)))
        : ShareReasons.Year2(line, line.Shares[0], asAt);

    internal static string NoRate(FundingLine line) => line.Spell.Area is { } area
        ? $"no rate is held for {line.Component.Display()} in {area.Display()}, cohort {line.Grant.Cohort}: add the published rate to the file of rates; no other cohort's or area's rate is used"
        : "the funding area of the school is not known: give the school the code of its district, such as E06000018 for Nottingham";
}
