using System.Globalization;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>One session that a programme asks for, before it has a date.</summary>
/// <param name="Id">The identity it will keep.</param>
/// <param name="Of">Its strand.</param>
/// <param name="Template">The line of the programme that asks for it.</param>
/// <param name="Within">The term, or the half or week of one, in which it is to lie; not known where the programme does not say the term.</param>
/// <param name="Length">Its length.</param>
internal sealed record AskedSession(string Id, Strand Of, SessionTemplate Template, Anchor Within, Hours Length)
{
    /// <summary>The term of the programme, or <c>null</c> where the programme does not say.</summary>
    internal InductionTerm? Term { get; } = Within.OneTerm;

    /// <summary>Whether the programme itself names a half-term or a week, and not only a term or more.</summary>
    internal bool IsWithinPart { get; } = Template.In.HalfTerm is not null || Template.In.Week is not null;

    /// <summary>The date that the programme fixes; <c>null</c> where it leaves the day open.</summary>
    internal FixedDate? Agreed { get; } = Template.On is { } date ? new(Id, date, Template.At) : null;

    /// <summary>The minute of the day that the programme states; <c>null</c> for none.</summary>
    internal int? Minute { get; } = Template.At is { } at ? PreferredTime.MinuteOf(at) : null;

    internal ScheduledSession On(LocalDate date) => In(Term!.Value, date);

    /// <summary>The session in a term, which is its own unless the programme names none.</summary>
    internal ScheduledSession In(InductionTerm term, LocalDate date, LocalTime? at = null) =>
        new(Id, Of.Id, term, date, Length, Template.Delivery, Template.Cadence, Template.Provenance) { At = at };

    /// <summary>One of the dates of a regular meeting.</summary>
    internal ScheduledSession Meeting(LocalDate date, int week) => In(Term!.Value, date, Template.At) with
    {
        Id = string.Concat(Id, "-", week.ToString(CultureInfo.InvariantCulture)),
    };

    internal Unplaced WithoutDate(UnplacedReason reason, string sentence) => new(Id, Of.Id, Place, Length, reason, sentence);

    /// <summary>Its place as far as the programme says it, down to the term.</summary>
    private Anchor Place => Term is { } term && !IsWithinPart ? Anchor.Term(term) : Term is null ? Template.In : Within;
}
