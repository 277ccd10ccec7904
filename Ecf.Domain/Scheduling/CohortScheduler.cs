using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>Places the training of many schools at once: shared sessions on a school day of all who attend, and no facilitator in two places.</summary>
/// <remarks>
/// Fixed dates come first, then in each term the sessions that concern most schools. The same plan, in whatever order its
/// lists are, always gives the same dates; a school alone gets those that <see cref="Scheduler"/> gives it.
/// </remarks>
/// <example><code>
/// var placed = CohortScheduler.Place(plan);
/// foreach (var held in placed.Events)
/// {
///     Console.WriteLine($"{held.Session.Date}: {held.Session.Id} for {held.Schools.Count} schools");
/// }
/// </code></example>
public static class CohortScheduler
{
    /// <summary>Gives every session of the plan a date that keeps its constraints; what cannot have one is listed in its school's schedule.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="cancel">Stops the placing; nothing is returned then.</param>
    /// <exception cref="OperationCanceledException">The placing was stopped.</exception>
    public static CohortSchedule Place(CohortPlan plan, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new CohortPlacement(plan, null, null).Place(cancel);
    }

    /// <summary>Places again after the plan or a calendar changed, and moves as few sessions as it can.</summary>
    /// <param name="previous">The placement before. Shared sessions keep the date that their first school had.</param>
    /// <param name="plan">The plan as it is now.</param>
    /// <param name="firstDay">The first day that may change: sessions dated before it stay. Without it every date may change.</param>
    /// <param name="cancel">Stops the placing; nothing is returned then.</param>
    /// <exception cref="OperationCanceledException">The placing was stopped.</exception>
    public static CohortReplacement Replace(CohortSchedule previous, CohortPlan plan, LocalDate? firstDay = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(plan);
        return new CohortPlacement(plan, previous, firstDay).Replace(cancel);
    }
}
