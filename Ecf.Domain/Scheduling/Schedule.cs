using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>A programme's sessions with their dates on one calendar, and those that have none.</summary>
/// <remarks>Made by <see cref="Scheduler"/>. Every session that the programme counts is in exactly one of the two lists.</remarks>
public sealed class Schedule
{
    private static readonly Comparer<ScheduledSession> ByDate = Comparer<ScheduledSession>.Create((one, other) =>
        one.Date == other.Date ? string.CompareOrdinal(one.Id, other.Id) : one.Date.CompareTo(other.Date));

    private readonly Dictionary<string, ScheduledSession> byId;

    internal Schedule(Programme programme, TermCalendar calendar, TrainingStart start, IEnumerable<ScheduledSession> placed, IEnumerable<Unplaced> unplaced)
    {
        Programme = programme;
        Calendar = calendar;
        Start = start;
        var all = placed.ToArray();
        Array.Sort(all, ByDate);
        Sessions = Array.FindAll(all, session => !IsMeeting(session));
        Meetings = Array.FindAll(all, IsMeeting);
        Unplaced = [.. unplaced.OrderBy(session => session.Id, StringComparer.Ordinal)];
        byId = Sessions.ToDictionary(session => session.Id, StringComparer.Ordinal);
    }

    /// <summary>The programme placed.</summary>
    public Programme Programme { get; }

    /// <summary>The calendar it was placed on; after a move, the new school's.</summary>
    public TermCalendar Calendar { get; }

    /// <summary>The school term in which year 1 term 1 falls.</summary>
    public TrainingStart Start { get; }

    /// <summary>The sessions that count towards the hours, by date, then id.</summary>
    public IReadOnlyList<ScheduledSession> Sessions { get; }

    /// <summary>The weekly or fortnightly meetings of mentor and ECT, by date; they do not count towards the training hours.</summary>
    public IReadOnlyList<ScheduledSession> Meetings { get; }

    /// <summary>The sessions without a date, each with its reason, by id.</summary>
    public IReadOnlyList<Unplaced> Unplaced { get; }

    /// <summary>All that the programme asks of this person: sessions placed and not placed.</summary>
    public Hours Required => Sessions.Sum(session => session.Length) + Unplaced.Sum(session => session.Length);

    /// <summary>The session of this id, or <c>null</c> where none has it.</summary>
    public ScheduledSession? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return byId.GetValueOrDefault(id);
    }

    /// <summary>The first day of the school term in which a term of the programme falls.</summary>
    /// <remarks>Where the calendar does not know the term: 1 September, 1 January or 1 April, as DfE's schedules begin.</remarks>
    public LocalDate FirstDayOf(InductionTerm term) => TermOf(term)?.First ?? Start.Of(term).UsualFirstDay;

    /// <summary>The last day of the school term in which a term of the programme falls.</summary>
    /// <remarks>Where the calendar does not know it: the day before the next term's usual first day, and 31 July for summer.</remarks>
    public LocalDate LastDayOf(InductionTerm term) => TermOf(term)?.Last ?? Start.Of(term).UsualLastDay;

    /// <summary>The same schedule for somebody who leaves: nothing is asked after the last day.</summary>
    /// <param name="lastDay">The last day with the hub.</param>
    public Schedule Until(LocalDate lastDay) =>
        new(Programme, Calendar, Start, Sessions.Concat(Meetings).Where(session => session.Date <= lastDay), []);

    /// <summary>The schedule of somebody who moves school: the dates up to the move as here, those after it as at the new school.</summary>
    /// <param name="elsewhere">The same programme placed on the new school's calendar.</param>
    /// <param name="firstDay">The first day at the new school.</param>
    /// <returns>Every session once; one that each school holds on the wrong side of the move is listed as unplaced.</returns>
    /// <exception cref="ArgumentException">The other schedule is of another programme.</exception>
    public Schedule MovedTo(Schedule elsewhere, LocalDate firstDay)
    {
        ArgumentNullException.ThrowIfNull(elsewhere);
        if (elsewhere.Programme.Id != Programme.Id)
        {
            throw new ArgumentException($"A move keeps the programme: this is \"{Programme.Id}\" and the other \"{elsewhere.Programme.Id}\".", nameof(elsewhere));
        }

        var before = Sessions.Concat(Meetings).Where(session => session.Date < firstDay).ToList();
        var held = before.Select(session => session.Id).ToHashSet(StringComparer.Ordinal);
        var after = elsewhere.Sessions.Concat(elsewhere.Meetings).Where(session => session.Date >= firstDay && !held.Contains(session.Id)).ToList();
        held.UnionWith(after.Select(session => session.Id));
        var missed = elsewhere.Sessions.Where(session => !held.Contains(session.Id)).Select(session => SchedulingWords.Missed(session, firstDay));
        var unplaced = elsewhere.Unplaced.Where(session => !held.Contains(session.Id));
        return new(Programme, elsewhere.Calendar, Start, [.. before, .. after], [.. unplaced, .. missed]);
    }

    /// <summary>The same schedule with some sessions on other dates, such as those that two mentors agree on; one that had no date has one then.</summary>
    /// <param name="dated">The sessions with their dates, each by the id that it has here.</param>
    /// <exception cref="ArgumentException">A session is given twice, or is none of this schedule.</exception>
    public Schedule With(IEnumerable<ScheduledSession> dated)
    {
        ArgumentNullException.ThrowIfNull(dated);
        var given = dated.GroupBy(session => session.Id, StringComparer.Ordinal).ToDictionary(
            same => same.Key, same => same.Count() == 1 ? same.Single() : throw new ArgumentException($"The session \"{same.Key}\" is given twice.", nameof(dated)), StringComparer.Ordinal);
        var known = Unplaced.Select(session => session.Id).Concat(byId.Keys).ToHashSet(StringComparer.Ordinal);
        return given.Keys.Order(StringComparer.Ordinal).FirstOrDefault(id => !known.Contains(id)) is { } strange
            ? throw new ArgumentException($"The session \"{strange}\" is none of this schedule of \"{Programme.Id}\".", nameof(dated))
            : new(Programme, Calendar, Start, Sessions.Where(session => !given.ContainsKey(session.Id)).Concat(Meetings).Concat(given.Values), Unplaced.Where(session => !given.ContainsKey(session.Id)));
    }

    private SchoolTerm? TermOf(InductionTerm term) => Calendar.Term(Start.Of(term).Year, Start.Of(term).Term);

    private static bool IsMeeting(ScheduledSession session) => session.Cadence is Cadence.Weekly or Cadence.Fortnightly;
}
