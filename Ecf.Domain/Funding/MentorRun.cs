using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>One mentor's training: where and with whom, and what it can earn.</summary>
internal sealed class MentorRun
{
    // Far beyond any training: a hub's rates could ask for instalments for ever.
    private const int MostTerms = 30;

    private readonly ShareMaking making;
    private readonly IReadOnlyList<Spell> spells;
    private readonly ClaimedMentor mentor;
    private readonly int cohort;
    private readonly FundingBasis basis;
    private readonly List<(Spell Spell, Share Share)> shares = [];

    internal MentorRun(ShareMaking making, IReadOnlyList<Spell> spells)
    {
        (this.making, this.spells) = (making, spells);
        mentor = spells[0].Mentor!;
        cohort = CohortOf(mentor, spells[0].From);
        basis = RateAt(spells[0])?.Basis ?? FundingBasis.PerMentorOnce;
    }

    /// <summary>The cohort that a mentor trains with: contract periods run from 1 June to 31 May, the first one from 2021.</summary>
    internal static int CohortOf(ClaimedMentor mentor, LocalDate start) => mentor.Cohort ?? Math.Max(2021, start.Month < 6 ? start.Year - 1 : start.Year);

    /// <summary>The shares in order of time, each with the spell at whose school it is paid.</summary>
    internal IReadOnlyList<(Spell Spell, Share Share)> Shares()
    {
        if (basis == FundingBasis.PerEvidencePoint)
        {
            Evidence();
        }
        else
        {
            Years();
        }

        return shares;
    }

    private FundingRate? RateAt(Spell spell) => making.Rates.Find(FundingComponent.MentorBackfill, spell.Area, cohort);

    private void Years()
    {
        var first = FundingTerm.Of(spells[0].From);
        var (term, left) = (first, FundingRate.Terms);
        while (left > 0 && term.CompareTo(first.Plus(MostTerms)) < 0)
        {
            if (making.Rates.PaymentFor(FundingComponent.MentorBackfill, term.AcademicYear, basis)?.Earned == Earning.Instalment)
            {
                left -= Instalment(term.AcademicYear, left);
                term = FundingTerm.Of(new(term.AcademicYear + 1, 8, 1));
            }
            else
            {
                Term(term, FundingRate.Terms - left);
                (term, left) = (term.Plus(1), left - 1);
            }
        }
    }

    private void Term(FundingTerm term, int served)
    {
        var (spell, ended) = SpellIn(term);
        var declared = mentor.TermsDeclared is { } terms ? served < terms : (bool?)null;
        if (spell is null || (!ended && declared != true && spell.IsHandedOn))
        {
            return;
        }

        var last = FundingTerm.EndOfYear(term.AcademicYear);
        var state = mentor.RegisteredOn > last ? ShareState.RegisteredLate
            : declared == false && last < making.AsAt ? ShareState.NotDeclared
            : !ended && declared != true ? ShareState.BrokenOff
            : ShareState.Sure;
        Add(spell, term, state);
    }

    /// <summary>Terms of one school and year that stand alike are one share.</summary>
    private void Add(Spell spell, FundingTerm term, ShareState state)
    {
        var from = LocalDate.Max(term.First, spell.From);
        var stopped = state == ShareState.BrokenOff ? spell.To : (LocalDate?)null;
        var terms = 1;
        if (shares.Count > 0 && shares[^1] is var (_, last) && last.School == spell.School && last.AcademicYear == term.AcademicYear && state == ShareState.Sure && last.IsSure)
        {
            (from, terms) = (last.From, last.Terms + 1);
            shares.RemoveAt(shares.Count - 1);
        }

        shares.Add((spell, making.At(spell, RateAt(spell), new()
        {
            By = Earning.Terms, AcademicYear = term.AcademicYear, From = from, To = term.Last, State = state, Terms = terms, Stopped = stopped,
        })));
    }

    /// <summary>Who is mentored at the end of a term; failing that, who was mentored in it, the last first.</summary>
    private (Spell? Spell, bool Ended) SpellIn(FundingTerm term)
    {
        Spell? there = null;
        foreach (var spell in spells)
        {
            if (spell.Ends(term))
            {
                return (spell, true);
            }

            there = spell.Overlaps(term) ? spell : there;
        }

        return (there, false);
    }

    /// <summary>The instalment of a year; gives how many sixths of the rate are used up with it.</summary>
    private int Instalment(int year, int left)
    {
        var cut = new LocalDate(year + 1, 6, 1);
        var (from, to) = (new LocalDate(year, 8, 1), FundingTerm.EndOfYear(year));
        var opens = FundingTerm.Of(from).Opens;
        var spell = spells.FirstOrDefault(spell => spell.Covers(cut));
        var earned = new Earned { By = Earning.Instalment, AcademicYear = year, From = LocalDate.Max(from, spells[0].From), To = to, Terms = FundingRate.Terms / 2 };
        if (spell is null)
        {
            var broken = spells.LastOrDefault(spell => spell.From <= to && spell.To >= opens && !spell.IsHandedOn);
            shares.AddRange(broken is null ? [] : [(broken, making.At(broken, RateAt(broken), earned with { State = ShareState.BrokenOff, Stopped = broken.To }))]);
            return 0;
        }

        var number = InstalmentNumber.Of(making, spells.Where(spell => spell.Covers(cut)), (year, (FundingRate.Terms - left) / (FundingRate.Terms / 2)));
        var state = (mentor.RegisteredOn ?? spells[0].From) >= cut ? ShareState.RegisteredLate
            : number == 2 && mentor.TermsDeclared < 4 && cut < making.AsAt ? ShareState.NotDeclared
            : ShareState.Sure;
        if (number > 2)
        {
            return left;
        }

        shares.Add((spell, making.At(spell, RateAt(spell), earned with { State = state, Number = number })));
        return state == ShareState.Sure ? left - (FundingRate.Terms - (number * (FundingRate.Terms / 2))) : 0;
    }

    private void Evidence()
    {
        var first = FundingTerm.Of(spells[0].From);
        var last = first.Plus(2);
        var start = LateOr(first.AcademicYear, mentor.StartEvidence == false ? ShareState.NoEvidence : ShareState.Sure);
        shares.Add((spells[0], making.At(spells[0], RateAt(spells[0]), new()
        {
            By = Earning.EvidencePoints, AcademicYear = first.AcademicYear, From = spells[0].From, To = first.Last, State = start, Number = 1,
        })));
        var end = SpellIn(last).Spell ?? spells[^1];
        shares.Add((end, making.At(end, RateAt(end), new()
        {
            By = Earning.EvidencePoints, AcademicYear = last.AcademicYear, From = spells[0].From, To = last.Last, State = LateOr(last.AcademicYear, Engaged(last)), Number = 2, Stopped = mentor.Left,
        })));
    }

    private ShareState Engaged(FundingTerm last) => mentor.Engagement switch
    {
        >= FundingRule.Engagement => ShareState.Sure,
        not null when last.Last < making.AsAt => ShareState.NoEvidence,
        _ when mentor.Left < last.First => ShareState.LeftEarly,
        not null => ShareState.EngagementOpen,
        _ => ShareState.Sure,
    };

    private ShareState LateOr(int year, ShareState state) => mentor.RegisteredOn > FundingTerm.EndOfYear(year) ? ShareState.RegisteredLate : state;
}
