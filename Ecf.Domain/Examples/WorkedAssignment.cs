using Ecf.Domain.Declarations;
using NodaTime;

namespace Ecf.Domain.Examples;

/// <summary>An example of the department's assignment: who starts and is registered on a day goes on this schedule.</summary>
/// <param name="Source">Who says so.</param>
/// <param name="Day">The first day of training, and the day of registration.</param>
/// <param name="Cohort">The cohort it leads to.</param>
/// <param name="Schedule">The schedule it leads to.</param>
public sealed record WorkedAssignment(Source Source, LocalDate Day, int Cohort, ScheduleId Schedule)
{
    /// <summary>"2024-02-29".</summary>
    public override string ToString() => FormattableString.Invariant($"{Day:uuuu-MM-dd}");
}
