namespace Ecf.Reporting.Imports;

/// <summary>A cohort of the hub, with the programmes that its people follow unless a file says otherwise.</summary>
/// <param name="Year">The year in which it starts: 2025 for 2025/26.</param>
/// <param name="EctProgramme">The id of the ECTs' programme.</param>
/// <param name="MentorProgramme">The id of the mentors' programme.</param>
public sealed record ImportCohort(int Year, string EctProgramme, string MentorProgramme);
