using Ecf.Domain;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Sample.Web.People;

/// <summary>The regular meetings of a person with one mentor or ECT, over the schools that both were at meanwhile.</summary>
/// <param name="With">The other of the two, and from when to when.</param>
/// <param name="Parts">The meetings, one part for each pair of schools.</param>
internal sealed record PairMeetings(Partner With, IReadOnlyList<MentorMeetings> Parts)
{
    /// <summary>The meetings of a year of the programme.</summary>
    /// <param name="year">1 or 2.</param>
    internal int CountIn(int year) => Parts.Sum(part => part.Meetings.Count(meeting => meeting.Term.Year == year));

    /// <summary>Those up to a day, it included.</summary>
    internal int CountTo(LocalDate day) => Parts.Sum(part => part.Meetings.Count(meeting => meeting.Date <= day));

    /// <summary>The weeks or fortnights in which no day is a school day of both; those of a term that no calendar knows are not among them.</summary>
    internal int Missed => Parts.Sum(part => part.Missed.Count(missed => missed.WeekFrom is not null));

    /// <summary>The hours that all of them give; none where neither the programme nor the hub says how long a meeting lasts.</summary>
    internal Hours Hours => Parts.Sum(part => part.Hours);
}
