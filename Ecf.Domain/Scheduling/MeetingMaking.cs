using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>Gives the meetings of a pair their days, term by term.</summary>
internal sealed class MeetingMaking(MentorPair pair, MeetingPolicy policy)
{
    private static readonly Strand Unstated = new("mentor-meetings", "Mentor meetings", Delivery.InSchool);

    private readonly CalendarDays weeks = CalendarDays.Of(pair.EctCalendar);

    internal List<ScheduledSession> Meetings { get; } = [];

    internal List<MissedMeeting> Missed { get; } = [];

    /// <summary>The meetings that the programme asks for, or else weekly ones in year 1 and fortnightly ones in year 2.</summary>
    internal static IReadOnlyList<AskedSession> AskedBy(Programme programme)
    {
        AskedSession[] stated = [.. AskedProgramme.Of(programme).Terms.SelectMany(term => term.Meetings)];
        return stated.Length > 0 ? stated : [.. InductionTerm.All.Select(Usual)];
    }

    internal void Add(AskedSession asked)
    {
        var term = asked.Term!.Value;
        if (weeks.Of(pair.Start.Of(term)) is not { } known)
        {
            Missed.Add(new(asked.Id, term, null, SchedulingWords.TermNotKnown(pair.EctCalendar, pair.Start.Of(term))));
            return;
        }

        foreach (var (number, from, day) in MeetingWeeks.Of(asked.Template.Cadence, known.WeeksIn(asked.Within), DayIn))
        {
            Take(asked, number, DayNumber.DateOf(day ?? from), met: day is not null);
        }
    }

    private static AskedSession Usual(InductionTerm term)
    {
        var cadence = term.Year == 1 ? Cadence.Weekly : Cadence.Fortnightly;
        var template = new SessionTemplate { Strand = Unstated.Id, In = Anchor.Year(term.Year), Cadence = cadence, Delivery = Unstated.Delivery, Provenance = Provenance.Reconstructed };
        return new($"{term}-{Unstated.Id}-1", Unstated, template, Anchor.Term(term), Hours.Zero);
    }

    private void Take(AskedSession asked, int number, LocalDate date, bool met)
    {
        var meeting = asked.Meeting(date, number) with { Length = asked.Template.Length ?? policy.Length ?? Hours.Zero };
        if (!pair.Lasts(date))
        {
            return;
        }

        if (met)
        {
            Meetings.Add(meeting);
        }
        else
        {
            Missed.Add(new(meeting.Id, meeting.Term, date, SchedulingWords.NoDayForBoth(asked.Template.Cadence)));
        }
    }

    private int? DayIn(int[] week) => MeetingWeeks.DayIn([.. week.Where(day => pair.CanMeetOn(DayNumber.DateOf(day)))], policy.Day);
}
