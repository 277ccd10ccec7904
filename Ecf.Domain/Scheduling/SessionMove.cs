using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>A session whose date another placement changed.</summary>
/// <param name="Id">The session.</param>
/// <param name="From">Its former date; <c>null</c> where it had none.</param>
/// <param name="To">Its date now; <c>null</c> where it lost it.</param>
/// <param name="Reason">Why, in words and without a final full stop.</param>
public sealed record SessionMove(string Id, LocalDate? From, LocalDate? To, string Reason)
{
    /// <summary>When it began on its former date; <c>null</c> where no time was known.</summary>
    public LocalTime? FromAt { get; init; }

    /// <summary>When it begins now; <c>null</c> where no time is known. A session may keep its date and change its time.</summary>
    public LocalTime? ToAt { get; init; }
}
