using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>One mark in a register.</summary>
/// <param name="Person">The hub's id of the person, such as a teacher reference number.</param>
/// <param name="SessionId">The id of the scheduled session, such as "Y1T1-webinars-2".</param>
/// <param name="Mark">What happened.</param>
/// <param name="RecordedOn">The day on which it was written down: before that day nobody knew.</param>
public sealed record RegisterEntry(string Person, string SessionId, Mark Mark, LocalDate RecordedOn)
{
    /// <summary>How well it is known; from a register unless it says otherwise.</summary>
    public Evidence Evidence { get; init; } = Evidence.Register;

    /// <summary>The minutes attended, 1 or more, for somebody who came late or left early; <c>null</c> for the whole session.</summary>
    /// <remarks>No more than the session's own length counts, and the rest of the session is a shortfall.</remarks>
    public int? Minutes { get; init; }

    /// <summary>When attendance began on the session's date; <c>null</c> where nobody wrote it down. Only then can an overlap be seen.</summary>
    public LocalTime? From { get; init; }

    /// <summary>Whether it speaks of what happened and was known on a day.</summary>
    internal bool CountsOn(LocalDate asAt) => RecordedOn <= asAt && Evidence != Evidence.Planned;

    /// <summary>The hours of the session that it makes attended.</summary>
    internal Hours Counted(Hours length) => Mark != Mark.Attended ? Hours.Zero
        : Minutes is { } minutes && minutes < length.Minutes ? Hours.FromMinutes(minutes)
        : length;
}
