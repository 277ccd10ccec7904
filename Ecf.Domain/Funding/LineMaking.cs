namespace Ecf.Domain.Funding;

/// <summary>Makes the lines of one statement.</summary>
internal sealed class LineMaking
{
    private static readonly FundingComponent[] OfYear2 = [FundingComponent.TimeOffTimetable, FundingComponent.MentorSupport];

    private readonly ShareMaking making;
    private readonly BackfillPlaces places;

    internal LineMaking(ShareMaking making)
    {
        this.making = making;
        places = BackfillPlaces.Of(making);
    }

    internal List<FundingLine> Lines()
    {
        var lines = new List<FundingLine>(making.Claim.Ects.Count * 3);
        foreach (var spells in making.Claim.Spells)
        {
            Year2(lines, spells);
            Backfill(lines, spells);
        }

        // Without moves the lines of claimed ECTs, who stand in order, are in order too.
        if (making.Claim.Facts.Moves.Count > 0)
        {
            lines.Sort(Order);
        }

        return lines;
    }

    private static int Order(FundingLine one, FundingLine other) =>
        string.CompareOrdinal(one.School, other.School) is var bySchool and not 0 ? bySchool
        : string.CompareOrdinal(one.Ect, other.Ect) is var byEct and not 0 ? byEct
        : one.Component != other.Component ? one.Component.CompareTo(other.Component)
        : one.Spell.From.CompareTo(other.Spell.From);

    private void Year2(List<FundingLine> lines, IReadOnlyList<Spell> spells)
    {
        var paidAt = Year2Share.PaidAt(spells);
        foreach (var component in OfYear2)
        {
            foreach (var spell in spells.Count == 1 ? spells : Schools(spells, paidAt))
            {
                var rate = making.Rates.Find(component, spell.Area, spell.Ect.Cohort);
                var cause = Ineligible(spell) ?? (spell == paidAt ? NoYear2(spell.Ect) : new LineCause(CauseKind.MovedOn, paidAt.School, spells.First(next => next.School != spell.School && next.From > spell.From).From));
                lines.Add(Line(spell, new(component, rate, cause, spell.Ect.Cohort), cause is null ? [Year2Share.Of(making, spell, component)] : []));
            }
        }
    }

    /// <summary>One spell for each school up to the one that is paid; later schools have nothing to expect for year 2 and no line.</summary>
    private static IEnumerable<Spell> Schools(IReadOnlyList<Spell> spells, Spell paidAt) =>
        spells.Where(spell => spell.From <= paidAt.From && (spell == paidAt || spell.School != paidAt.School)).DistinctBy(spell => spell.School);

    private void Backfill(List<FundingLine> lines, IReadOnlyList<Spell> spells)
    {
        var ect = spells[0].Ect;
        if (!ect.ProviderLed || spells.All(spell => spell.Mentor is null))
        {
            var last = spells[^1];
            lines.Add(Line(last, Grant(last, Ineligible(last) ?? new(ect.ProviderLed ? CauseKind.NoMentor : CauseKind.SchoolLed)), []));
            return;
        }

        foreach (var spell in spells.Count == 1 ? spells : spells.Where(spell => spell.Mentor is not null && spell.From <= spell.To).DistinctBy(spell => (spell.Mentor!.Mentor, spell.School)))
        {
            var shares = places.SharesOf(spell);
            var cause = Ineligible(spell) ?? NoBackfill(spell, shares);
            lines.Add(Line(spell, Grant(spell, cause), cause is null ? shares : []));
        }
    }

    private LineGrant Grant(Spell spell, LineCause? cause)
    {
        var first = spell.Mentor is { } mentor && making.Claim.SpellsOfMentors.TryGetValue(mentor.Mentor, out var ofMentor) ? ofMentor[0].From : spell.From;
        var cohort = spell.Mentor is null ? spell.Ect.Cohort : MentorRun.CohortOf(spell.Mentor, first);
        return new(FundingComponent.MentorBackfill, making.Rates.Find(FundingComponent.MentorBackfill, spell.Area, cohort), cause, cohort);
    }

    private FundingLine Line(Spell spell, LineGrant grant, IReadOnlyList<Share> shares)
    {
        if (grant.Component != FundingComponent.MentorBackfill)
        {
            PennyShares.Pay(shares);
        }

        return new(spell, grant, shares, making.AsAt);
    }

    private LineCause? NoBackfill(Spell spell, IReadOnlyList<Share> shares) =>
        spell.Mentor!.FundedBefore ? new(CauseKind.FundedBefore, spell.Mentor.Name)
        : spell.From > spell.To ? new(CauseKind.NoTerm, spell.Mentor.Name)
        : places.CarrierOf(spell) is var carrier && carrier.Ect != spell.Ect ? new(CauseKind.OnAnotherLine, carrier.Ect.Name)
        : shares.Count > 0 ? null
        : !EndsATerm(spell) ? new(CauseKind.NoTerm, spell.Mentor.Name)
        : places.ElsewhereOf(spell, making.Claim.SpellsOfMentors[spell.Mentor.Mentor]) is { } paid ? new(CauseKind.OnAnotherLine, $"{paid.Ect.Name} at school {paid.School}")
        : new(CauseKind.NoInstalment, spell.Mentor.Name);

    /// <summary>Whether the mentor served a term at the school, with any ECT: whose line it is stands for all of them there.</summary>
    private bool EndsATerm(Spell first) => making.Claim.SpellsOfMentors[first.Mentor!.Mentor]
        .Where(spell => spell.School == first.School)
        .Any(spell => spell.Ends(FundingTerm.Of(spell.From)) || spell.Ends(FundingTerm.Of(spell.From).Plus(1)));

    private static LineCause? NoYear2(ClaimedEct ect) =>
        ect.LastDay < ect.Year2From ? new(CauseKind.LeftBeforeYear2, "", ect.LastDay)
        : ect.InductionTerms <= 3 ? new(CauseKind.NoYear2, $"{ect.InductionTerms}")
        : null;

    private LineCause? Ineligible(Spell spell) => making.Claim.SchoolOf(spell.School).IsEligible ? null : new(CauseKind.NotEligible);
}
