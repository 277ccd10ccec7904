namespace Ecf.Domain.Scheduling;

/// <summary>What a new placement changed for one school, programme and start.</summary>
/// <param name="School">The id of the school.</param>
/// <param name="Replacement">Its schedule as it is now, and what moved.</param>
public sealed record SchoolReplacement(string School, Replacement Replacement);
