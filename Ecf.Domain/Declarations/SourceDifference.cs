namespace Ecf.Domain.Declarations;

/// <summary>A date that two sources print differently.</summary>
/// <param name="Cohort">The cohort.</param>
/// <param name="What">What it is the date of, such as "ecf-standard-april retained-4 deadline".</param>
/// <param name="InForce">The set whose date is used.</param>
/// <param name="InForceSays">The date used, in words; "nothing" where the set lacks it.</param>
/// <param name="Other">The set that differs.</param>
/// <param name="OtherSays">What it says, in words.</param>
public sealed record SourceDifference(int Cohort, string What, ScheduleSet InForce, string InForceSays, ScheduleSet Other, string OtherSays)
{
    /// <summary>Where the other date stands in its file.</summary>
    internal string Path { get; init; } = "$";
}
