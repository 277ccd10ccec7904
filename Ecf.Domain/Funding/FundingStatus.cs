namespace Ecf.Domain.Funding;

/// <summary>How one line of a statement stands on the statement's date.</summary>
public enum FundingStatus
{
    /// <summary>The last day by which it should have been paid has come: <see cref="FundingLine.ToDate"/> equals <see cref="FundingLine.InAll"/>.</summary>
    Payable,

    /// <summary>The time it pays for has begun, and at least a part is still to be paid.</summary>
    Expected,

    /// <summary>The time it pays for has not begun.</summary>
    NotYet,

    /// <summary>Nothing is paid on this line; <see cref="FundingLine.Reason"/> says why.</summary>
    NotPayable,

    /// <summary>
    /// More may be payable than the line shows, but nothing known here says how much: no rate is held, or an ECT left during a year.
    /// The line carries only what is sure.
    /// </summary>
    Unclear,
}
