using Ecf.Domain.Scheduling;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>What a group of schools attends together, as the hub's plan dates it.</summary>
/// <param name="Group">The id of the group.</param>
/// <param name="Strands">The ids of the strands that it shares.</param>
/// <param name="Schedule">The dates of its first school.</param>
internal sealed record SharedSessions(string Group, IReadOnlyList<string> Strands, Schedule Schedule);
