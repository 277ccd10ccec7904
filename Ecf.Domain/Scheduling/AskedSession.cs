using System.Globalization;
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
    internal ScheduledSession On(LocalDate date) => In(Term!.Value, date);

    /// <summary>The session in a term, which is its own unless the programme names none.</summary>
    internal ScheduledSession In(InductionTerm term, LocalDate date, LocalTime? at = null) =>
        new(Id, Of.Id, term, date, Length, Template.Delivery, Template.Cadence, Template.Provenance) { At = at };

    /// <summary>One of the dates of a regular meeting.</summary>
    internal ScheduledSession Meeting(LocalDate date, int week) =>
        new(string.Concat(Id, "-", week.ToString(CultureInfo.InvariantCulture)), Of.Id, Term!.Value, date, Length, Template.Delivery, Template.Cadence, Template.Provenance);

    internal Unplaced WithoutDate(UnplacedReason reason, string sentence) => new(Id, Of.Id, Term is { } term ? Anchor.Term(term) : Template.In, Length, reason, sentence);
}
