using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>One session in a ledger: what it adds to each figure, and the mark that says so.</summary>
/// <param name="SessionId">What it is, such as "Y1T1-webinars-2".</param>
/// <param name="Strand">The id of its strand.</param>
/// <param name="In">Its place in the programme, as far as the programme says.</param>
/// <param name="Delivery">How it is held.</param>
/// <param name="Date">Its day; <c>null</c> while it has none.</param>
/// <param name="Entry">Its mark as known at the ledger's date; <c>null</c> while unrecorded, only planned or not due.</param>
/// <param name="Line">What it adds to each figure.</param>
/// <param name="WhyNoDate">Why it has no date, in words; <c>null</c> where it has one.</param>
public sealed record SessionLine(
    string SessionId, string Strand, Anchor In, Delivery Delivery, LocalDate? Date, RegisterEntry? Entry, HoursLine Line, string? WhyNoDate = null)
{
    /// <summary>The term of the programme; <c>null</c> where the programme does not say.</summary>
    public InductionTerm? Term => In.OneTerm;

    /// <summary>The year of induction, 1 or 2; <c>null</c> where the programme does not say.</summary>
    public int? Year => Term?.Year ?? (In == Anchor.Year(1) ? 1 : In == Anchor.Year(2) ? 2 : null);
}
