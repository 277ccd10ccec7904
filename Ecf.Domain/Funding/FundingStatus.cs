namespace Ecf.Domain.Funding;

/// <summary>How one line of a statement, or one payment of a line, stands on the statement's date.</summary>
public enum FundingStatus
{
    /// <summary>The window of payment has passed, so it should have been paid: <see cref="FundingLine.ToDate"/> equals <see cref="FundingLine.InAll"/>.</summary>
    Payable,

    /// <summary>The time it pays for has begun, and at least a part is still to be paid.</summary>
    Expected,

    /// <summary>The time it pays for has not begun.</summary>
    NotYet,

    /// <summary>Nothing is paid; <see cref="FundingLine.Reason"/> says why.</summary>
    NotPayable,

    /// <summary>
    /// More may be payable than is shown, but nothing known here says how much: no rate is held, or an ECT left during a year.
    /// The line carries only what is sure.
    /// </summary>
    Unclear,
}
