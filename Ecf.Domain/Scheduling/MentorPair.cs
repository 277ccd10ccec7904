using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>An ECT and the mentor whom they meet, at one school or at two.</summary>
public sealed class MentorPair
{
    /// <summary>The ECT, by TRN or any id that the caller knows.</summary>
    public required string Ect { get; init; }

    /// <summary>The mentor, by TRN or any id that the caller knows.</summary>
    public required string Mentor { get; init; }

    /// <summary>The calendar of the ECT's school, over the weeks of which they meet.</summary>
    public required TermCalendar EctCalendar { get; init; }

    /// <summary>The calendar of the mentor's school; <c>null</c> where it is the same school.</summary>
    public TermCalendar? MentorCalendar { get; init; }

    /// <summary>The school term in which year 1 term 1 falls.</summary>
    public required TrainingStart Start { get; init; }

    /// <summary>Days on which either school is shut, beside those of the calendars.</summary>
    public IReadOnlyList<Closure> Closures { get; init; } = [];

    /// <summary>The first day that the mentor guides the ECT; <c>null</c> for from the beginning.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day; <c>null</c> while it lasts.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Whether both are in school on a day and the mentorship covers it.</summary>
    internal bool CanMeetOn(LocalDate date) => EctCalendar.IsSchoolDay(date) == true
        && (MentorCalendar is null || MentorCalendar.IsSchoolDay(date) == true)
        && !Closures.Any(closure => closure.Covers(date));

    internal bool Lasts(LocalDate date) => (From is null || From <= date) && (To is null || date <= To);
}
