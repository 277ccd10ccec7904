using System.Text.Json.Serialization;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>One cohort that the hub runs, and what it follows.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed class HubCohort
{
    /// <summary>The year in which its academic year starts: 2025 for 2025/26.</summary>
    public int Year { get; init; }

    /// <summary>The id of the programme its ECTs follow.</summary>
    public string EctProgramme { get; init; } = "";

    /// <summary>The id of the programme its mentors follow.</summary>
    public string MentorProgramme { get; init; } = "";

    /// <summary>The ids of the term calendars that its schools keep.</summary>
    public IReadOnlyList<string> Calendars { get; init; } = [];

    /// <summary>The cohort as people say it: "2025/26".</summary>
    [JsonIgnore]
    public string Display => FormattableString.Invariant($"{Year}/{(Year + 1) % 100:00}");
}
