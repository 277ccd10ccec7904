namespace Ecf.Domain.Funding;

/// <summary>What funding must know of one mentor. School, area and cohort are those of the mentor's first ECT.</summary>
public sealed record ClaimedMentor
{
    /// <summary>The teacher reference number or another id; unique among a claim's mentors.</summary>
    public required string Mentor { get; init; }

    /// <summary>The name that reasons show.</summary>
    public required string Name { get; init; }

    /// <summary>Whether any school was already paid for this mentor's training; it is paid once only. Default <c>false</c>.</summary>
    public bool FundedBefore { get; init; }
}
