using Ecf.Domain.Programmes;

namespace Ecf.Domain.Attendance;

/// <summary>A part of a ledger: a strand, a term, a year of induction, a kind of delivery, or several of these at once.</summary>
public sealed record HoursPart
{
    /// <summary>The whole ledger.</summary>
    public static HoursPart Whole { get; } = new();

    /// <summary>The id of a strand; <c>null</c> for all.</summary>
    public string? Strand { get; init; }

    /// <summary>A term of the programme; <c>null</c> for all, sessions without a term included.</summary>
    public InductionTerm? Term { get; init; }

    /// <summary>A year of induction, 1 or 2; <c>null</c> for all, sessions without a year included.</summary>
    public int? Year { get; init; }

    /// <summary>A kind of delivery; <c>null</c> for all.</summary>
    public Delivery? Delivery { get; init; }

    /// <summary>As a school says it: "webinars, year 1 term 2", or "in all".</summary>
    public string Display()
    {
        string?[] parts = [Strand, Term?.Display(), Year is { } year ? FormattableString.Invariant($"year {year}") : null, Delivery?.Display().ToLowerInvariant()];
        return this == Whole ? "in all" : string.Join(", ", parts.OfType<string>());
    }

    internal bool Covers(SessionLine line) =>
        (Strand is null || Strand == line.Strand) && (Term is null || Term == line.Term)
        && (Year is null || Year == line.Year) && (Delivery is null || Delivery == line.Delivery);
}
