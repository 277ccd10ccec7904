namespace Ecf.Domain.Programmes;

/// <summary>One cell of a programme: equal sessions, a total over a span, or a regular meeting. It has no date yet.</summary>
public sealed record SessionTemplate
{
    /// <summary>The <see cref="Programmes.Strand.Id"/> of its row.</summary>
    public required string Strand { get; init; }

    /// <summary>Where in the programme it lies, or the span it runs across.</summary>
    public required Anchor In { get; init; }

    /// <summary>How many sessions there are, 1 or more; 1 for a total over a span and for a regular meeting.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Whether these are counted sessions, a total over a span, or a regular meeting.</summary>
    public Cadence Cadence { get; init; }

    /// <summary>The length of each session or meeting, or the total over the span; <c>null</c> for meetings whose length the source does not give.</summary>
    public Hours? Length { get; init; }

    /// <summary>How it takes place.</summary>
    public required Delivery Delivery { get; init; }

    /// <summary>Whether the source says so.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>What the session is about; <c>null</c> where it has no title of its own.</summary>
    public string? Title { get; init; }

    /// <summary>What a reader should know about it; <c>null</c> for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it is a weekly or fortnightly meeting.</summary>
    public bool IsMeeting => Cadence is Cadence.Weekly or Cadence.Fortnightly;

    /// <summary>All its sessions together; none for a meeting, since how many there are depends on a calendar.</summary>
    public Hours Total => IsMeeting || Length is not { } each ? Hours.Zero : Count * each;
}
