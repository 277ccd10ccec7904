using NodaTime;

namespace Ecf.Domain.Programmes;

/// <summary>One cell of a programme: equal sessions, a total over a span, or a regular meeting. Only a few have a date already.</summary>
public sealed record SessionTemplate
{
    /// <summary>The <see cref="Programmes.Strand.Id"/> of its row.</summary>
    public required string Strand { get; init; }

    /// <summary>What names the cell within its programme and in an override: "webinars@Y1T1", or the id that the file gives it.</summary>
    /// <remarks>A second cell of one strand and place is "webinars@Y1T1#2". It stays the same when an override moves the cell.</remarks>
    public string Cell { get; init; } = "";

    /// <summary>Where in the programme it lies, or the span it runs across.</summary>
    public required Anchor In { get; init; }

    /// <summary>The date already fixed for it; <c>null</c> where a schedule is to find one.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The time of day at which it begins; <c>null</c> where the source gives none.</summary>
    public LocalTime? At { get; init; }

    /// <summary>How many sessions there are in all, 1 or more; 1 for a total over a span and for a regular meeting.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Whether <see cref="Count"/> is made of the same number in each term or half-term of the place.</summary>
    public Recurrence Each { get; init; }

    /// <summary>Whether these are counted sessions, a total over a span, or a regular meeting.</summary>
    public Cadence Cadence { get; init; }

    /// <summary>The planned length of each session or meeting, or the total over the span; <c>null</c> for meetings whose length the source does not give.</summary>
    public Hours? Length { get; init; }

    /// <summary>The time set aside for the same, at least <see cref="Length"/>: 60 minutes for a session planned at 45. <c>null</c> where the source sets no other.</summary>
    public Hours? Allotted { get; init; }

    /// <summary>How it takes place.</summary>
    public required Delivery Delivery { get; init; }

    /// <summary>What sort of session it is.</summary>
    public SessionKind Kind { get; init; }

    /// <summary>Who delivers it.</summary>
    public Deliverer DeliveredBy { get; init; }

    /// <summary>When in the working day it is held.</summary>
    public Timetabling Timetabling { get; init; }

    /// <summary>Whom it is for, where that differs from its programme; <c>null</c> for the programme's own audience.</summary>
    public Audience? Audience { get; init; }

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

    /// <summary>The time set aside for all its sessions together: as <see cref="Total"/>, with <see cref="Allotted"/> for <see cref="Length"/> where there is one.</summary>
    public Hours AllottedTotal => IsMeeting || (Allotted ?? Length) is not { } each ? Hours.Zero : Count * each;
}
