namespace Ecf.Domain.Programmes;

/// <summary>A total that the source itself prints, kept beside what its sessions add up to.</summary>
/// <param name="Strand">The id of the row it is about; <c>null</c> for all rows.</param>
/// <param name="Over">The term or year it is about; <c>null</c> for the whole programme.</param>
/// <param name="Delivery">The kind of delivery it is about; <c>null</c> for every kind.</param>
/// <param name="Hours">What the source prints; 0 h where it prints that.</param>
public sealed record StatedTotal(string? Strand, Anchor? Over, Delivery? Delivery, Hours Hours);
