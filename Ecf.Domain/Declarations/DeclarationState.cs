namespace Ecf.Domain.Declarations;

/// <summary>How a declaration stands with DfE: the service's payment and clawback states in one line.</summary>
public enum DeclarationState
{
    /// <summary>Sent, and not yet found payable for: the service's "no payment".</summary>
    Submitted,

    /// <summary>Counts for the next statement.</summary>
    Eligible,

    /// <summary>Stands on a statement whose deadline has passed.</summary>
    Payable,

    /// <summary>Paid to the provider.</summary>
    Paid,

    /// <summary>Taken back before it was paid.</summary>
    Voided,

    /// <summary>Taken back after it was paid: the next open statement takes the money off.</summary>
    AwaitingClawback,

    /// <summary>The money was taken off.</summary>
    ClawedBack,
}
