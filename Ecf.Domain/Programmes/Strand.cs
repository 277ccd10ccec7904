namespace Ecf.Domain.Programmes;

/// <summary>One row of a programme, such as webinars.</summary>
/// <param name="Id">Its id within the programme: small letters, digits and hyphens, such as "self-study".</param>
/// <param name="Name">What the source calls it, such as "Local group sessions".</param>
/// <param name="Delivery">How its sessions take place, unless one of them says otherwise.</param>
/// <param name="Note">What a reader should know about the row; <c>null</c> for nothing.</param>
public sealed record Strand(string Id, string Name, Delivery Delivery, string? Note = null)
{
    /// <summary>What sort of sessions they are, unless one of them says otherwise.</summary>
    public SessionKind Kind { get; init; }

    /// <summary>Who delivers them, unless one of them says otherwise.</summary>
    public Deliverer DeliveredBy { get; init; }

    /// <summary>When in the working day they are held, unless one of them says otherwise.</summary>
    public Timetabling Timetabling { get; init; }

    /// <summary>How often the running text of the source says that its meetings are held, where the cells may say otherwise; <c>null</c> where the text is silent.</summary>
    public Cadence? InText { get; init; }
}
