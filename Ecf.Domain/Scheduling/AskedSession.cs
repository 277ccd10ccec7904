using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>One session that a programme asks for, before it has a date.</summary>
/// <param name="Id">The identity it will keep.</param>
/// <param name="Of">Its strand.</param>
/// <param name="Template">The line of the programme that asks for it.</param>
/// <param name="Term">The term of the programme, or <c>null</c> where the programme does not say.</param>
/// <param name="Number">Its number within strand and term, from 1.</param>
/// <param name="Length">Its length.</param>
internal sealed record AskedSession(string Id, Strand Of, SessionTemplate Template, InductionTerm? Term, int Number, Hours Length)
{
    internal ScheduledSession On(LocalDate date) =>
        new(Id, Of.Id, Term!.Value, date, Length, Template.Delivery, Template.Cadence, Template.Provenance);

    /// <summary>One of the dates of a regular meeting.</summary>
    internal ScheduledSession On(LocalDate date, int week) => On(date) with { Id = $"{Id}-{week}" };

    internal Unplaced WithoutDate(UnplacedReason reason, string sentence) => new(Id, Of.Id, Term is { } term ? Anchor.Term(term) : Template.In, Length, reason, sentence);
}
