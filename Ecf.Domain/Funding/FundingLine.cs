using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>One grant for one ECT. Every ECT has exactly one line for every grant: what is not paid is a £0.00 line with its reason.</summary>
public sealed record FundingLine
{
    /// <summary>The school that is paid: its unique reference number.</summary>
    public required string School { get; init; }

    /// <summary>The ECT's id.</summary>
    public required string Ect { get; init; }

    /// <summary>The ECT's name.</summary>
    public required string EctName { get; init; }

    /// <summary>The id of the ECT's mentor, or <c>null</c> where there is none.</summary>
    public string? Mentor { get; init; }

    /// <summary>The grant.</summary>
    public required FundingComponent Component { get; init; }

    /// <summary>What should have been paid by the statement's date; never above <see cref="InAll"/>.</summary>
    public Money ToDate { get; init; }

    /// <summary>What the whole induction brings if nothing changes: only what is sure.</summary>
    public Money InAll { get; init; }

    /// <summary>How the line stands on the statement's date.</summary>
    public required FundingStatus Status { get; init; }

    /// <summary>How <see cref="InAll"/> is reckoned: "£1,576.10 × 1 mentor, 36 hours over two years".</summary>
    public required string Working { get; init; }

    /// <summary>Why the line stands as it does, and when money comes; people by name. Without a final full stop.</summary>
    public required string Reason { get; init; }

    /// <summary>The day by which the next payment is expected, or the last was due; <c>null</c> where nothing is sure to be paid.</summary>
    public LocalDate? ExpectedOn { get; init; }

    /// <summary>The rate with its source; <c>null</c> where none is held for the ECT's area and cohort.</summary>
    public FundingRate? Rate { get; init; }
}
