using NodaTime;

namespace Ecf.Domain.Participants;

/// <summary>Those taking part with a session held before a day of which no mark speaks.</summary>
/// <remarks>Registers take a while to come in: ask for two weeks ago, not for today.</remarks>
public sealed class UnrecordedOlderThan : Specification<Participant>
{
    /// <summary>Asks for sessions before a day.</summary>
    /// <param name="day">The day; a session of this very day is not asked for.</param>
    public UnrecordedOlderThan(LocalDate day) => Query.WhoTakePart().Where(row => row.OldestUnrecorded != null && row.OldestUnrecorded < day).InNameOrder();
}
