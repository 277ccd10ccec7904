using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>The regular meetings of one ECT and their mentor over real school weeks, and the hours these give.</summary>
/// <remarks>
/// Weekly and fortnightly as the programme says; a programme without meetings has them weekly in year 1 and fortnightly in
/// year 2. A fortnight whose first week has no day for both uses its second. Statutory guidance on induction for early career
/// teachers, 2025, asks for regular one-to-one mentoring in teaching time.
/// </remarks>
public sealed class MentorMeetings
{
    private MentorMeetings(MentorPair pair, IReadOnlyList<ScheduledSession> meetings, IReadOnlyList<MissedMeeting> missed)
    {
        Pair = pair;
        Meetings = [.. meetings.OrderBy(meeting => meeting.Date).ThenBy(meeting => meeting.Id, StringComparer.Ordinal)];
        Missed = missed;
    }

    /// <summary>Who meets.</summary>
    public MentorPair Pair { get; }

    /// <summary>The meetings, by date; each on a school day of both.</summary>
    public IReadOnlyList<ScheduledSession> Meetings { get; }

    /// <summary>The meetings without a day, by term and week.</summary>
    public IReadOnlyList<MissedMeeting> Missed { get; }

    /// <summary>What all meetings give; nothing where neither programme nor policy states a length.</summary>
    public Hours Hours => Meetings.Sum(meeting => meeting.Length);

    /// <summary>What the meetings of one year give.</summary>
    /// <param name="year">1 or 2; any other year has none.</param>
    public Hours HoursIn(int year) => Meetings.Where(meeting => meeting.Term.Year == year).Sum(meeting => meeting.Length);

    /// <summary>The meetings of a pair.</summary>
    /// <param name="pair">Who meets, and from when to when.</param>
    /// <param name="programme">The ECT's programme, which may state how often and how long they meet.</param>
    /// <param name="policy">What is decided where the programme is silent; <c>null</c> for Mondays of no stated length.</param>
    public static MentorMeetings Of(MentorPair pair, Programme programme, MeetingPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(programme);
        var making = new MeetingMaking(pair, policy ?? new MeetingPolicy());
        foreach (var asked in MeetingMaking.AskedBy(programme))
        {
            making.Add(asked);
        }

        return new(pair, making.Meetings, making.Missed);
    }
}
