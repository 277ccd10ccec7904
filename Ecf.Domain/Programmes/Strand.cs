namespace Ecf.Domain.Programmes;

/// <summary>One row of a programme, such as webinars.</summary>
/// <param name="Id">Its id within the programme: small letters, digits and hyphens, such as "self-study".</param>
/// <param name="Name">What the source calls it, such as "Local group sessions".</param>
/// <param name="Delivery">How its sessions take place, unless one of them says otherwise.</param>
/// <param name="Note">What a reader should know about the row; <c>null</c> for nothing.</param>
public sealed record Strand(string Id, string Name, Delivery Delivery, string? Note = null);
