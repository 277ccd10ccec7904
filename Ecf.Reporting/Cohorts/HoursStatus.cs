using Ecf.Domain;

namespace Ecf.Reporting.Cohorts;

/// <summary>The words for how a person's hours stand: always a word, never colour alone.</summary>
internal static class HoursStatus
{
    internal static string Of(CohortMember member) => member.Ledger.Total switch
    {
        _ when member.HasLeft => "Left",
        { Required.Minutes: 0 } => "Nothing asked",
        { Due.Minutes: 0 } => "Not started",
        { Shortfall.Minutes: > 0 } => "Behind",
        { Unrecorded.Minutes: > 0 } => "Marks missing",
        var line when line.Attended == line.Required => "Complete",
        _ => "On track",
    };
}
