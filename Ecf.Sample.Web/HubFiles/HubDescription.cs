using System.Text.Json;
using System.Text.Json.Serialization;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>What <c>hub.json</c> says about a hub. Another hub copies the folder and edits this file.</summary>
internal sealed class HubDescription
{
    /// <summary>The hub's name, as every page is headed.</summary>
    public string Name { get; init; } = "";

    /// <summary>One line under the name, or <c>null</c>.</summary>
    public string? Strapline { get; init; }

    /// <summary>How schools reach it.</summary>
    public HubContact Contact { get; init; } = new();

    /// <summary>Whether an empty store is filled with made-up people and schools, and every page says so. Default: no.</summary>
    public bool MadeUp { get; init; }

    /// <summary>The day the records go up to, and so the day that pages answer for unless asked otherwise; <c>null</c> for today.</summary>
    public LocalDate? RecordsTo { get; init; }

    /// <summary>How fast its part-timers train; <c>null</c> for Redhill's policy.</summary>
    public HubPace? TrainingPace { get; init; }

    /// <summary>How long a mentor meeting lasts where the programme does not say, in minutes, 1 to 480; <c>null</c> where the hub does not say either, and then meetings give no hours.</summary>
    public int? MeetingMinutes { get; init; }

    /// <summary>Its own colours; <c>null</c> for the site's.</summary>
    public HubColours? Colours { get; init; }

    /// <summary>The cohorts it runs, the earliest first.</summary>
    public IReadOnlyList<HubCohort> Cohorts { get; init; } = [];

    /// <summary>Where an editor finds the file's schema; not used otherwise.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>What the file holds beyond the above: each is a finding.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Unknown { get; init; } = [];

    /// <summary>Its own colours as far as everybody can read by them; <c>null</c> for the site's.</summary>
    internal HubPalette? Palette => HubPalette.Of(Colours);

    /// <summary>The policy by which training terms fall.</summary>
    internal TrainingPace Pace => TrainingPace?.ToPolicy(Name) ?? Domain.Scheduling.TrainingPace.Redhill;

    /// <summary>How long a mentor meeting lasts where the programme does not say; <c>null</c> where the hub does not say either.</summary>
    internal Hours? MeetingLength => MeetingMinutes is { } minutes ? Hours.FromMinutes(minutes) : null;

    /// <summary>The cohort of a year, or <c>null</c> where the hub does not run it.</summary>
    internal HubCohort? Cohort(int year) => Cohorts.FirstOrDefault(cohort => cohort.Year == year);

    /// <summary>The cohort that an address names, such as "2024", or <c>null</c> where the hub does not run it.</summary>
    internal HubCohort? CohortNamed(string year) => Cohorts.FirstOrDefault(cohort => FormattableString.Invariant($"{cohort.Year}") == year);
}
