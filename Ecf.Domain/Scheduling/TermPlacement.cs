using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>The sessions of one term of the programme, put on the school days of one school term.</summary>
internal sealed class TermPlacement
{
    private TermPlacement(IReadOnlyList<ScheduledSession> placed, IReadOnlyList<Unplaced> unplaced) => (Placed, Unplaced) = (placed, unplaced);

    internal IReadOnlyList<ScheduledSession> Placed { get; }

    internal IReadOnlyList<Unplaced> Unplaced { get; }

    internal static TermPlacement Of(IReadOnlyList<AskedSession> asked, TermCalendar calendar, TrainingStart when)
    {
        if (calendar.Term(when.Year, when.Term) is not { Last: not null } term)
        {
            var reason = SchedulingWords.TermNotKnown(calendar, when);
            return new([], [.. asked.Where(session => !session.Template.IsMeeting).Select(session => session.WithoutDate(UnplacedReason.TermNotKnown, reason))]);
        }

        var days = calendar.SchoolDays(term);
        var counted = asked.Where(session => session.Template.Cadence == Cadence.Once).ToList();
        var dated = SpreadOver(days, counted);
        var left = counted.Where(session => !dated.ContainsKey(session))
            .Select(session => session.WithoutDate(UnplacedReason.NoDayLeft, SchedulingWords.NoDayLeft(calendar, when, days.Count)));
        return new(
            [.. dated.Select(pair => pair.Key.On(pair.Value)), .. SelfPaced(asked, term, days), .. Meetings(asked, calendar, term)],
            [.. left, .. SelfPacedWithoutDays(asked, calendar, when, days)]);
    }

    /// <summary>Each session takes the free day nearest to its even share of the term, the later of two equally near.</summary>
    private static Dictionary<AskedSession, LocalDate> SpreadOver(IReadOnlyList<LocalDate> days, List<AskedSession> sessions)
    {
        var taken = new bool[days.Count];
        var dated = new Dictionary<AskedSession, LocalDate>();
        foreach (var (session, target) in Targets(sessions, days.Count).OrderBy(pair => pair.Target).ThenBy(pair => pair.Session.Id, StringComparer.Ordinal))
        {
            if (NearestFree(taken, target) is { } index)
            {
                taken[index] = true;
                dated.Add(session, days[index]);
            }
        }

        return dated;
    }

    /// <summary>
    /// The j-th of m sessions of a strand aims at the middle of the j-th of m equal parts of the term, and each strand a
    /// little later in its part than the one before, so that strands interleave.
    /// </summary>
    private static IEnumerable<(AskedSession Session, int Target)> Targets(List<AskedSession> sessions, int days)
    {
        var strands = sessions.GroupBy(session => session.Of.Id, StringComparer.Ordinal).ToList();
        return strands.SelectMany((strand, place) => strand.Select((session, index) =>
            (session, days * ((index * (strands.Count + 1)) + place + 1) / (strand.Count() * (strands.Count + 1)))));
    }

    private static int? NearestFree(bool[] taken, int target)
    {
        for (var distance = 0; distance < taken.Length; distance++)
        {
            if (target + distance < taken.Length && !taken[target + distance])
            {
                return target + distance;
            }

            if (target >= distance && target - distance < taken.Length && !taken[target - distance])
            {
                return target - distance;
            }
        }

        return null;
    }

    private static IEnumerable<ScheduledSession> SelfPaced(IReadOnlyList<AskedSession> asked, SchoolTerm term, IReadOnlyList<LocalDate> days)
    {
        if (days.Count == 0)
        {
            return [];
        }

        var beforeHalfTerm = days.LastOrDefault(day => day < (term.HalfTerm?.Start ?? days[days.Count / 2]), days[0]);
        return SelfPacedOf(asked).Select(session => session.On(session.Number % 2 == 1 ? beforeHalfTerm : days[^1]));
    }

    private static IEnumerable<Unplaced> SelfPacedWithoutDays(IReadOnlyList<AskedSession> asked, TermCalendar calendar, TrainingStart when, IReadOnlyList<LocalDate> days) =>
        days.Count > 0 ? [] : SelfPacedOf(asked)
            .Select(session => session.WithoutDate(UnplacedReason.NoDayLeft, SchedulingWords.NoDayLeft(calendar, when, 0)));

    private static IEnumerable<AskedSession> SelfPacedOf(IReadOnlyList<AskedSession> asked) =>
        asked.Where(session => session.Template.Cadence == Cadence.Spread);

    private static IEnumerable<ScheduledSession> Meetings(IReadOnlyList<AskedSession> asked, TermCalendar calendar, SchoolTerm term)
    {
        var weeks = calendar.SchoolDays(term).GroupBy(day => day.PlusDays(1 - (int)day.DayOfWeek)).Select(week => week.First()).ToList();
        return asked.Where(session => session.Template.IsMeeting)
            .SelectMany(session => Every(session.Template.Cadence, weeks).Select((day, index) => session.On(day, index + 1)));
    }

    private static IEnumerable<LocalDate> Every(Cadence cadence, List<LocalDate> weeks) =>
        cadence == Cadence.Weekly ? weeks : weeks.Where((_, index) => index % 2 == 0);
}
