namespace Ecf.Domain.Funding;

/// <summary>Looks for the reason of a difference: each idea is tried against the pennies, the surest first.</summary>
internal sealed class DifferenceSearch(ExpectedMoney expected, RemittanceRow row, IReadOnlyList<ExpectedItem> items)
{
    internal (DifferenceCause Cause, string Why) Of(Money paid, Money due)
    {
        if (paid == due)
        {
            return (DifferenceCause.None, items.Count == 0 && !expected.LinesFor(row).Any() ? DifferenceWords.UnknownSchool : DifferenceWords.Agrees);
        }

        return OncePerMentor(paid, due) ?? Moved(paid - due) ?? OtherRate(paid, due) ?? Terms(paid, due) ?? TooEarly(paid) ?? OnePerson(paid - due) ?? Nothing();
    }

    /// <summary>As many times the mentor's money as there are ECTs of mentors with several.</summary>
    private (DifferenceCause, string)? OncePerMentor(Money paid, Money due)
    {
        if (row.Component != FundingComponent.MentorBackfill)
        {
            return null;
        }

        var again = expected.LinesFor(row).Where(line => line.Grant.Cause?.Kind is CauseKind.OnAnotherLine or CauseKind.FundedBefore).ToList();
        var each = items.Count == 0
            ? again.Select(line => line.Rate).OfType<FundingRate>().SelectMany(rate => new[] { TermMoney.Rounded(rate.Amount, 3), rate.Amount, rate.OnStart, rate.OnEngagement }).Distinct()
            : items.GroupBy(item => item.Share.Mentor!.Mentor, item => item.Share.Amount, StringComparer.Ordinal).Select(ofMentor => ofMentor.Sum(amount => amount)).Concat(items.Select(item => item.Share.Amount)).Distinct();
        foreach (var once in each.Where(amount => amount > Money.Zero))
        {
            for (var times = 1; times <= again.Count; times++)
            {
                if (paid == due + (times * once))
                {
                    var mentors = items.Select(item => item.Share.Mentor!.Mentor).Distinct(StringComparer.Ordinal).Count();
                    return (DifferenceCause.PerMentorRule, items.Count == 0 ? DifferenceWords.NotPayable(again[0]) : DifferenceWords.OncePerMentor(mentors + times, mentors));
                }
            }
        }

        return null;
    }

    private (DifferenceCause, string)? Moved(Money difference)
    {
        var movers = expected.Statement.Claim.Facts.Moves.Select(move => move.Ect).ToHashSet(StringComparer.Ordinal);
        if (movers.Count == 0)
        {
            return null;
        }

        var ofMovers = expected.Opened.Where(item => movers.Contains(item.Line.Ect) && item.Line.Component == row.Component && ExpectedMoney.Fits(item.Line, row.Person)).ToList();
        var elsewhere = ofMovers.Find(item => item.Line.School != row.School && item.Share.Amount == difference && expected.LinesFor(row).Any(line => line.Ect == item.Line.Ect));
        if (elsewhere is not null)
        {
            return (DifferenceCause.MovedSchool, DifferenceWords.MovedAway(elsewhere.Line.EctName, elsewhere.Line.School));
        }

        var here = ofMovers.Find(item => item.Line.School == row.School && item.Share.Amount == Money.Zero - difference);
        return here is null ? null : (DifferenceCause.MovedSchool, DifferenceWords.MovedHere(here.Line.EctName));
    }

    /// <summary>The same shares of another rate, where all that is expected follows one.</summary>
    private (DifferenceCause, string)? OtherRate(Money paid, Money due)
    {
        if (items.Count == 0 || due == Money.Zero || items.Select(item => item.Share.Rate).Distinct().Count() != 1)
        {
            return null;
        }

        var right = items[0].Share.Rate!;
        if (right.Contested is { } contested && InProportion(paid, contested.Amount, due, contested.Instead))
        {
            return (DifferenceCause.ContestedRate, DifferenceWords.OtherSource(contested));
        }

        var other = expected.Statement.Rates.All.Where(rate => rate.Component == right.Component && rate.Amount != right.Amount)
            .OrderByDescending(rate => rate.Area == right.Area).FirstOrDefault(rate => InProportion(paid, rate.Amount, due, right.Amount));
        return other is null ? null
            : other.Area == right.Area ? (DifferenceCause.RateYear, DifferenceWords.OtherCohort(other, right))
            : (DifferenceCause.Area, DifferenceWords.OtherArea(other, right));
    }

    private (DifferenceCause, string)? Terms(Money paid, Money due)
    {
        var terms = items.Sum(item => item.Share.Terms);
        var rate = items.Count == 0 ? expected.LinesFor(row).Select(line => line.Rate).FirstOrDefault(rate => rate is not null) : items[0].Share.Rate;
        if (row.Component != FundingComponent.MentorBackfill || rate is null || rate.Basis == FundingBasis.PerEvidencePoint || items.Any(item => item.Share.Rate != rate))
        {
            return null;
        }

        var pence = Math.Abs(TermMoney.PenceOf(paid - due));
        if (terms > 0 && pence <= terms)
        {
            return (DifferenceCause.TermShare, DifferenceWords.Rounded(rate));
        }

        for (var other = 1; other <= terms + FundingRate.Terms; other++)
        {
            if (other != terms && Math.Abs(TermMoney.Pence(rate.Amount, other) - TermMoney.PenceOf(paid)) <= 1)
            {
                return (DifferenceCause.TermShare, DifferenceWords.Terms(rate, other, terms));
            }
        }

        return null;
    }

    private (DifferenceCause, string)? TooEarly(Money paid)
    {
        var early = expected.All.FirstOrDefault(item => item.Line.School == row.School && item.Line.Component == row.Component && ExpectedMoney.Fits(item.Line, row.Person)
            && !item.Share.Window.HasOpened(expected.Statement.AsAt) && item.Share.Amount == paid && (row.AcademicYear is null || row.AcademicYear == item.Share.AcademicYear));
        return early is null ? null : (DifferenceCause.TooEarly, DifferenceWords.TooEarly(early.Share.Window));
    }

    private (DifferenceCause, string)? OnePerson(Money difference)
    {
        if (items.FirstOrDefault(item => item.Share.Amount == Money.Zero - difference) is { } left)
        {
            return (DifferenceCause.OnePerson, DifferenceWords.LeavesOut(DifferenceWords.Who(left), left.Share.Amount));
        }

        return items.FirstOrDefault(item => item.Share.Amount == difference) is { } twice
            ? (DifferenceCause.OnePerson, DifferenceWords.Adds(DifferenceWords.Who(twice), twice.Share.Amount))
            : null;
    }

    private (DifferenceCause, string) Nothing() =>
        !expected.LinesFor(row).Any() ? (DifferenceCause.Unexplained, DifferenceWords.UnknownSchool)
        : items.Count == 0 ? (DifferenceCause.Unexplained, DifferenceWords.NotPayable(expected.LinesFor(row).First()))
        : (DifferenceCause.Unexplained, DifferenceWords.Unexplained);

    /// <summary>Whether one : its rate is as other : its rate, but for the pennies that rounding can bring.</summary>
    private bool InProportion(Money paid, Money used, Money due, Money right)
    {
        var asked = due.Pounds * used.Pounds / right.Pounds;
        return Math.Abs(paid.Pounds - asked) <= 0.01m * Math.Max(1, items.Count) && used != right;
    }
}
