namespace Ecf.Domain.Declarations;

/// <summary>What can become of a declaration.</summary>
/// <remarks>Source: DfE, register early career teachers, state machines of declarations.</remarks>
public static class DeclarationStates
{
    /// <summary>The states that can come next, in their order; none where all is done.</summary>
    public static IReadOnlyList<DeclarationState> Next(this DeclarationState state) => state switch
    {
        DeclarationState.Submitted => [DeclarationState.Eligible, DeclarationState.Voided],
        DeclarationState.Eligible => [DeclarationState.Payable, DeclarationState.Voided],
        DeclarationState.Payable => [DeclarationState.Paid, DeclarationState.Voided],
        DeclarationState.Paid => [DeclarationState.AwaitingClawback],
        DeclarationState.AwaitingClawback => [DeclarationState.ClawedBack],
        _ => [],
    };

    /// <summary>Whether the declaration counts as made: neither voided nor taken or being taken back.</summary>
    public static bool Stands(this DeclarationState state) => state <= DeclarationState.Paid;

    /// <summary>Whether DfE pays or paid for it: eligible, payable and paid, also where the money is taken back later.</summary>
    public static bool IsBillable(this DeclarationState state) => state is not (DeclarationState.Submitted or DeclarationState.Voided);

    /// <summary>Whether the money is to be or was taken back.</summary>
    public static bool IsRefundable(this DeclarationState state) => state is DeclarationState.AwaitingClawback or DeclarationState.ClawedBack;
}
