using Ecf.Domain.Declarations;
using NodaTime;

namespace Ecf.Domain.Examples;

/// <summary>An example of a milestone: the days in which a declaration may fall.</summary>
/// <param name="Source">Who says so.</param>
/// <param name="Cohort">The cohort.</param>
/// <param name="Schedule">The schedule.</param>
/// <param name="PartTime">Whether the window is for part-time ECTs alone.</param>
/// <param name="Type">The declaration.</param>
/// <param name="Days">The first and the last day.</param>
public sealed record WorkedWindow(Source Source, int Cohort, ScheduleId Schedule, bool PartTime, DeclarationType Type, DateInterval Days)
{
    /// <summary>"2022 standard-september retained-1".</summary>
    public override string ToString() => FormattableString.Invariant($"{Cohort} {Schedule.Display()} {Type.Display()}");
}
