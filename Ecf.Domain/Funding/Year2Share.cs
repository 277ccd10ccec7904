using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>What an ECT's year 2 brings, and where: paid whole, after the academic year in which year 2 begins.</summary>
internal static class Year2Share
{
    /// <summary>The fewest declarations by which the department sees that an ECT is in year 2.</summary>
    private const int FewestDeclarations = 4;

    /// <summary>The spell at whose school it is paid: the one at the end of August, or the last before it.</summary>
    internal static Spell PaidAt(IReadOnlyList<Spell> spells)
    {
        var day = FundingTerm.EndOfYear(YearOf(spells[0].Ect));
        for (var index = spells.Count - 1; index > 0; index--)
        {
            if (spells[index].From <= day)
            {
                return spells[index];
            }
        }

        return spells[0];
    }

    internal static Share Of(ShareMaking making, Spell spell, FundingComponent component)
    {
        var (ect, year) = (spell.Ect, YearOf(spell.Ect));
        var enough = LocalDate.Min(ect.Year2To, FundingTerm.EndOfYear(year));
        return making.At(spell, making.Rates.Find(component, spell.Area, ect.Cohort), new()
        {
            By = Earning.Year2,
            AcademicYear = year,
            From = ect.Year2From,
            To = ect.Year2To,
            State = StateOf(ect, enough, making.AsAt),
            Stopped = ect.LastDay < enough ? ect.LastDay : null,
        });
    }

    private static int YearOf(ClaimedEct ect) => FundingTerm.Of(ect.Year2From).AcademicYear;

    private static ShareState StateOf(ClaimedEct ect, LocalDate enough, LocalDate asAt) =>
        ect.LastDay < enough ? ShareState.BrokenOff
        : ect.InductionTerms < FundingRate.Terms ? ShareState.Reduced
        : ect.ProviderLed && ect.DeclarationsMade < FewestDeclarations && FundingTerm.EndOfYear(YearOf(ect)) < asAt ? ShareState.FewDeclarations
        : ShareState.Sure;
}
