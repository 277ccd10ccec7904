using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>Makes the schedule of one diary, once every counted session has its day or none.</summary>
internal sealed class ScheduleMaking(Course course, Board board, WithoutDay withoutDay)
{
    private readonly List<ScheduledSession> placed = [];
    private readonly List<Unplaced> unplaced = [];

    /// <param name="programme">The programme followed.</param>
    /// <param name="diary">Whose schedule it is.</param>
    /// <param name="placings">The counted sessions that concern this diary.</param>
    internal Schedule Of(Programme programme, Diary diary, IEnumerable<Placing> placings)
    {
        foreach (var placing in placings)
        {
            Counted(placing, diary);
        }

        foreach (var term in course.Asked.Terms)
        {
            OwnPaced(term, diary);
            Meetings(term, diary);
        }

        return new(programme, diary.Calendar, diary.Start, placed, unplaced);
    }

    internal static CohortEvent EventOf(Placing placing, Programme programme, bool isShared) => new(placing, SessionOf(placing, placing.Diaries[0]), programme, isShared);

    private static ScheduledSession SessionOf(Placing placing, Diary diary)
    {
        var day = placing.Day!.Value;
        var at = placing.Minute is { } minute ? LocalTime.FromMinutesSinceMidnight(minute) : (LocalTime?)null;
        return placing.Asked.In(placing.Asked.Term ?? diary.TermOn(day) ?? diary.LastTermBegunBy(day), DayNumber.DateOf(day), at);
    }

    private void Counted(Placing placing, Diary diary)
    {
        if (placing.Day is not null)
        {
            placed.Add(SessionOf(placing, diary));
        }
        else
        {
            unplaced.Add(withoutDay.Of(placing));
        }
    }

    private void OwnPaced(AskedTerm asked, Diary diary)
    {
        if (asked.SelfPaced.Length == 0)
        {
            return;
        }

        var term = diary.DaysOf(asked.Term);
        var open = diary.OpenOf(term?.Days ?? []);
        foreach (var session in asked.SelfPaced)
        {
            if (term is not null && DueOn(session, term, open) is { } day)
            {
                placed.Add(session.On(DayNumber.DateOf(day)));
            }
            else
            {
                unplaced.Add(withoutDay.OfOwnPace(session, diary));
            }
        }
    }

    private int? DueOn(AskedSession session, TermDays term, int[] open)
    {
        var previous = course.PreviousOf?.Invoke(session.Id) is { } before ? DayNumber.Of(before.Date) : (int?)null;
        return previous < board.FirstFreeDay ? previous : OwnPace.DueOn(session, term, board.NotPast(open), previous);
    }

    private void Meetings(AskedTerm asked, Diary diary)
    {
        if (asked.Meetings.Length == 0 || diary.DaysOf(asked.Term) is not { } term)
        {
            return;
        }

        foreach (var session in asked.Meetings)
        {
            foreach (var (number, _, day) in MeetingWeeks.Of(session.Template.Cadence, term.WeeksIn(session.Within), week => MeetingWeeks.DayIn(diary.OpenOf(week), IsoDayOfWeek.Monday)))
            {
                if (day is { } open)
                {
                    placed.Add(session.Meeting(DayNumber.DateOf(open), number));
                }
            }
        }
    }
}
