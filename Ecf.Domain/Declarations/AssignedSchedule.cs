namespace Ecf.Domain.Declarations;

/// <summary>Where a person belongs, and why.</summary>
/// <param name="Cohort">The cohort that declarations are made in.</param>
/// <param name="Schedule">The schedule.</param>
/// <param name="Reason">Why, in a sentence without a final full stop.</param>
public sealed record AssignedSchedule(int Cohort, ScheduleId Schedule, string Reason);
