namespace Ecf.Domain.Scheduling;

/// <summary>What everybody at one school who follows one programme from one start attends.</summary>
/// <param name="School">The id of the school.</param>
/// <param name="Schedule">Their schedule.</param>
public sealed record SchoolSchedule(string School, Schedule Schedule);
