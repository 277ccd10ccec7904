using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>What funding must know of one mentor. School and area are those of the mentor's ECTs.</summary>
public sealed record ClaimedMentor
{
    /// <summary>The teacher reference number or another id; unique among a claim's mentors.</summary>
    public required string Mentor { get; init; }

    /// <summary>The name that reasons show.</summary>
    public required string Name { get; init; }

    /// <summary>Whether any school was already paid for this mentor's training; it is paid once only. Default <c>false</c>.</summary>
    public bool FundedBefore { get; init; }

    /// <summary>The cohort that the mentor trains with; <c>null</c> for the one that the first day of training falls into (1 June to 31 May).</summary>
    public int? Cohort { get; init; }

    /// <summary>The day of registration with the department; <c>null</c> for the first day of mentoring.</summary>
    public LocalDate? RegisteredOn { get; init; }

    /// <summary>The last day of training and mentoring where the mentor gave it up or left; <c>null</c> while going on.</summary>
    public LocalDate? Left { get; init; }

    /// <summary>How many terms were declared for the mentor so far, 0 to 6, counted from the first; <c>null</c> where that is not known, and dates decide.</summary>
    public int? TermsDeclared { get; init; }

    /// <summary>Whether evidence of the start was accepted; <c>null</c> where that is not known, and dates decide. It matters from cohort 2025 on.</summary>
    public bool? StartEvidence { get; init; }

    /// <summary>Engagement so far in whole percent, 0 to 100; <c>null</c> where that is not known, and dates decide. It matters from cohort 2025 on.</summary>
    public int? Engagement { get; init; }
}
