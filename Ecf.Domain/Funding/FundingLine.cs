using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>
/// One grant for one ECT at one school. Every ECT has a line for every grant: what is not paid is a £0.00 line with its reason. Who moved, or had several mentors,
/// has a line for each school and mentor. Texts are made when they are asked for.
/// </summary>
public sealed class FundingLine
{
    private readonly LocalDate asAt;

    internal FundingLine(Spell spell, LineGrant grant, IReadOnlyList<Share> shares, LocalDate asAt)
    {
        (Spell, Grant, Shares, this.asAt) = (spell, grant, shares, asAt);
        (InAll, ToDate, ExpectedOn) = LineSums.Of(shares, asAt);
        Status = grant.Cause is not null ? FundingStatus.NotPayable : LineSums.StatusOf(shares, asAt);
    }

    /// <summary>What the line is called for ever: school, ECT, grant and, for backfill, mentor: "122222/1000001/mentor-backfill/2000001".</summary>
    public string Id => string.Join('/', new[] { School, Ect, FundingWords.WordFor(FundingWords.Components, Component), Component == FundingComponent.MentorBackfill ? Mentor : null }.Where(part => part is not null));

    /// <summary>The school that is paid: its unique reference number.</summary>
    public string School => Spell.School;

    /// <summary>The ECT's id.</summary>
    public string Ect => Spell.Ect.Ect;

    /// <summary>The ECT's name.</summary>
    public string EctName => Spell.Ect.Name;

    /// <summary>The id of the mentor at the school, or <c>null</c> where there is none.</summary>
    public string? Mentor => Spell.Mentor?.Mentor;

    /// <summary>The mentor's name, or <c>null</c> where there is none.</summary>
    public string? MentorName => Spell.Mentor?.Name;

    /// <summary>The ECT's cohort: 2024 for 2024/25.</summary>
    public int Cohort => Spell.Ect.Cohort;

    /// <summary>The grant.</summary>
    public FundingComponent Component => Grant.Component;

    /// <summary>What should have been paid by the statement's date; never above <see cref="InAll"/>.</summary>
    public Money ToDate { get; }

    /// <summary>What the whole induction brings if nothing changes: only what is sure.</summary>
    public Money InAll { get; }

    /// <summary>How the line stands on the statement's date.</summary>
    public FundingStatus Status { get; }

    /// <summary>The payments in order of time; none where the whole line is not payable.</summary>
    public IReadOnlyList<FundingPayment> Payments => [.. Shares.Select(Payment)];

    /// <summary>How <see cref="InAll"/> is reckoned: "£1,576.10 × 1 mentor, 36 hours over two years".</summary>
    public string Working => FundingReasons.Working(this);

    /// <summary>Why the line stands as it does, and when money comes; people by name. Without a final full stop.</summary>
    public string Reason => FundingReasons.Of(this, asAt);

    /// <summary>The last day of the window of the next payment, or of the last where all have passed; <c>null</c> where nothing is sure to be paid.</summary>
    public LocalDate? ExpectedOn { get; }

    /// <summary>The rate with its source; <c>null</c> where none is held for the school's area and the cohort.</summary>
    public FundingRate? Rate => Grant.Rate ?? (Shares.Count == 0 ? null : Shares[0].Rate);

    /// <summary>The rules that make the line what it is.</summary>
    public IReadOnlyList<FundingRule> Rules => [.. LineRules.Of(this).Distinct()];

    internal Spell Spell { get; }

    internal LineGrant Grant { get; }

    internal IReadOnlyList<Share> Shares { get; }

    internal FundingPayment Payment(Share share) => new()
    {
        AcademicYear = share.AcademicYear,
        Earned = share.Earned,
        Terms = share.Terms,
        Amount = share.Amount,
        Exact = share.Terms > 0 && share.IsSure ? share.Rate!.TermsDisplay(share.Terms) : share.Amount.Display(),
        Window = share.Window,
        Status = share.StatusOn(asAt),
    };

    /// <summary>What is sure and was not due yet, for a forecast.</summary>
    internal IEnumerable<Share> StillToCome => Shares.Where(share => share.IsSure && !share.Window.HasPassed(asAt));
}
