using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>The window in which one declaration of a schedule is made, and when it pays.</summary>
public sealed class Milestone
{
    /// <summary>The declaration.</summary>
    public required DeclarationType Type { get; init; }

    /// <summary>The one role that it holds for, or <c>null</c> for both.</summary>
    public ParticipantRole? Role { get; init; }

    /// <summary>The first day of the window.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The deadline: its last day, or <c>null</c> for an open end.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Its payments, the earliest deadline first; none where no day is published. Started on the september schedules of 2022 to 2025 has two.</summary>
    public IReadOnlyList<MilestonePayment> Payments { get; init; } = [];

    /// <summary>Where it stands in its file.</summary>
    internal string Path { get; init; } = "$";

    /// <summary>Whether a day lies in the window.</summary>
    public bool Covers(LocalDate date) => From <= date && (To is not { } to || date <= to);

    /// <summary>The payment of what is declared on a day, or <c>null</c> where none is known for it.</summary>
    public MilestonePayment? PaymentFor(LocalDate declared) => Payments.FirstOrDefault(payment => declared <= payment.DeclaredBy);

    /// <summary>Whether it holds for a role.</summary>
    internal bool IsFor(ParticipantRole role) => Role is null || Role == role;
}
