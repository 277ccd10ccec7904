using System.Globalization;
using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>The wording of every reason for which a session has no date, or another one than before.</summary>
internal static class SchedulingWords
{
    internal const string FixedElsewhere = "its date was fixed";

    internal const string FreeNow = "there is a day for it now";

    internal const string NoLongerAsked = "the programme no longer asks for it";

    internal static string TermNotStated(Strand strand) =>
        $"the programme does not say in which term this session of {strand.Name} falls; give it a term to place it";

    internal static string TermNotKnown(TermCalendar calendar, TrainingStart term) =>
        $"the calendar of {calendar.Name} does not know the whole of {term} yet; it is known to {On(calendar.KnownTo)}";

    internal static string NoDayForBoth(Cadence cadence) => cadence == Cadence.Weekly
        ? "no day of the week is a school day of both, so the week has no meeting"
        : "no day of the two weeks is a school day of both, so the fortnight has no meeting";

    internal static string ShutAllTerm(TermCalendar calendar, AskedSession session, TrainingStart term, int days) =>
        $"{Place(session, term)} has {SchoolDays(days)} in the calendar of {calendar.Name}{(days == 0 ? "" : ", and the school is open on none of them")}";

    internal static string TermPast(AskedSession session, TrainingStart term) =>
        $"{Place(session, term)} is past already, and nothing before the first day that may change gets a date";

    internal static string NoDay(Placing placing, IReadOnlyList<Refusal> against) =>
        $"{DaysOf(placing)}{Against(against)}";

    internal static string FixedDateRefused(LocalDate date, Refusal refusal) =>
        $"its fixed date, {On(date)}, cannot stand: {Reason(refusal)}";

    /// <summary>Ends the sentence of a session without a day.</summary>
    internal static string Nearest(LocalDate? before, LocalDate? after) => (before, after) switch
    {
        ({ } one, { } other) => $"; the nearest dates that would do are {On(one)} and {On(other)}",
        ({ } one, null) => $"; the nearest date that would do is {On(one)}",
        (null, { } other) => $"; the nearest date that would do is {On(other)}",
        _ => "; no other day of these two years would do",
    };

    internal static string Moved(Refusal? refusal, Placing? madeRoomFor) => (refusal, madeRoomFor) switch
    {
        ({ } against, _) => Reason(against),
        (_, { } other) => $"it made room for {other.Asked.Id}",
        _ => "the end of its half-term is another day now",
    };

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

    internal static string On(LocalDate date) => FormattableString.Invariant($"{date:d MMMM uuuu}");

    private static string DaysOf(Placing placing) => placing.Diaries.Count == 1
        ? $"{Place(placing.Asked, placing.When!.Value)} has {SchoolDays(placing.Days!.Length)} in the calendar of {placing.Diaries[0].Calendar.Name}"
        : $"the {placing.Diaries.Count} schools of {placing.Group} share {SchoolDays(placing.Days!.Length)} in {Place(placing.Asked, placing.When!.Value)}";

    /// <summary>"autumn 2025/26", or "week 7 of year 1 term 1 (autumn 2025/26)" where the programme says as much.</summary>
    private static string Place(AskedSession session, TrainingStart term) => session.IsWithinPart ? $"{session.Within.Display()} ({term})" : $"{term}";

    private static string SchoolDays(int days) => days == 0 ? "no school day" : Count(days, "school day");

    private static string Against(IReadOnlyList<Refusal> against) => against.Count == 0 ? "" : against.All(refusal => refusal.Why == RefusalKind.Taken)
        ? ", and each has a session already"
        : $": {string.Join(", ", against.GroupBy(Kind).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => $"{kind.Count()} {kind.Key}"))}";

    /// <summary>Completes "12 …": days against which the same thing stands.</summary>
    private static string Kind(Refusal refusal) => refusal.Why switch
    {
        RefusalKind.Closed => $"shut for \"{refusal.Name}\"{At(refusal)}",
        RefusalKind.Busy => $"taken up by \"{refusal.Name}\"{At(refusal)}",
        RefusalKind.Past => "past already",
        RefusalKind.Taken => $"with a session already{At(refusal)}",
        RefusalKind.WeekFull => $"in weeks that have as many sessions as they may{At(refusal)}",
        RefusalKind.TooClose => $"too near to another session of the strand{At(refusal)}",
        RefusalKind.FacilitatorElsewhere => $"on which {refusal.Name} is elsewhere",
        _ => "outside the terms",
    };

    private static string Reason(Refusal refusal) => refusal.Why switch
    {
        RefusalKind.NoSchool => $"it is no school day{At(refusal)} ({refusal.Name})",
        RefusalKind.OutsideTerm => $"it is outside {refusal.Name}",
        RefusalKind.Closed => $"{(refusal.Of is { School.Length: > 0 } diary ? $"school {diary.School}" : "the school")} is shut for \"{refusal.Name}\"",
        RefusalKind.Busy => $"it is taken up by \"{refusal.Name}\"{At(refusal)}",
        RefusalKind.Past => "it is past already",
        RefusalKind.Taken => $"{refusal.Name} is on that day{At(refusal)}",
        RefusalKind.WeekFull => $"its week has as many sessions as it may{At(refusal)}",
        RefusalKind.TooClose => $"{refusal.Name} is nearer than sessions of the strand may be{At(refusal)}",
        _ => $"{refusal.Name} is elsewhere",
    };

    private static string At(Refusal refusal) => refusal.Of is { School.Length: > 0 } diary ? $" at {diary.School}" : "";

    private static string Count(int number, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
