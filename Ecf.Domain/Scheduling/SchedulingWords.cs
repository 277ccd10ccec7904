using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>The wording of every reason for which a session has no date.</summary>
internal static class SchedulingWords
{
    internal static string TermNotStated(Strand strand) =>
        $"the programme does not say in which term this session of {strand.Name} falls; give it a term to place it";

    internal static string TermNotKnown(TermCalendar calendar, TrainingStart term) =>
        $"the calendar of {calendar.Name} does not know the whole of {term} yet; it is known to {On(calendar.KnownTo)}";

    internal static string NoDayLeft(TermCalendar calendar, TrainingStart term, int days) =>
        $"{term} has {days} school days in the calendar of {calendar.Name}, and each has a session already";

    internal static Unplaced Missed(ScheduledSession session, LocalDate firstDay) => new(
        session.Id,
        session.Strand,
        Anchor.Term(session.Term),
        session.Length,
        UnplacedReason.MissedByMove,
        $"the new school held it on {On(session.Date)}, before the move on {On(firstDay)}, and the old school after it; agree a date to catch up");

    internal static string TwoEnds(LocalDate? training, LocalDate? induction) =>
        $"{(training is { } trained ? $"training ends on {On(trained)}" : "the end of training is not known")}, {(induction is { } inducted ? $"induction on {On(inducted)}" : "that of induction is not known")}{Apart(training, induction)}";

    private static string Apart(LocalDate? training, LocalDate? induction) =>
        training < induction ? ": the ECT stays in induction, with its time off timetable, after training is over"
        : training > induction ? ": training goes on after induction is over"
        : "";

    private static string On(LocalDate date) => FormattableString.Invariant($"{date:d MMMM uuuu}");
}
